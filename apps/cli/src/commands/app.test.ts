import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runSchema, runsSchema } from '@radscore/api';
import { afterAll, expect, test } from 'vitest';
import { enter } from '../../../server/src/testing/entered.js';
import { startApp, testPort } from '../testing/app.js';
import { fixtures, run, type Started, startIn } from '../testing/run.js';

const folder = await mkdtemp(join(tmpdir(), 'radscore-app-'));
const at = (...names: string[]) => join(folder, ...names);
const started: Started[] = [];
afterAll(async () => {
  for (const each of started) each.process.kill('SIGKILL');
  await Promise.all(started.map((each) => each.ended));
  await rm(folder, { recursive: true, force: true });
});

/** Starts `radscore app` and enters by the address that it prints. */
async function open(...flags: readonly string[]) {
  const { started: app, address } = await startApp(at('notes'), ...flags);
  started.push(app);
  const ask = await enter(address);
  const send = (path: string, body?: object) =>
    ask(path, {
      method: 'POST',
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
  const first = async () => runsSchema.parse(await (await ask('/api/runs')).json()).runs[0];
  return { app, address, ask, send, first };
}

test('an app that is killed during a run and started again goes on with it, and finds what an undisturbed run finds', async () => {
  await cp(join(fixtures, 'version-1', 'feature-table'), at('study'), { recursive: true });
  await mkdir(at('images'));
  const read = (name: string) => readFile(at('study', name), 'utf8');
  const protocol = (await read('protocol.yaml')).replace('bootstrap: 3', 'bootstrap: 30');
  await writeFile(at('study', 'protocol.yaml'), protocol);
  const flags = [at('images'), '--out', at('runs'), '--jobs', '2', '--port', String(testPort())];

  const before = await open(...flags);
  const given = {
    protocol,
    cohort: { name: 'cohort.csv', text: await read('cohort.csv') },
    features: { name: 'features.csv', text: await read('features.csv') },
  };
  const { id } = runSchema.parse(await (await before.send('/api/runs', given)).json());
  await before.send(`/api/runs/${id}/start`);
  const isUnderWay = async () => {
    const { state, progress } = await before.first();
    return state === 'running' && progress?.stage === 'resample' && progress.done > 0;
  };
  await expect.poll(isUnderWay, { timeout: 60_000, interval: 50 }).toBe(true);
  before.app.process.kill('SIGKILL');
  await before.app.ended;
  const kept = JSON.parse(await readFile(at('runs', id, 'status.json'), 'utf8'));
  expect(kept.state).toBe('running');

  const after = await open(...flags);
  expect(await after.first()).toMatchObject({ id, resumed: true });
  await expect.poll(async () => (await after.first()).state, { timeout: 60_000, interval: 200 }).toBe('done');
  const tables = ['--cohort', at('study', 'cohort.csv'), '--features', at('study', 'features.csv')];
  await run('study', 'run', at('study', 'protocol.yaml'), ...tables, '--out', at('undisturbed'), '--no-png');
  for (const name of ['run.json', 'model.json', 'report.html'])
    expect(await (await after.ask(`/api/runs/${id}/files/${name}`)).text(), name).toBe(
      await readFile(at('undisturbed', name), 'utf8'),
    );

  const another = await startIn({ RADSCORE_STATE: at('notes') }, 'app', '--url').ended;
  expect(another.stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/enter\?token=[\w-]{43}\n$/);
  after.app.process.kill('SIGINT');
  expect((await after.app.ended).status).toBe(0);
  const gone = await startIn({ RADSCORE_STATE: at('notes') }, 'app', '--url').ended;
  expect([gone.status, gone.stderr]).toEqual([2, expect.stringContaining('RAD-APP-NOT-RUNNING')]);
}, 240_000);
