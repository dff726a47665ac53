#!/usr/bin/env node
import { CommanderError } from 'commander';
import { formatError } from './output/errors.js';
import { createProgram } from './program.js';

/** Exit codes: 0 all done; 1 some cases failed (the rest are written); 2 bad usage or input that stops everything. */
try {
  await createProgram().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else {
    process.stderr.write(`${formatError(error)}\n`);
    process.exitCode = 2;
  }
}
