import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { madeOnce } from '../../../host-node/src/testing/made-once.js';

const binaries = '/usr/lib/postgresql/15/bin';

/** Whether PostgreSQL 15 of Debian is installed. */
export const hasPostgres = existsSync(join(binaries, 'initdb'));

export interface PostgresServer {
  readonly url: string;
  /** The same by a file, from whichever network. */
  readonly localUrl: string;
  /** Ends all of its processes at once, as a machine that loses power. */
  kill(): Promise<void>;
  /** Starts it again after `kill`. */
  restart(): void;
  stop(): void;
}

export interface PostgresPlace {
  /** Another address that it listens on, and that may reach it without a password. */
  readonly address?: string;
  /** Words that start a command elsewhere, as in a network namespace. */
  readonly within?: readonly string[];
}

/** Starts a PostgreSQL of one's own on 127.0.0.1, with a new database in a temporary folder. */
export async function startPostgres({ address, within = [] }: PostgresPlace = {}): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'radscore-postgres-'));
  const port = await freePort();
  // It refuses to run as root.
  const isRoot = process.getuid?.() === 0;
  const run = (name: string, args: readonly string[]) => {
    const own = [join(binaries, name), ...args];
    const [command, ...rest] = [...within, ...(isRoot ? ['runuser', '-u', 'postgres', '--'] : []), ...own];
    execFileSync(command!, rest, { stdio: 'ignore', cwd: folder });
  };
  const owned = (path: string) => isRoot && execFileSync('chown', ['-R', 'postgres:', path]);
  owned(folder);
  const data = join(folder, 'data');
  await madeOnce('postgres', data, async (empty) => {
    owned(empty);
    run('initdb', ['-D', empty, '-A', 'trust', '-U', 'radscore', '--no-sync']);
  });
  owned(data);
  // It refuses what others may read.
  chmodSync(data, 0o700);
  if (address !== undefined) appendFileSync(join(data, 'pg_hba.conf'), `host all all ${address}/24 trust\n`);
  const addresses = ['127.0.0.1', ...(address === undefined ? [] : [address])].join(',');
  const options = `-p ${port} -k ${folder} -c listen_addresses=${addresses}`;
  const start = () => run('pg_ctl', ['-D', data, '-o', options, '-l', join(folder, 'log'), '-w', 'start']);
  start();
  return {
    url: `postgres://radscore@${address ?? '127.0.0.1'}:${port}/postgres`,
    localUrl: `postgres://radscore@/postgres?host=${folder}&port=${port}`,
    async kill() {
      const [pid] = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
      const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
      const all = [pid!, ...children].filter((each) => each !== '').map(Number);
      for (const each of all) signal(each);
      while (all.some((each) => existsSync(`/proc/${each}`))) await new Promise((resolve) => setTimeout(resolve, 20));
    },
    restart: start,
    stop() {
      run('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function signal(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It had ended by itself.
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
