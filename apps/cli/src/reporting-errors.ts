import { CommanderError } from 'commander';
import { cliError } from './errors.js';
import { formatError } from './output/errors.js';

/**
 * Does the work of a command line; what it throws is written to standard error, and becomes the exit code of the process: 2 for bad usage
 * or input that stops everything. The work itself sets 1 where some cases failed.
 */
export async function reportingErrors(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2;
    } else {
      process.stderr.write(
        `${formatError(isTooManyFiles(error) ? cliError('RAD-OPEN-FILES', { detail: error.message }) : error)}\n`,
      );
      process.exitCode = 2;
    }
  }
}

/** Loading the command itself opens files, where nothing can wait for one to be closed. */
function isTooManyFiles(error: unknown): error is Error {
  return error instanceof Error && ['EMFILE', 'ENFILE'].includes((error as NodeJS.ErrnoException).code ?? '');
}
