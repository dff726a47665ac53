import { createRng } from '@radscore/core';
import { expect, test } from 'vitest';
import { expectRelative, readColumns, readExpected } from '../testing/oracle.js';
import { describeByGroup } from './describe-by-group.js';
import { formatP, formatTableOne } from './format-table-one.js';
import { standardizedDifference, standardizedDifferenceOfShares } from './standardized-difference.js';

const rng = createRng('table one');
const group = Array.from({ length: 60 }, (_, i) => (i % 2 === 0 ? 'low' : 'high'));
const normal = group.map((g) => rng.normal() + (g === 'high' ? 1 : 0));
const skewed = group.map(() => Math.exp(2 * rng.normal()));
const sex = group.map((_, i) => (i % 3 === 0 ? 'female' : 'male'));

test('the test is chosen by type and normality, and the row says why', () => {
  const { groups, rows } = describeByGroup(
    [
      { name: 'age', kind: 'continuous', values: normal },
      { name: 'CEA', kind: 'continuous', values: skewed },
      { name: 'sex', kind: 'categorical', values: sex },
      { name: 'rare', kind: 'categorical', values: group.map((_, i) => (i < 3 ? 'yes' : 'no')) },
    ],
    group,
  );
  expect(groups).toEqual([
    { name: 'low', n: 30 },
    { name: 'high', n: 30 },
  ]);
  expect(rows.map(({ comparison }) => comparison)).toMatchObject([
    { test: 'Welch t', because: 'Shapiro-Wilk p > 0.05 in every group' },
    { test: 'Mann-Whitney', because: 'Shapiro-Wilk p <= 0.05 in a group; exact' },
    { test: 'chi-square', because: "every expected count is 5 or more, with Yates' correction" },
    { test: 'Fisher exact', because: 'an expected count is below 5', statistic: null },
  ]);
});

test("with three groups it is Welch's ANOVA, Kruskal-Wallis and chi-square, and the difference is averaged over pairs", () => {
  const three = group.map((_, i) => ['a', 'b', 'c'][i % 3]!);
  const { rows } = describeByGroup(
    [
      { name: 'age', kind: 'continuous', values: normal },
      { name: 'CEA', kind: 'continuous', values: skewed },
      { name: 'risk', kind: 'categorical', values: group },
    ],
    three,
  );
  expect(rows.map(({ comparison }) => comparison.test)).toEqual(['Welch ANOVA', 'Kruskal-Wallis', 'chi-square']);
  const parts = ['a', 'b', 'c'].map((name) => normal.filter((_, i) => three[i] === name));
  const pairs = [
    [0, 1],
    [0, 2],
    [1, 2],
  ].map(([i, j]) => Math.abs(standardizedDifference(parts[i!]!, parts[j!]!).value!));
  expect(rows[0]!.standardizedDifference.value).toBeCloseTo(pairs.reduce((sum, d) => sum + d, 0) / 3, 13);
});

test('each variable leaves out its own missing values; the p values are those of R', () => {
  const { group: code, ...columns } = readColumns('tests', 'lung_sex.csv');
  const r = readExpected<{
    two_sample: { lung_sex: { variables: Record<string, { mann_whitney: { p_asymptotic_continuity: number } }> } };
  }>('tests');
  const table = describeByGroup(
    Object.entries(columns).map(([name, values]) => ({ name, kind: 'continuous' as const, values })),
    Array.from(code!, String),
    { groups: ['1', '0'] },
  );
  expect(table.rows.map(({ name, overall }) => [name, overall.n, overall.missing])).toEqual([
    ['age', 228, 0],
    ['ph.karno', 227, 1],
    ['wt.loss', 214, 14],
    ['meal.cal', 181, 47],
  ]);
  for (const { name, comparison } of table.rows) {
    if (comparison.test !== 'Mann-Whitney') throw new Error(`${name}: ${comparison.test}`);
    expectRelative(comparison.p, r.two_sample.lung_sex.variables[name]!.mann_whitney.p_asymptotic_continuity, name);
  }
});

test('summaries: mean, SD, median, quartiles of type 7, shares of those not missing', () => {
  const { rows } = describeByGroup(
    [
      { name: 'size', kind: 'continuous', values: [1, 2, 3, 4, Number.NaN, 10] },
      { name: 'stage', kind: 'categorical', values: ['I', 'II', '', 'I', null, 'II'], levels: ['I', 'II', 'III'] },
    ],
    ['a', 'a', 'a', 'a', 'a', 'b'],
  );
  expect(rows[0]!.groups[0]).toEqual({
    n: 4,
    missing: 1,
    mean: 2.5,
    sd: expect.closeTo(Math.sqrt(5 / 3), 14),
    median: 2.5,
    q1: 1.75,
    q3: 3.25,
    min: 1,
    max: 4,
  });
  expect(rows[0]!.groups[1]).toMatchObject({ n: 1, mean: 10, sd: null, median: 10 });
  expect(rows[1]!.groups[0]).toEqual({
    n: 3,
    missing: 2,
    levels: [
      { level: 'I', count: 2, share: 2 / 3 },
      { level: 'II', count: 1, share: 1 / 3 },
      { level: 'III', count: 0, share: 0 },
    ],
  });
});

test('what cannot be compared is missing with the reason, never an exception', () => {
  const nothing = [Number.NaN, Number.NaN, 1, 2];
  const { rows } = describeByGroup(
    [
      { name: 'absent in a', kind: 'continuous', values: nothing },
      { name: 'one value', kind: 'categorical', values: ['x', 'x', 'x', 'x'] },
      { name: 'absent category', kind: 'categorical', values: [null, null, 'x', 'y'] },
      { name: 'constant', kind: 'continuous', values: [5, 5, 5, 5] },
    ],
    ['a', 'a', 'b', 'b'],
  );
  expect(rows[0]!.comparison).toEqual({ test: null, reason: 'a group has no values' });
  expect(rows[1]!.comparison).toEqual({ test: null, reason: 'all patients have the same value' });
  expect(rows[2]!.comparison).toEqual({ test: null, reason: 'a group has no values' });
  expect(rows[3]).toMatchObject({ comparison: { test: 'Mann-Whitney', p: 1 }, standardizedDifference: { value: 0 } });
  const single = describeByGroup([{ name: 'v', kind: 'continuous', values: [1, 2] }], ['a', 'a']);
  expect(single.rows[0]).toMatchObject({ comparison: { test: null }, standardizedDifference: { value: null } });
  expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
});

test('a column of another length and a table without patients are refused', () => {
  expect(() => describeByGroup([{ name: 'v', kind: 'continuous', values: [1] }], ['a', 'b'])).toThrowError(
    expect.objectContaining({ code: 'RAD-STATS-LENGTHS' }),
  );
  expect(() => describeByGroup([], [])).toThrowError(expect.objectContaining({ code: 'RAD-STATS-TOO-FEW' }));
});

test('the standardised difference of two levels is |p1 - p2| / sqrt of the mean variance, of means it is signed', () => {
  expect(standardizedDifferenceOfShares([30, 10], [20, 20]).value).toBeCloseTo(
    0.25 / Math.sqrt((0.1875 + 0.25) / 2),
    13,
  );
  expect(standardizedDifference([1, 2, 3], [3, 4, 5]).value).toBeCloseTo(-2, 14);
  expect(standardizedDifferenceOfShares([5, 5, 0], [2, 2, 0]).value).toBe(0);
  expect(standardizedDifferenceOfShares([5, 0], [0, 5])).toMatchObject({ value: null });
  expect(standardizedDifference([1, 1], [2, 2])).toMatchObject({ value: null, reason: 'neither group varies' });
});

test('the printed table: mean ± SD or median [quartiles], n (%), missing, p and test', () => {
  const table = describeByGroup(
    [
      { name: 'age', kind: 'continuous', values: [60, 62, 64, 66, 50, 52, 54, 58] },
      { name: 'sex', kind: 'categorical', values: ['f', 'm', 'm', 'm', 'f', 'f', 'f', ''], levels: ['f', 'm'] },
      { name: 'stage', kind: 'categorical', values: ['1', '2', '3', '1', '2', '3', '1', '2'] },
    ],
    ['a', 'a', 'a', 'a', 'b', 'b', 'b', 'b'],
  );
  const lines = formatTableOne(table);
  expect(lines.map(({ label, groups }) => [label, ...groups])).toEqual([
    ['age, mean ± SD', '63.0 ± 2.6', '53.5 ± 3.4'],
    ['sex = m, n (%)', '3 (75.0)', '0 (0.0)'],
    ['  missing', '0', '1'],
    ['stage, n (%)', '', ''],
    ['  1', '2 (50.0)', '1 (25.0)'],
    ['  2', '1 (25.0)', '2 (50.0)'],
    ['  3', '1 (25.0)', '1 (25.0)'],
  ]);
  expect(lines[0]).toMatchObject({ test: 'Welch t', p: '0.005' });
  expect([formatP(0.0004), formatP(0.04996)]).toEqual(['<0.001', '0.050']);
});
