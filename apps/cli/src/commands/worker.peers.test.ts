import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@radscore/queue-postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { afterAMinute } from '../../../../packages/queue-postgres/src/testing/after-a-minute.js';
import {
  hasPostgres,
  type PostgresServer,
  startPostgres,
} from '../../../../packages/queue-postgres/src/testing/postgres-server.js';
import { run, type Started, start } from '../testing/run.js';
import { csvOf, smallProtocol, writeSmallCohort } from '../testing/small-cohort.js';

describe.skipIf(!hasPostgres)('work over PostgreSQL', () => {
  const patients = 80;
  let folder: string;
  let server: PostgresServer;
  const workers: Started[] = [];
  const at = (...names: string[]) => join(folder, ...names);
  const startWorker = () => {
    const worker = start('worker', '--database', server.url, '--jobs', '1');
    workers.push(worker);
    return worker;
  };
  const engine = () => ['--engine', 'postgres', '--database', server.url];
  const extract = (out: string, ...more: string[]) =>
    run('extract', '--cohort', at('cohort.csv'), '--out', at(out), ...more);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'radscore-workers-'));
    const rows = await writeSmallCohort(folder, patients);
    await writeFile(at('study.csv'), csvOf(rows.slice(0, 30)));
    await writeFile(at('protocol.yaml'), smallProtocol());
    const cases = rows.map(({ id, image, mask }) => ({ id: id!, image: image!, mask: mask! }));
    // A case that fails fails everywhere alike.
    cases[3] = { ...cases[3]!, mask: 'nothing-mask.nii' };
    await writeFile(at('cohort.csv'), csvOf(cases));
    server = await startPostgres();
  });
  afterAll(async () => {
    for (const { process } of workers) process.kill('SIGTERM');
    await Promise.all(workers.map(({ ended }) => ended));
    server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  /** Kills a worker at an instant at which it holds a task. */
  const killAtWork = async ({ process: victim }: Started) => {
    const database = await openDatabase(server.url);
    const leases = 'select key from radscore.lease where worker is not null';
    for (let tries = 0; tries < 3000; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 15));
      if ((await database.query(leases)).length === 0) continue;
      victim.kill('SIGSTOP');
      // What it sent before it was stopped is still done by the server.
      await new Promise((resolve) => setTimeout(resolve, 300));
      if ((await database.query(leases)).length > 0) break;
      victim.kill('SIGCONT');
    }
    expect(await database.query(leases)).toHaveLength(1);
    victim.kill('SIGKILL');
    await afterAMinute(database);
    await database.close();
  };

  test('a worker killed over a task, another that goes on: the table of one machine, byte for byte', async () => {
    const local = await extract('local.csv');
    expect(local.status, local.stderr).toBe(1);
    const victim = startWorker();
    const spread = extract('spread.csv', ...engine());
    await killAtWork(victim);
    startWorker();
    const { status, stderr } = await spread;
    expect(status, stderr).toBe(1);
    expect(await readFile(at('spread.csv'))).toEqual(await readFile(at('local.csv')));
    expect(stderr).toContain('RAD-MASK-EMPTY');
    expect((await victim.ended).status).toBeNull();
  });

  test('a second run finds its results in the database; only the case that failed is tried again', async () => {
    const database = await openDatabase(server.url);
    // Whoever does a task holds it first, and the number of its lease grows.
    const holders = async () => {
      const rows = await database.query<{ key: string; number: string }>('select key, number from radscore.lease');
      return rows.map(({ key, number }) => `${key} ${number}`);
    };
    const before = new Set(await holders());
    const again = await extract('again.csv', ...engine());
    expect(again.status).toBe(1);
    expect((await holders()).filter((holder) => !before.has(holder))).toHaveLength(1);
    await database.close();
    expect(await readFile(at('again.csv'))).toEqual(await readFile(at('local.csv')));
  });

  test('a study gives the same model, predictions and performance', async () => {
    const study = (out: string, ...more: string[]) =>
      run('study', 'run', at('protocol.yaml'), '--cohort', at('study.csv'), '--out', at(out), '--no-png', ...more);
    const [local, spread] = await Promise.all([study('run-local'), study('run-spread', ...engine())]);
    expect([local.status, spread.status], spread.stderr).toEqual([0, 0]);
    for (const name of ['model.json', 'predictions.csv', 'features.csv'])
      expect(await readFile(at('run-spread', name)), name).toEqual(await readFile(at('run-local', name)));
  });

  test('an engine without its database, and a folder in its place, are refused', async () => {
    const without = await extract('x.csv', '--engine', 'postgres');
    expect(without).toMatchObject({ status: 2, stderr: expect.stringContaining('RAD-USAGE') });
    const inFolder = await extract('x.csv', '--engine', 'postgres', '--database', at('database'));
    expect(inFolder).toMatchObject({ status: 2, stderr: expect.stringContaining('RAD-DATABASE-SERVER') });
  });

  test('a worker that is asked to stop says what it did, and leaves nothing behind', async () => {
    const worker = startWorker();
    await new Promise((resolve) => worker.process.stderr!.once('data', resolve));
    worker.process.kill('SIGTERM');
    expect(await worker.ended).toMatchObject({
      status: 0,
      stderr: expect.stringMatching(/\d+ tasks done, \d+ failed/),
    });
  });
});
