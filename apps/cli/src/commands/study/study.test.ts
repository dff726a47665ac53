import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../testing/run.js';

let folder: string;
const at = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-study-'));
});
afterAll(() => rm(folder, { recursive: true }));

const cohort = `id,hospital,age,recurrence
P1,one,61,1
P2,two,-999,0
P3,one,55,1
P4,two,70,0
`;

test('list shows the five built-in protocols; --steps what they can be made of', async () => {
  const { stdout, status } = await run('study', 'list');
  expect(status).toBe(0);
  expect(stdout.match(/^[a-z][a-z0-9-]+$/gm)).toHaveLength(5);
  expect((await run('study', 'list', '--steps')).stdout).toMatch(/mrmr +selector/);
});

test('init writes a protocol that can be checked, and does not write over a file', async () => {
  const file = at('mine.yaml');
  expect((await run('study', 'init', 'crlm-recurrence-peritumoral', '--out', file)).status).toBe(0);
  expect(await readFile(file, 'utf8')).toMatch(/^# S0:/);
  const again = await run('study', 'init', 'crlm-recurrence-peritumoral', '--out', file);
  expect(again).toMatchObject({ status: 2, stderr: expect.stringContaining('is there already') });
  expect((await run('study', 'init', 'crlm-recurrence-peritumoral', '--out', file, '--force')).status).toBe(0);
});

test('init own writes a neutral template that fits a plain cohort as it is', async () => {
  const file = at('my-study.yaml');
  expect((await run('study', 'init', 'own', '--out', file)).status).toBe(0);
  expect(await readFile(file, 'utf8')).not.toMatch(/paper|doi/);
  await writeFile(at('own.csv'), cohort);
  const { status, stdout } = await run('study', 'check', file, '--cohort', at('own.csv'), '--features-only');
  expect(stdout).toContain('4 rows, 4 patients in the study, 2 with recurrence.');
  expect(status).toBe(0);
});

test('init of an unknown protocol names the nearest one', async () => {
  expect(await run('study', 'init', 'crlm-recurrence-peritumorl')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('Did you mean "crlm-recurrence-peritumoral"?'),
  });
});

test('check shows who is in the study and what was understood of each column', async () => {
  await writeFile(at('cohort.csv'), cohort);
  const { status, stdout, stderr } = await run(
    'study',
    'check',
    'crlm-recurrence-peritumoral',
    '--cohort',
    at('cohort.csv'),
    '--features-only',
  );
  expect(status).toBe(0);
  expect(stdout).toContain('4 rows, 4 patients in the study, 2 with recurrence.');
  expect(stdout).toMatch(/age +numeric \(declared\) +clinical +3 +-999 x 1 +55 to 70, median 61 years/);
  expect(stderr).toContain('RAD-COHORT-COLUMN-LEFT-OUT (column bmi)');
});

test('check names line and remedy of a wrong key, and file and columns of a wrong column', async () => {
  await writeFile(at('cohort.csv'), cohort);
  await writeFile(at('typo.yaml'), 'extends: crlm-recurrence-peritumoral\nevaluation:\n  fold: 3\n');
  const typo = await run('study', 'check', at('typo.yaml'), '--cohort', at('cohort.csv'));
  expect(typo).toMatchObject({ status: 2, stderr: expect.stringContaining('typo.yaml, line 3') });
  expect(typo.stderr).toContain('Did you mean "folds"?');

  await writeFile(at('column.yaml'), 'extends: crlm-recurrence-peritumoral\nendpoint: { event: recurence }\n');
  const column = await run('study', 'check', at('column.yaml'), '--cohort', at('cohort.csv'), '--features-only');
  expect(column.stderr).toMatch(/no column "recurence", which endpoint names.*Did you mean "recurrence"\?/);
});
