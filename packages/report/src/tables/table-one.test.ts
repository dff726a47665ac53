import type { RunResult, StudyColumn, StudyPatient } from '@radscore/study';
import { expect, test } from 'vitest';
import { exampleRun } from '../testing/example-run.js';
import type { StudyTable } from './study-table.js';
import { tableOneByOutcome, tableOneBySiteAndOutcome } from './table-one.js';

/** The counts of a published Table 1: [no event without, no event with, event without, event with]. */
function runOf(
  counts: Readonly<Record<string, readonly [number, number, number, number]>>,
  tests: RunResult['protocol']['clinical']['tests'],
  site?: (patient: number) => string,
): RunResult {
  const run = exampleRun('rc-metachronous-whole-liver');
  const [none, some] = [60, 52];
  const names = Object.keys(counts);
  const column = (name: string): StudyColumn => ({
    ...run.cohort.columns[0]!,
    name,
    label: name,
    type: 'flag',
    role: 'clinical',
    measured: 'before',
    present: none + some,
    missing: [],
  });
  const patients = Array.from({ length: none + some }, (_, i): StudyPatient => {
    const value = ([without, , eventWithout]: readonly number[]) =>
      Number(i < none ? i >= without! : i - none >= eventWithout!);
    return {
      id: `P${i}`,
      line: i + 2,
      ...(site && { site: site(i) }),
      values: Object.fromEntries(names.map((name) => [name, value(counts[name]!)])),
    };
  });
  const outcome = { kind: 'binary' as const, event: patients.map((_, i): 0 | 1 => (i < none ? 0 : 1)) };
  return {
    ...run,
    protocol: { ...run.protocol, clinical: { ...run.protocol.clinical, tests } },
    cohort: { ...run.cohort, columns: names.map(column), patients, outcome },
  };
}

const cells = ({ columns, rows }: StudyTable, row: number, wanted: readonly string[]) =>
  wanted.map((name) => rows[row]![columns.indexOf(name)]);

const published = { sex: [34, 26, 39, 13], cea: [43, 17, 27, 25] } as const;

test('Table 1 of 112 patients with the uncorrected chi-square is the one that was printed: sex 4.125, .042; CEA 4.633, .031', () => {
  const table = tableOneByOutcome(runOf(published, { categorical: 'pearson', numeric: 'welch' }))!;
  expect(cells(table, 0, ['Test', 'Statistic', 'p'])).toEqual(['chi-square', '4.125', '0.042']);
  expect(cells(table, 1, ['Test', 'Statistic', 'p'])).toEqual(['chi-square', '4.633', '0.031']);
  expect(table.notes!.join()).toContain('Chi-square of 2 × 2 tables without correction');
});

test("Yates' correction and N - 1 are other choices, and the note names them", () => {
  const yates = tableOneByOutcome(runOf(published, { categorical: 'yates', numeric: 'welch' }))!;
  expect(cells(yates, 0, ['p'])).toEqual(['0.067']);
  expect(yates.notes!.join()).toContain("with Yates' correction");
  const scaled = tableOneByOutcome(runOf(published, { categorical: 'n-1', numeric: 'student' }))!;
  expect(cells(scaled, 0, ['Statistic'])).toEqual([
    ((111 * (34 * 13 - 26 * 39) ** 2) / (60 * 52 * 73 * 39)).toFixed(3),
  ]);
  expect(scaled.notes!.join()).toMatch(/times \(N - 1\) \/ N; t test with a common variance/);
});

test('within each site the outcomes stand beside each other with their own test', () => {
  const run = runOf(published, { categorical: 'pearson', numeric: 'welch' }, (i) => (i % 2 === 0 ? 'one' : 'two'));
  const table = tableOneBySiteAndOutcome(run)!;
  expect(table.columns).toEqual([
    'Variable',
    'one: non-MLM (n\u00a0=\u00a030)',
    'one: MLM (n\u00a0=\u00a026)',
    'one: test',
    'one: statistic',
    'one: p',
    'two: non-MLM (n\u00a0=\u00a030)',
    'two: MLM (n\u00a0=\u00a026)',
    'two: test',
    'two: statistic',
    'two: p',
  ]);
  // Site one has 17 and 13 of 30, 20 and 6 of 26: 56 (17 x 6 - 13 x 20)^2 / (30 x 26 x 37 x 19).
  expect(cells(table, 0, ['one: test', 'one: statistic'])).toEqual([
    'chi-square',
    ((56 * 158 ** 2) / (30 * 26 * 37 * 19)).toFixed(3),
  ]);
  expect(tableOneBySiteAndOutcome(runOf(published, { categorical: 'pearson', numeric: 'welch' }))).toBeUndefined();
});

test('the built-in protocols test as their papers did', () => {
  const tests = (id: string) => exampleRun(id).protocol.clinical.tests;
  expect(tests('crlm-recurrence-peritumoral')).toEqual({ categorical: 'n-1', numeric: 'student' });
  expect(tests('crlm-early-recurrence-15-models').categorical).toBe('pearson');
  expect(tests('rc-metachronous-whole-liver').categorical).toBe('pearson');
  expect(tests('crlm-recurrence-ultrasound')).toEqual({ categorical: 'yates', numeric: 'welch' });
});
