import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What is installed, which starts in a fifth of the time that the built rooms need. */
const main = fileURLToPath(new URL('../../bundle/main.js', import.meta.url));

/** The repository's own small images with reference values. */
export const fixtures = fileURLToPath(new URL('../../../../fixtures/', import.meta.url));

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Started {
  readonly process: ChildProcess;
  readonly ended: Promise<Ran>;
}

/** Starts the command line that the build joined, as a user would. */
export function start(...args: readonly string[]): Started {
  return startIn({}, ...args);
}

/** The same with variables of the environment changed. */
export function startIn(environment: Readonly<Record<string, string>>, ...args: readonly string[]): Started {
  return startAt(process.cwd(), environment, args);
}

function startAt(cwd: string, environment: Readonly<Record<string, string>>, args: readonly string[]): Started {
  const child = spawn(process.execPath, [main, ...args], { cwd, env: { ...process.env, ...environment } });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const ended = new Promise<Ran>((resolve) => child.on('close', (status) => resolve({ status, stdout, stderr })));
  return { process: child, ended };
}

/** Runs the command line in a folder, as somebody who works there. */
export function runIn(cwd: string, ...args: readonly string[]): Promise<Ran> {
  return startAt(cwd, {}, args).ended;
}

/** Runs the command line to its end. */
export function run(...args: readonly string[]): Promise<Ran> {
  return start(...args).ended;
}
