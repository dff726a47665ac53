import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { errorAnswerSchema, type NewRun, type Run, runFilesSchema, runSchema, runsSchema } from '@radscore/api';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Entered, enteredApp } from '../testing/entered.js';
import { startApp } from './index.js';

vi.mock('node:worker_threads', async (original) =>
  (await import('../../../../packages/host-node/src/testing/built-workers.js')).builtWorkers(original as never),
);

const fixtures = fileURLToPath(new URL('../../../../fixtures/', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'radscore-runs-'));
const at = (...names: string[]) => join(folder, ...names);
const setting = { folders: [at('given')], out: at('runs'), pages: at('pages'), notes: at('notes') };
let entered: Entered;
let table: NewRun;
beforeAll(async () => {
  for (const each of ['pages', 'given']) await mkdir(at(each));
  await writeFile(at('pages', 'index.html'), '');
  await cp(join(fixtures, 'ct_image.nii.gz'), at('given', 'image.nii.gz'));
  const read = (name: string) => readFile(join(fixtures, 'version-1', 'feature-table', name), 'utf8');
  table = {
    protocol: await read('protocol.yaml'),
    cohort: { name: 'cohort.csv', text: await read('cohort.csv') },
    features: { name: 'features.csv', text: await read('features.csv') },
  };
  entered = await enteredApp(setting);
});
afterAll(async () => {
  await entered.app.close();
  await rm(folder, { recursive: true });
});

const send = (path: string, body?: object) =>
  entered.ask(path, {
    method: 'POST',
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
const codeOf = async (response: Response) => errorAnswerSchema.parse(await response.json()).error.code;
const make = async (given: object) => runSchema.parse(await (await send('/api/runs', given)).json());
const runs = async () => runsSchema.parse(await (await entered.ask('/api/runs')).json()).runs;

async function ended(id: string): Promise<Run> {
  await expect
    .poll(async () => (await runs()).find((each) => each.id === id)!.state, { timeout: 50_000, interval: 200 })
    .not.toMatch(/waiting|running/);
  return (await runs()).find((each) => each.id === id)!;
}

test('a run from tables is made, started, and its files handed over; nothing else of its folder is', async () => {
  const made = await make(table);
  expect([made.state, made.title]).toEqual(['draft', 'Recurrence from a table of features']);
  expect(runSchema.parse(await (await send(`/api/runs/${made.id}/start`)).json()).state).toMatch(/waiting|running/);
  expect(await codeOf(await send(`/api/runs/${made.id}/start`))).toBe('RAD-RUN-STATE');
  const done = await ended(made.id);
  expect([done.state, done.error]).toEqual(['done', undefined]);
  const { files } = runFilesSchema.parse(await (await entered.ask(`/api/runs/${made.id}/files`)).json());
  expect(files).toEqual(expect.arrayContaining(['run.json', 'report.html', 'model.json']));
  const report = await (await entered.ask(`/api/runs/${made.id}/files/report.html`)).text();
  expect(report).toBe(await readFile(join(made.folder, 'run', 'report.html'), 'utf8'));
  for (const path of ['..%2forder.json', '.cache/study.json', 'no.json'])
    expect((await entered.ask(`/api/runs/${made.id}/files/${path}`)).status, path).toBe(404);
  await entered.ask(`/api/runs/${made.id}`, { method: 'DELETE' });
  expect(existsSync(made.folder)).toBe(false);
  expect(await codeOf(await entered.ask(`/api/runs/${made.id}/files`))).toBe('RAD-RUN-UNKNOWN');
});

test('runs wait for one another; one that waits and one that runs are stopped, and go on when they are started again', async () => {
  const slow = { ...table, protocol: `${table.protocol}`.replace('bootstrap: 3', 'bootstrap: 400') };
  const [first, second] = [await make(slow), await make(table)];
  for (const { id } of [first, second]) await send(`/api/runs/${id}/start`);
  expect(runSchema.parse(await (await send(`/api/runs/${second.id}/stop`)).json()).state).toBe('stopped');
  await expect
    .poll(async () => (await runs()).find(({ id }) => id === first.id)!.progress?.stage, { timeout: 50_000 })
    .toBeDefined();
  expect(await codeOf(await entered.ask(`/api/runs/${first.id}`, { method: 'DELETE' }))).toBe('RAD-RUN-STATE');
  expect(runSchema.parse(await (await send(`/api/runs/${first.id}/stop`)).json()).state).toBe('stopped');
  await send(`/api/runs/${second.id}/start`);
  expect((await ended(second.id)).state).toBe('done');
});

test('a protocol that does not hold is refused at once, also one that would read other files', async () => {
  const refused = (protocol: string) => send('/api/runs', { ...table, protocol }).then(codeOf);
  expect(await refused('version: 1\nid: [')).toMatch(/^RAD-PROTOCOL/);
  expect(await refused(`version: 1\nid: x\nextends: ../../order.json\n`)).toMatch(/^RAD-PROTOCOL/);
});

test('a cohort that names images outside of the folders is refused with the patient', async () => {
  const protocol = table.protocol.replace(/^extends:.*$/m, 'extends: rc-metachronous-whole-liver');
  const rows = ['/etc/passwd', '../pages/index.html', 'image.nii.gz'].map(
    (path, i) => `P${i},${path},${path},A,${i % 2},0,12,60,m`,
  );
  const text = ['id,image,mask,site,recurrence,death,months,age,sex', ...rows].join('\n');
  const images = { folder: '0', path: '' };
  const made = await make({ protocol, cohort: { name: 'cohort.csv', text }, images });
  await send(`/api/runs/${made.id}/start`);
  const { state, error } = await ended(made.id);
  expect([state, error?.code, error?.place.case]).toEqual(['failed', 'RAD-PATH-OUTSIDE', 'P0']);
  expect(await codeOf(await send('/api/runs', { protocol, images: { folder: '0', path: '..' } }))).toBe(
    'RAD-PATH-OUTSIDE',
  );
});

test('images are sent into the folder of a draft and nowhere else', async () => {
  const { id, folder: place } = await make(table);
  const put = (path: string) =>
    entered.ask(`/api/runs/${id}/images?path=${encodeURIComponent(path)}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/octet-stream' },
      body: 'voxels',
    });
  expect((await put('P1/ct/1.dcm')).status).toBe(200);
  expect(await readFile(join(place, 'images', 'P1', 'ct', '1.dcm'), 'utf8')).toBe('voxels');
  for (const path of ['../order.json', 'a/../../x', '/etc/x', 'a//b', '', 'a\\b', 'a\0b', `${'d/'.repeat(30)}x`])
    expect(await codeOf(await put(path)), path).toBe('RAD-PATH-OUTSIDE');
});

test('a second app does not write below the same folder', async () => {
  await expect(startApp({ ...setting, port: 0, jobs: 1, version: '0.1.0' })).rejects.toThrow(
    expect.objectContaining({ code: 'RAD-APP-RUNNING' }),
  );
});
