import { createProgram } from '../program.js';
import { reportingErrors } from '../reporting-errors.js';
import type { Ran } from './run.js';

/** What of standard output and error a test catches instead of printing it. */
type Caught = 'stdout' | 'stderr';

let last: Promise<unknown> = Promise.resolve();

/**
 * Does what a command line says in this process: for tests of what a command answers, not of the process that answers it, whose start
 * takes most of the time of a small one. Commands that start threads need the built files of `run`. One is done after the other.
 */
export function runHere(...args: readonly string[]): Promise<Ran> {
  const ran = last.then(() => runNow(args));
  last = ran.catch(() => {});
  return ran;
}

async function runNow(args: readonly string[]): Promise<Ran> {
  const texts: Record<Caught, string> = { stdout: '', stderr: '' };
  const plain = { stdout: process.stdout.write, stderr: process.stderr.write, exitCode: process.exitCode };
  for (const name of ['stdout', 'stderr'] as const)
    process[name].write = ((chunk: string | Uint8Array, ...rest: unknown[]) => {
      texts[name] += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
      const done = rest.find((each) => typeof each === 'function') as (() => void) | undefined;
      if (done !== undefined) queueMicrotask(done);
      return true;
    }) as typeof process.stdout.write;
  process.exitCode = undefined;
  try {
    await reportingErrors(() => createProgram(args[0]).parseAsync(args, { from: 'user' }));
    return { status: Number(process.exitCode ?? 0), ...texts };
  } finally {
    process.stdout.write = plain.stdout;
    process.stderr.write = plain.stderr;
    process.exitCode = plain.exitCode;
  }
}
