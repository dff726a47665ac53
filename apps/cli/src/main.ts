#!/usr/bin/env node
import module from 'node:module';

import { guardTerminal } from './output/guard-terminal.js';
import { createProgram } from './program.js';
import { reportingErrors } from './reporting-errors.js';
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
await reportingErrors(async () => {
  const restarted = await restartedWithinLimits();
  if (restarted !== undefined) process.exitCode = restarted;
  else await createProgram(process.argv[2]).parseAsync();
});
