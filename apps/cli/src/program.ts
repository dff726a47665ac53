import { Command } from 'commander';
import { registerCommands } from './commands/index.js';
import { version } from './version.js';

/**
 * The `radscore` command line. Nothing of the engine is loaded before a command runs, so `--help` answers at once.
 *
 * @param asked the name of a command that alone is wanted; of all where it is none's
 */
export function createProgram(asked?: string): Command {
  const program = new Command('radscore')
    .description('From images and outlines to an honest risk score. For research use only.')
    .version(version)
    .showSuggestionAfterError()
    .showHelpAfterError('(add --help for the options and an example)')
    .exitOverride();
  registerCommands(program, asked);
  return program;
}
