#!/usr/bin/env node
import module from 'node:module';
import { CommanderError } from 'commander';

import { cliError } from './errors.js';
import { formatError } from './output/errors.js';
import { guardTerminal } from './output/guard-terminal.js';
import { createProgram } from './program.js';
import { restartedWithinLimits } from './restart-within-limits.js';

// Where Node has it (22.8), the compiled form of what the command loads is kept for the next start.
(module as { enableCompileCache?: () => void }).enableCompileCache?.();

// A reader that has seen enough (`| head -1`) ends nothing: what is left to print is lost, the work is kept.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

guardTerminal(process.stdout);
guardTerminal(process.stderr);

/** Exit codes: 0 all done; 1 some cases failed (the rest are written); 2 bad usage or input that stops everything. */
await main();

async function main(): Promise<void> {
  try {
    const restarted = await restartedWithinLimits();
    if (restarted !== undefined) process.exitCode = restarted;
    else await createProgram(process.argv[2]).parseAsync();
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
