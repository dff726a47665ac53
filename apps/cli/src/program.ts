import { Command } from 'commander';
import { registerCommands } from './commands/index.js';
import { version } from './version.js';

/** The `radscore` command line. Nothing of the engine is loaded before a command runs, so `--help` answers at once. */
export function createProgram(): Command {
  const program = new Command('radscore')
    .description('From images and outlines to an honest risk score. For research use only.')
    .version(version)
    .showSuggestionAfterError()
    .showHelpAfterError('(add --help for the options and an example)')
    .exitOverride();
  registerCommands(program);
  return program;
}
