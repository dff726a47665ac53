import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../testing/run.js';
import { csvOf, smallProtocol, writeSmallCohort } from '../testing/small-cohort.js';

let folder: string;
const at = (...names: string[]) => join(folder, ...names);
const settings = ['--setting', 'binWidth=5'];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-perturb-'));
  const rows = await writeSmallCohort(folder, 40);
  await writeFile(at('cohort.csv'), csvOf(rows));
  await writeFile(at('ten.csv'), csvOf(rows.slice(0, 10)));
  await writeFile(at('one.csv'), csvOf(rows.slice(0, 1)));
  const repeats = rows.slice(0, 6).map((row) => ({ ...row, id: `${row.id}-again`, repeat: row.id! }));
  await writeFile(at('repeats.csv'), csvOf([...rows.slice(0, 6).map((row) => ({ ...row, repeat: '' })), ...repeats]));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a cohort is perturbed: every feature with its ICC, the stable ones by name, a figure', async () => {
  const flags = ['--noise', '2', '--rotation=-5,5', '--out', at('robustness')];
  const { status, stdout } = await run('perturb', '--cohort', at('ten.csv'), ...settings, ...flags);
  expect(status).toBe(0);
  expect(stdout).toMatch(/\d+ of \d+ features are stable .* over 5 versions of 10 cases/);
  expect((await readdir(at('robustness'))).sort()).toEqual([
    'measurements.csv',
    'stability.csv',
    'stability.svg',
    'stable-features.csv',
  ]);
  expect(await readFile(at('robustness', 'stable-features.csv'), 'utf8')).toContain('original_firstorder_Mean');
});

test('deep features have an ICC as well; the encoder sees the perturbed image', async () => {
  const flags = [
    '--noise',
    '1',
    '--translation',
    '0.5',
    '--deep',
    'builtin',
    '--deep-window=0,200',
    '--out',
    at('deep'),
  ];
  const { status, stdout } = await run('perturb', '--cohort', at('ten.csv'), ...settings, ...flags);
  expect(status).toBe(0);
  expect(stdout).toMatch(/over \d+ versions of 10 cases/);
  const lines = (await readFile(at('deep', 'stability.csv'), 'utf8'))
    .split('\n')
    .filter((line) => /^deep_\d/.test(line));
  expect(lines).toHaveLength(256);
  const [header, ...rows] = (await readFile(at('deep', 'measurements.csv'), 'utf8')).trim().split('\n');
  const place = header!.split(',').indexOf('deep_008');
  const values = rows.map((row) => row.split(',')[place]);
  // Of every case and version another value: the perturbed image is what is encoded.
  expect(new Set(values).size).toBe(rows.length);
});

test('one case tells variation alone; nothing to do is a fault of use', async () => {
  const one = await run('perturb', '--cohort', at('one.csv'), ...settings, '--contour', '2', '--out', at('one'));
  expect(one).toMatchObject({ status: 0, stdout: expect.stringContaining('an ICC needs 10') });
  const idle = await run('perturb', '--cohort', at('one.csv'), '--out', at('idle'));
  expect(idle).toMatchObject({ status: 2, stderr: expect.stringContaining('RAD-USAGE') });
});

test('a column repeat gives test-retest: the same image again repeats wholly', async () => {
  const { status, stdout } = await run('perturb', '--cohort', at('repeats.csv'), ...settings, '--out', at('repeats'));
  expect(status).toBe(0);
  expect(stdout).toMatch(/features repeat over 6 pairs/);
  expect(await readFile(at('repeats', 'test-retest.csv'), 'utf8')).toMatch(
    /original_firstorder_Mean,6,1,1,1,1,1,1,1,1,1,0,0,0,1/,
  );
});

test('a protocol that perturbs leaves unstable features out within the folds and says so', async () => {
  await writeFile(at('protocol.yaml'), smallProtocol('perturb: { patients: 30, noise: 2, alone: true }\n'));
  const flags = ['--cohort', at('cohort.csv'), '--out', at('run'), '--no-png'];
  expect((await run('study', 'run', at('protocol.yaml'), ...flags)).status).toBe(0);
  const result = JSON.parse(await readFile(at('run', 'run.json'), 'utf8'));
  expect(result.stability).toMatchObject({ versions: 3, threshold: 0.75 });
  expect(result.stability.cases).toHaveLength(30);
  const page = await readFile(at('run', 'report.html'), 'utf8');
  expect(page).toContain('30 patients drawn at random were measured 2 times more');
  const model = await readFile(at('run', 'model.json'), 'utf8');
  expect(model).not.toContain('readings');
});
