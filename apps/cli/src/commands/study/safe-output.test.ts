import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCsv } from '@radscore/tables';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../testing/run.js';
import { csvOf, smallProtocol, writeSmallCohort } from '../../testing/small-cohort.js';

const markup = '<img src=x onerror=alert(1)>';
const hostileIds = ['<script>alert(1)</script>', '=cmd|calc', '@SUM(1)', '+1+1', '-2+3', '-5', '"><b>'];

let folder: string;
const at = (...names: string[]) => join(folder, ...names);
const filesOf = async (ending: string) =>
  (await readdir(at('run'), { recursive: true })).filter((name) => name.endsWith(ending) && !name.includes('.cache'));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-safe-'));
  const rows = (await writeSmallCohort(folder, 40)).map((row, i) => ({
    ...row,
    id: hostileIds[i] ?? row.id!,
    [markup]: i % 2 === 0 ? '<b>high</b>' : '=1+1',
    change: String(-i),
    mask: i === 0 ? 'nothing-mask.nii' : row.mask!,
  }));
  await writeFile(at('cohort.csv'), csvOf(rows).replaceAll('"><b>', '"""><b>"'));
  const named = smallProtocol()
    .replace('[age]', `[age, change, '${markup}']`)
    .replace('title: A small study', `title: 'A ${markup} study'`)
    .replace('title: Recurrence', `title: 'Recurrence ${markup}'`)
    .replace('positive: recurrence', `positive: '<i>recurrence</i>'`);
  await writeFile(at('protocol.yaml'), named);
  const flags = ['--cohort', at('cohort.csv'), '--out', at('run'), '--no-png'];
  const { status, stderr } = await run('study', 'run', at('protocol.yaml'), ...flags);
  expect(stderr).toContain(hostileIds[0]);
  expect(status).toBe(1);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('markup in ids, columns, values and titles stands in the report as text', async () => {
  const page = await readFile(at('run', 'report.html'), 'utf8');
  expect(page).toContain('&lt;script&gt;');
  expect(page).toContain('&lt;img src=x');
  expect(page).not.toMatch(/<script|<img|<i>|<b>high|<[a-z][^<>]*\son\w+=/i);
});

test('so it does in every figure', async () => {
  const figures = await filesOf('.svg');
  expect(figures.length).toBeGreaterThan(8);
  const texts = await Promise.all(figures.map((name) => readFile(at('run', name), 'utf8')));
  expect(texts.filter((text) => text.includes('&lt;i&gt;') || text.includes('&lt;img')).length).toBeGreaterThan(2);
  for (const text of texts) expect(text).not.toMatch(/<script|<img|<i>|<b>|<foreignObject|<[a-z][^<>]*\son\w+=/i);
});

test('no cell of any table is a formula, and negative numbers stay numbers', async () => {
  const tables = await filesOf('.csv');
  expect(tables).toEqual(expect.arrayContaining(['predictions.csv', 'features.csv', join('tables', 'exclusions.csv')]));
  const raw: string[] = [];
  for (const name of tables) {
    const text = await readFile(at('run', name), 'utf8');
    // Cells as a spreadsheet sees them: `parseCsv` takes the apostrophe off again.
    const cells = text.replaceAll('""', '').match(/"[^"]*"|[^,\n]+/g) ?? [];
    raw.push(...cells.map((cell) => cell.replace(/^"|"$/g, '')));
  }
  const risky = raw.filter((cell) => /^[=+\-@]/.test(cell));
  expect(risky.filter((cell) => !Number.isFinite(Number(cell)))).toEqual([]);
  expect(risky).toContain('-5');
  expect(raw).toContain("'=cmd|calc");
  expect(raw).toContain("'-2+3");
});

test('features.csv can be read back with the same ids', async () => {
  const { rows } = parseCsv(await readFile(at('run', 'features.csv'), 'utf8'));
  expect(rows.slice(0, 6).map(({ cells }) => cells[0])).toEqual(hostileIds.slice(1));
});
