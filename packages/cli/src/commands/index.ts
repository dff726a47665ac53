// The table of contents of commands: a new command is one file and one line here.
import type { Command } from 'commander';
import { registerExtract } from './extract/command.js';

const commands: readonly ((program: Command) => void)[] = [registerExtract];

/** Adds every command to the program. */
export function registerCommands(program: Command): void {
  for (const register of commands) register(program);
}
