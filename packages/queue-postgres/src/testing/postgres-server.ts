import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const binaries = '/usr/lib/postgresql/15/bin';

/** Whether PostgreSQL 15 of Debian is installed. */
export const hasPostgres = existsSync(join(binaries, 'initdb'));

export interface PostgresServer {
  readonly url: string;
  stop(): void;
}

/** Starts a PostgreSQL of one's own on 127.0.0.1, with a new database in a temporary folder. */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'radscore-postgres-'));
  const port = await freePort();
  // It refuses to run as root.
  const isRoot = process.getuid?.() === 0;
  const run = (name: string, args: readonly string[]) => {
    const own = [join(binaries, name), ...args];
    const [command, ...rest] = isRoot ? ['runuser', '-u', 'postgres', '--', ...own] : own;
    execFileSync(command!, rest, { stdio: 'ignore', cwd: folder });
  };
  if (isRoot) chownSync(folder, Number(idOf('-u')), Number(idOf('-g')));
  const data = join(folder, 'data');
  run('initdb', ['-D', data, '-A', 'trust', '-U', 'radscore', '--no-sync']);
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1`;
  run('pg_ctl', ['-D', data, '-o', options, '-l', join(folder, 'log'), '-w', 'start']);
  return {
    url: `postgres://radscore@127.0.0.1:${port}/postgres`,
    stop() {
      run('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const idOf = (flag: string) => execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }).trim();

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
