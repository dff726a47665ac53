import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasSlurm, type SlurmServer, startSlurm } from '../../../../packages/queue-slurm/src/testing/slurm-server.js';
import { run, startIn } from '../testing/run.js';
import { csvOf, smallProtocol, writeSmallCohort } from '../testing/small-cohort.js';

describe.skipIf(!hasSlurm)('work on a Slurm cluster', () => {
  let folder: string;
  let cluster: SlurmServer;
  const at = (...names: string[]) => join(folder, ...names);
  const command = (...more: string[]) => startIn(cluster.environment, ...more);
  const extract = (out: string) => ['extract', '--cohort', at('cohort.csv'), '--out', at(out)];
  const onSlurm = ['--engine', 'slurm'];
  const names = (path: string) => readdir(path).catch((): string[] => []);
  /** Waits, within bounds, for what a cluster does in its own time. */
  const until = async (what: () => Promise<boolean> | boolean) => {
    for (let tries = 0; tries < 1200; tries++) {
      if (await what()) return;
      await sleep(100);
    }
    throw new Error('it did not come about');
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'radscore-array-'));
    const rows = await writeSmallCohort(folder, 32);
    await writeFile(at('study.csv'), csvOf(rows.slice(0, 30)));
    await writeFile(at('protocol.yaml'), smallProtocol());
    const cases = rows.map(({ id, image, mask }) => ({ id: id!, image: image!, mask: mask! }));
    // A case that fails fails everywhere alike.
    cases[3] = { ...cases[3]!, mask: 'nothing-mask.nii' };
    await writeFile(at('cohort.csv'), csvOf(cases));
    cluster = await startSlurm();
    expect((await run(...extract('local.csv'))).status).toBe(1);
  }, 240_000);
  afterAll(async () => {
    await cluster?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  test('the table of one machine, byte for byte, though a job was killed and a case fails', async () => {
    const spread = command(...extract('spread.csv'), ...onSlurm);
    await until(() => cluster.jobs().length > 0);
    process.kill(cluster.jobs()[0]!, 'SIGKILL');
    const { status, stderr } = await spread.ended;
    expect(status, stderr).toBe(1);
    expect(stderr).toContain('RAD-MASK-EMPTY');
    expect(await readFile(at('spread.csv'))).toEqual(await readFile(at('local.csv')));
  });

  test('a run that was killed is continued: its arrays are waited for, not submitted again', async () => {
    const first = command(...extract('killed.csv'), ...onSlurm);
    const folders = async () => (await names(at('killed.csv.partial', 'slurm'))).filter((name) => name !== 'outcomes');
    await until(() => cluster.jobs().length > 0);
    first.process.kill('SIGKILL');
    await first.ended;
    const before = await folders();
    expect(before).toHaveLength(1);
    const second = command(...extract('killed.csv'), ...onSlurm, '--resume');
    const seen = new Set<string>();
    const look = setInterval(async () => {
      for (const name of await folders()) seen.add(name);
    }, 50);
    const { status, stderr } = await second.ended;
    clearInterval(look);
    expect(status, stderr).toBe(1);
    expect([...seen]).toEqual(before);
    expect(await readFile(at('killed.csv'))).toEqual(await readFile(at('local.csv')));
  });

  test('a run that is stopped cancels its array', async () => {
    const stopped = command(...extract('stopped.csv'), ...onSlurm);
    await until(() => cluster.jobs().length > 0);
    stopped.process.kill('SIGINT');
    expect((await stopped.ended).stderr).toContain('RAD-CANCELLED');
    await until(() => cluster.jobs().length === 0);
  });

  test('a study gives the same model, predictions and features', async () => {
    const study = (out: string, ...more: string[]) =>
      command('study', 'run', at('protocol.yaml'), '--cohort', at('study.csv'), '--out', at(out), '--no-png', ...more);
    const local = await study('run-local').ended;
    const spread = await study('run-spread', ...onSlurm).ended;
    expect([local.status, spread.status], spread.stderr).toEqual([0, 0]);
    for (const name of ['model.json', 'predictions.csv', 'features.csv'])
      expect(await readFile(at('run-spread', name)), name).toEqual(await readFile(at('run-local', name)));
  });
});
