import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { layDatabase } from '../../../../packages/queue-postgres/src/testing/new-database.js';

const main = fileURLToPath(new URL('../../bundle/main.js', import.meta.url));

/** A running `radscore serve`. */
export interface Served {
  readonly process: ChildProcess;
  /** The lines that it logged so far. */
  readonly lines: readonly Readonly<Record<string, unknown>>[];
  /** Waits for a line with a code, from the `from`th on. */
  logged(
    code: string,
    options?: { readonly from?: number; readonly seconds?: number },
  ): Promise<Readonly<Record<string, unknown>>>;
  /** Ends it as an administrator does; its status. */
  stop(): Promise<number | null>;
  /** Ends it at once. */
  kill(): Promise<void>;
}

/** Writes the configuration and starts the service as a site does; resolves once it takes in. */
export async function serve(
  folder: string,
  yaml: string,
  port = '',
  environment: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const file = join(folder, `site${port}.yaml`);
  await writeFile(file, yaml);
  const database = join(folder, /^data: (\S+)/m.exec(yaml)![1]!, 'database');
  if (!/^database:/m.test(yaml) && !existsSync(database)) await layDatabase(database);
  const child = spawn(process.execPath, [main, 'serve', '--config', file], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...environment },
  });
  const lines: Record<string, unknown>[] = [];
  let rest = '';
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
    const parts = (rest + chunk).split('\n');
    rest = parts.pop()!;
    for (const part of parts) if (part.startsWith('{')) lines.push(JSON.parse(part) as Record<string, unknown>);
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', (status) => resolve(status)));
  const logged: Served['logged'] = async (code, { from = 0, seconds = 100 } = {}) => {
    for (let tries = 0; tries < seconds * 20; tries++) {
      const found = lines.slice(from).find((line) => line.code === code);
      if (found !== undefined) return found;
      if (child.exitCode !== null) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`the service did not log "${code}":\n${said}`);
  };
  await logged('started');
  return {
    process: child,
    lines,
    logged,
    async stop() {
      child.kill('SIGTERM');
      return ended;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** The JSON of a file. */
export async function jsonOf<T>(file: string): Promise<T> {
  return JSON.parse(await readFile(file, 'utf8')) as T;
}
