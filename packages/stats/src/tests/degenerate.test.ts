import { createRng } from '@radscore/core';
import { expect, test } from 'vitest';
import { findRoot } from '../numeric/find-root.js';
import { readExpected } from '../testing/oracle.js';
import { oneWayAnova, welchAnova } from './anova.js';
import { chiSquareTest } from './chi-square.js';
import { kendall, pearson, spearman } from './correlation.js';
import { crossTabulate } from './count-table.js';
import { bartlettTest, leveneTest, varianceRatioTest } from './equal-variances.js';
import { fisherExact2x2 } from './fisher-exact.js';
import { fisherExact, fisherMonteCarlo } from './fisher-exact-table.js';
import { kolmogorovSf, kolmogorovSmirnov, kolmogorovSmirnovOneSample } from './kolmogorov-smirnov.js';
import { kruskalWallis } from './kruskal-wallis.js';
import { mannWhitney } from './mann-whitney.js';
import { mcnemar } from './mcnemar.js';
import { adjustP } from './p-adjust.js';
import { shapiroWilk } from './shapiro-wilk.js';
import { pairedT, studentT, welchT } from './t-test.js';
import { wilcoxonSignedRank } from './wilcoxon-signed-rank.js';

const code = (name: string) => expect.objectContaining({ code: name });
const nan = [1, Number.NaN, 3];

test('every test refuses missing values by RAD-STATS-MISSING', () => {
  const calls = [
    ...[
      () => welchT(nan, [1, 2]),
      () => studentT([1, 2], nan),
      () => pairedT(nan, [1, 2, 3]),
      () => mannWhitney(nan, [1]),
    ],
    ...[() => wilcoxonSignedRank(nan, [1, 2, 3]), () => kolmogorovSmirnov(nan, [1]), () => shapiroWilk(nan)],
    ...[
      () => kruskalWallis([nan, [1]]),
      () => oneWayAnova([nan, [1]]),
      () => leveneTest([nan, [1]]),
      () => pearson(nan, [1, 2, 3]),
    ],
    ...[() => spearman([1, 2, 3], nan), () => kendall(nan, nan), () => kolmogorovSmirnovOneSample(nan, () => 0.5)],
  ];
  for (const call of calls) expect(call).toThrowError(code('RAD-STATS-MISSING'));
});

test('too few values are refused, naming how many are needed', () => {
  const calls = [
    ...[
      () => welchT([1], [1, 2]),
      () => pairedT([1], [2]),
      () => mannWhitney([], [1]),
      () => wilcoxonSignedRank([], []),
    ],
    ...[
      () => kolmogorovSmirnov([], [1]),
      () => shapiroWilk([1, 2]),
      () => kruskalWallis([[1, 2]]),
      () => pearson([1, 2], [2, 1]),
    ],
    ...[() => oneWayAnova([[1], [2]]), () => welchAnova([[1, 2], [1]]), () => bartlettTest([[1], [1, 2]])],
    ...[
      () =>
        mcnemar([
          [3, 0],
          [0, 4],
        ]),
      () =>
        chiSquareTest([
          [0, 0],
          [0, 0],
        ]),
      () => varianceRatioTest([1], [1, 2]),
    ],
  ];
  for (const call of calls) expect(call).toThrowError(code('RAD-STATS-TOO-FEW'));
});

test('a constant variable has no t, W, F, H or r', () => {
  const same = [2, 2, 2];
  const calls = [
    ...[
      () => welchT(same, same),
      () => studentT(same, same),
      () => pairedT([1, 2, 3], [0, 1, 2]),
      () => shapiroWilk(same),
    ],
    ...[() => kruskalWallis([same, same]), () => oneWayAnova([same, same]), () => welchAnova([same, [1, 2]])],
    ...[() => bartlettTest([same, [1, 2]]), () => varianceRatioTest(same, [1, 2]), () => pearson(same, [1, 2, 3])],
    ...[
      () => spearman([1, 2, 3], same),
      () => kendall(same, [1, 2, 3]),
      () =>
        chiSquareTest([
          [1, 2],
          [0, 0],
        ]),
    ],
    ...[
      () => chiSquareTest([[1, 2]]),
      () =>
        leveneTest([
          [1, 3],
          [1, 3],
        ]),
    ],
  ];
  for (const call of calls) expect(call).toThrowError(code('RAD-STATS-CONSTANT'));
});

test('where nothing can differ a rank test gives p = 1', () => {
  for (const method of ['exact', 'asymptotic', 'auto'] as const) {
    expect(mannWhitney([1, 1, 1], [1, 1], { method })).toMatchObject({ u: 3, p: 1 });
    expect(wilcoxonSignedRank([1, 2], [1, 2], { method })).toMatchObject({ v: 0, p: 1, pairs: 0 });
  }
  expect(kolmogorovSmirnov([1, 1], [1])).toEqual({ d: 0, p: 1, method: 'exact' });
});

test('exact tests of three values can be counted by hand', () => {
  // One of 3 choices of the value of the group of one is as extreme on each side: p = 2/3; the lower tail is 1/3.
  expect(mannWhitney([1], [2, 3]).p).toBeCloseTo(2 / 3, 15);
  expect(mannWhitney([1], [2, 3], { alternative: 'less' }).p).toBeCloseTo(1 / 3, 15);
  expect(mannWhitney([2, 3], [1], { alternative: 'greater', method: 'exact' }).p).toBeCloseTo(1 / 3, 15);
  // 1 of 8 sign patterns on each side.
  expect(wilcoxonSignedRank([1, 2, 3], [0, 0, 0]).p).toBeCloseTo(0.25, 15);
  expect(wilcoxonSignedRank([1, 2, 3], [0, 0, 0], { alternative: 'greater' }).p).toBeCloseTo(0.125, 15);
  expect(wilcoxonSignedRank([1, 2, 3], [0, 0, 0], { alternative: 'less' }).p).toBe(1);
  expect(kolmogorovSmirnov([1], [2, 3]).p).toBeCloseTo(2 / 3, 15);
});

test('Shapiro-Wilk of three equally spaced values is W = 1, p = 1', () => {
  const { w, p } = shapiroWilk([1, 2, 3]);
  expect(w).toBeCloseTo(1, 14);
  expect(p).toBeCloseTo(1, 6);
  expect(() => shapiroWilk(Float64Array.from({ length: 5001 }, (_, i) => i))).toThrowError(code('RAD-STATS-TOO-MANY'));
});

test.each([
  [156, 156, 294],
  [300, 20, 584],
])('an exact Mann-Whitney test of %i and %i values says how many there may be', (nx, ny, limit) => {
  const [x, y] = [nx, ny].map((n, k) => Float64Array.from({ length: n }, (_, i) => 2 * i + k)) as [
    Float64Array,
    Float64Array,
  ];
  const call = () => mannWhitney(x, y, { method: 'exact' });
  if (nx + ny <= limit) expect(call).not.toThrow();
  else
    expect(call).toThrowError(
      `The exact Mann-Whitney test can use at most ${limit} values where the smaller group has ${Math.min(nx, ny)}, but there are ${nx + ny}.`,
    );
});

test('perfect correlation has p = 0 and an interval of a point', () => {
  expect(pearson([1, 2, 3, 4], [2, 4, 6, 8])).toMatchObject({ r: 1, p: 0, ci: [1, 1] });
  expect(spearman([1, 2, 3], [3, 2, 1]).r).toBe(-1);
  expect(pearson([1, 2, 3], [1, 5, 2]).ci).toBeUndefined();
});

test('pairs of unequal number, invalid counts and impossible levels are refused', () => {
  expect(() => pairedT([1, 2], [1])).toThrowError(code('RAD-STATS-LENGTHS'));
  expect(() => pearson([1, 2, 3], [1])).toThrowError(code('RAD-STATS-LENGTHS'));
  expect(() => chiSquareTest([[1, 2], [1]])).toThrowError(code('RAD-STATS-LENGTHS'));
  expect(() =>
    chiSquareTest([
      [1.5, 2],
      [1, 1],
    ]),
  ).toThrowError(code('RAD-STATS-COUNTS'));
  expect(() =>
    fisherExact2x2([
      [-1, 2],
      [1, 1],
    ]),
  ).toThrowError(code('RAD-STATS-COUNTS'));
  expect(() =>
    fisherExact2x2([
      [1, 2, 3],
      [1, 1, 1],
    ]),
  ).toThrowError(code('RAD-PARAMETER-INVALID'));
  expect(() => mcnemar([[1, 2, 3]])).toThrowError(code('RAD-PARAMETER-INVALID'));
  expect(() => welchT([1, 2], [3, 5], { level: 1 })).toThrowError(code('RAD-PARAMETER-INVALID'));
  expect(() => adjustP([1.2], 'holm')).toThrowError(code('RAD-PARAMETER-INVALID'));
});

test('a table with an empty margin carries no information: p = 1, odds ratio unknown in [0, Infinity]', () => {
  expect(
    fisherExact2x2([
      [3, 4],
      [0, 0],
    ]),
  ).toEqual({ p: 1, oddsRatio: Number.NaN, ci: [0, Infinity] });
  expect(
    fisherExact([
      [3, 4],
      [0, 0],
    ]),
  ).toBe(1);
});

test('the ends of the interval of the conditional odds ratio leave 2.5% in each tail', () => {
  // For [[3, 1], [1, 6]] with 40-digit arithmetic: 1096.48613123173921.
  expect(
    fisherExact2x2([
      [3, 1],
      [1, 6],
    ]).ci[1],
  ).toBeCloseTo(1096.486131231739, 9);
});

test('Monte Carlo and exact Fisher agree within its error, and the exact form gives up on huge tables', () => {
  const { table } = readExpected<{ tables: Record<string, { table: number[][] }> }>('tests').tables.colon_rx_status!;
  const p = fisherMonteCarlo(table, 2000, createRng(7));
  expect(Math.abs(p - fisherExact(table))).toBeLessThan(5 * Math.sqrt(0.0021 / 2000));
  const huge = Array.from({ length: 6 }, (_, i) => Array.from({ length: 6 }, (_, j) => 20 + ((i * j) % 5)));
  expect(() => fisherExact(huge)).toThrowError(code('RAD-STATS-TOO-MANY'));
});

test('the exact McNemar test is binomial: 1 against 9 discordant pairs give 2 (1 + 10) / 1024', () => {
  expect(
    mcnemar([
      [5, 1],
      [9, 2],
    ]).exactP,
  ).toBeCloseTo(22 / 1024, 14);
});

test('missing p values stay missing and do not count', () => {
  expect([...adjustP([0.01, Number.NaN, 0.04], 'bonferroni')]).toEqual([0.02, Number.NaN, 0.08]);
  expect(adjustP([], 'bh')).toHaveLength(0);
});

test("Kolmogorov's two series meet at 1, and cross tabulation leaves unknown levels out", () => {
  expect(kolmogorovSf(1 - 1e-12)).toBeCloseTo(kolmogorovSf(1), 10);
  expect(kolmogorovSf(0)).toBe(1);
  expect(crossTabulate(['a', 'b', 'a', 'z'], [1, 2, 2, 1], ['a', 'b'], [1, 2])).toEqual([
    [1, 1],
    [0, 1],
  ]);
});

test('a root is found to the last bits', () => {
  expect(findRoot((x) => x ** 3 - 2, 0, 2)).toBeCloseTo(Math.cbrt(2), 15);
  expect(findRoot((x) => x, 0, 5)).toBe(0);
  expect(findRoot((x) => Math.exp(x) - 1e-9, -100, 100)).toBeCloseTo(Math.log(1e-9), 12);
});
