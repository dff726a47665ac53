import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../testing/run.js';
import { csvOf, smallProtocol, writeSmallCohort } from '../testing/small-cohort.js';

let folder: string;
const at = (...names: string[]) => join(folder, ...names);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-validate-'));
  const rows = await writeSmallCohort(folder, 40);
  await writeFile(at('here.csv'), csvOf(rows.slice(0, 24)));
  await writeFile(at('there.csv'), csvOf(rows.slice(24)));
  await writeFile(at('protocol.yaml'), smallProtocol());
  const flags = ['--cohort', at('here.csv'), '--out', at('run'), '--no-png'];
  expect((await run('study', 'run', at('protocol.yaml'), ...flags)).status).toBe(0);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a model is validated in another cohort from its images in one command', async () => {
  const flags = ['--cohort', at('there.csv'), '--out', at('validation')];
  const { status, stdout } = await run('validate', at('run', 'model.json'), ...flags);
  expect(status).toBe(0);
  expect(stdout).toMatch(/16 patients, \d+ with recurrence: (UNDECIDED|HOLDS|FAILS)/);
  expect(await readdir(at('validation'))).toEqual(
    expect.arrayContaining(['report.html', 'validation.json', 'predictions.csv', 'figures', 'tables']),
  );
  const page = await readFile(at('validation', 'report.html'), 'utf8');
  expect(page).toContain('Shift of the inputs');
  expect(page).toContain('rule of 100 events');
});

test('a centre too small for an update is refused with what it needs, status 2', async () => {
  const flags = ['--cohort', at('there.csv'), '--out', at('local.json'), '--method', 'slope'];
  const { status, stderr } = await run('recalibrate', at('run', 'model.json'), ...flags);
  expect(status).toBe(2);
  expect(stderr).toMatch(/RAD-RECALIBRATE-FEW.*slope needs at least 20 of each/);
});

test('a model is exported as it is: the copy has its hash', async () => {
  const { status, stdout } = await run('export', at('run', 'model.json'), '--out', at('copy.json'));
  expect(status).toBe(0);
  const json = async (...names: string[]) => JSON.parse(await readFile(at(...names), 'utf8'));
  expect(await json('copy.json')).toEqual(await json('run', 'model.json'));
  expect(stdout).toContain('For research use only');
});

test('the card of a model tells of it and of its validation, with a bill of its software', async () => {
  const flags = ['--validation', at('validation'), '--out', at('card')];
  expect(await run('card', at('run', 'model.json'), ...flags)).toMatchObject({ status: 0 });
  const card = await readFile(at('card', 'model-card.md'), 'utf8');
  for (const part of ['Intended use', 'Elsewhere', '16 patients elsewhere', 'Change log', 'MDR Annex II', 'FDA'])
    expect(card).toContain(part);
  const bill = JSON.parse(await readFile(at('card', 'sbom.cdx.json'), 'utf8'));
  expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5' });
  expect(bill.components.map(({ name }: { name: string }) => name)).toEqual(
    expect.arrayContaining(['radscore', 'zod']),
  );
});
