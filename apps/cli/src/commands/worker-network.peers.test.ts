import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Database, openDatabase } from '@radscore/queue-postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { afterAMinute } from '../../../../packages/queue-postgres/src/testing/after-a-minute.js';
import {
  hasPostgres,
  type PostgresServer,
  startPostgres,
} from '../../../../packages/queue-postgres/src/testing/postgres-server.js';
import { run } from '../testing/run.js';
import { csvOf, writeSmallCohort } from '../testing/small-cohort.js';

const main = fileURLToPath(new URL('../../bundle/main.js', import.meta.url));
const ip = (...args: string[]) => execFileSync('ip', args, { stdio: 'pipe' });
/** Two hosts of their own, with one cable between them. */
const hosts = ['radscore-a', 'radscore-b'] as const;
const addresses = ['10.213.7.1', '10.213.7.2'] as const;

function mayCutNetworks(): boolean {
  try {
    ip('netns', 'add', 'radscore-may');
    ip('netns', 'del', 'radscore-may');
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(!hasPostgres || !mayCutNetworks())('a worker on a host whose network is cut', () => {
  const patients = 30;
  let folder: string;
  let server: PostgresServer;
  let database: Database;
  const at = (...names: string[]) => join(folder, ...names);
  const on = (host: string, ...args: string[]) => {
    const child = spawn('ip', ['netns', 'exec', host, process.execPath, main, ...args], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    const ended = new Promise<{ status: number | null; stderr: string }>((resolve) =>
      child.once('close', (status) => resolve({ status, stderr })),
    );
    return { process: child, ended };
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'radscore-network-'));
    const rows = await writeSmallCohort(folder, patients);
    await writeFile(
      at('cohort.csv'),
      csvOf(rows.map(({ id, image, mask }) => ({ id: id!, image: image!, mask: mask! }))),
    );
    for (const host of hosts) ip('netns', 'add', host);
    ip('link', 'add', 'cable-a', 'netns', hosts[0], 'type', 'veth', 'peer', 'name', 'cable-b', 'netns', hosts[1]);
    for (const [i, name] of ['cable-a', 'cable-b'].entries()) {
      ip('-n', hosts[i]!, 'address', 'add', `${addresses[i]}/24`, 'dev', name);
      for (const device of [name, 'lo']) ip('-n', hosts[i]!, 'link', 'set', device, 'up');
    }
    server = await startPostgres({ address: addresses[0], within: ['ip', 'netns', 'exec', hosts[0]] });
    database = await openDatabase(server.localUrl);
  });
  afterAll(async () => {
    await database?.close();
    server?.stop();
    for (const host of hosts) ip('netns', 'del', host);
    await rm(folder, { recursive: true, force: true });
  });

  const held = () =>
    database.query<{ key: string; number: string }>('select key, number from radscore.lease where worker is not null');

  test('loses its lease; another finishes with the same bytes, and what the first one sends later is not kept', async () => {
    const local = await run('extract', '--cohort', at('cohort.csv'), '--out', at('local.csv'));
    expect(local.status, local.stderr).toBe(0);
    const far = on(hosts[1], 'worker', '--database', server.url, '--jobs', '1');
    const asked = on(
      hosts[0],
      ...['extract', '--cohort', at('cohort.csv'), '--out', at('spread.csv')],
      ...['--engine', 'postgres', '--database', server.url],
    );
    // Cut while it holds a task: it is stopped first, so that what it had sent has arrived.
    let lost: { key: string; number: string }[] = [];
    for (let tries = 0; tries < 5000 && lost.length === 0; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      if ((await held()).length === 0) continue;
      far.process.kill('SIGSTOP');
      await new Promise((resolve) => setTimeout(resolve, 300));
      lost = await held();
      if (lost.length > 0) ip('-n', hosts[1], 'link', 'set', 'cable-b', 'down');
      far.process.kill('SIGCONT');
    }
    expect(lost).toHaveLength(1);
    await afterAMinute(database);
    const near = on(hosts[0], 'worker', '--database', server.url, '--jobs', '1');
    const { status, stderr } = await asked.ended;
    expect(status, stderr).toBe(0);
    expect(await readFile(at('spread.csv'))).toEqual(await readFile(at('local.csv')));
    const [lease] = await database.query<{ number: string }>('select number from radscore.lease where key = $1', [
      lost[0]!.key,
    ]);
    expect(Number(lease!.number)).toBe(Number(lost[0]!.number) + 1);
    // The network is back: the first worker is alive, and is told that its task is another's.
    ip('-n', hosts[1], 'link', 'set', 'cable-b', 'up');
    await new Promise((resolve) => setTimeout(resolve, 8000));
    for (const { process: each } of [far, near]) each.kill('SIGTERM');
    const [one, two] = await Promise.all([far.ended, near.ended]);
    expect([one.status, two.status], one.stderr + two.stderr).toEqual([0, 0]);
    const done = [one, two].map((each) => Number(/(\d+) tasks done, 0 failed/.exec(each.stderr)?.[1]));
    expect(done[0]! + done[1]!).toBe(patients);
    expect(await database.query('select count(*)::int as n from radscore.outcome')).toEqual([{ n: patients }]);
  }, 300_000);
});
