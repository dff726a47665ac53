import { createRng } from '@radscore/core';
import { expect, test } from 'vitest';
import { normalSf } from '../distributions/normal.js';
import { expectRelative, readColumns } from '../testing/oracle.js';
import { logRankScores, maximallySelectedRank } from './maximally-selected-rank.js';

const lung = readColumns('cox', 'lung.csv');
const [time, event, age] = [lung.time!, lung.status!, lung.age!];

test('log-rank scores follow Hothorn and Lausen: event minus the sum of 1 / (n - rank + 1), the largest rank of ties', () => {
  const scores = logRankScores([1, 2, 2, 4], [1, 1, 0, 1]);
  const expected = [1 - 1 / 4, 1 - 1 / 4 - 1 / 2, -1 / 4 - 1 / 2, 1 - 1 / 4 - 1 / 2 - 1];
  expected.forEach((value, i) => void expectRelative(scores[i]!, value));
});

test('the cut-point is the candidate with the largest standardised sum of scores', () => {
  const result = maximallySelectedRank(age, time, event);
  const scores = logRankScores(time, event);
  const n = time.length;
  const total = scores.reduce((sum, a) => sum + a, 0);
  const squares = scores.reduce((sum, a) => sum + a * a, 0);
  let best = { cutPoint: 0, statistic: 0 };
  for (const cutPoint of new Set(age)) {
    const low = Array.from(scores).filter((_, i) => age[i]! <= cutPoint);
    const m = low.length;
    if (m < Math.floor(n * 0.1) || m > Math.floor(n * 0.9)) continue;
    const variance = ((m * (n - m)) / (n * n * (n - 1))) * (n * squares - total * total);
    const statistic = Math.abs(low.reduce((sum, a) => sum + a, 0) - (m / n) * total) / Math.sqrt(variance);
    if (statistic > best.statistic) best = { cutPoint, statistic };
  }
  expect(result.cutPoint).toBe(best.cutPoint);
  expectRelative(result.statistic, best.statistic);
});

test('Lausen’s bound is above the uncorrected p and near that of the permutations', () => {
  const bound = maximallySelectedRank(age, time, event);
  const exact = maximallySelectedRank(age, time, event, { monteCarlo: { replicates: 4000, rng: createRng(5) } });
  expect(bound.p).toBeGreaterThan(2 * normalSf(bound.statistic));
  // 4000 replicates are good to 0.016; the bound is conservative by little.
  expect(bound.p - exact.p).toBeGreaterThan(-0.02);
  expect(bound.p - exact.p).toBeLessThan(0.08);
});

test('one candidate needs no correction', () => {
  const marker = age.map((value) => Number(value > 63));
  const result = maximallySelectedRank(marker, time, event);
  expect(result.candidates).toHaveLength(1);
  expectRelative(result.p, 2 * normalSf(result.statistic));
});

test('the same seed gives the same p', () => {
  const p = () => maximallySelectedRank(age, time, event, { monteCarlo: { replicates: 99, rng: createRng(1) } }).p;
  expect(p()).toBe(p());
});

test('a constant marker, no event, equal scores and wrong input are refused', () => {
  const code = (name: string) => expect.objectContaining({ code: name });
  expect(() => maximallySelectedRank([1, 1, 1], [1, 2, 3], [1, 1, 1])).toThrowError(code('RAD-STATS-CONSTANT'));
  expect(() => maximallySelectedRank([1, 2, 3], [2, 2, 2], [1, 1, 1])).toThrowError(code('RAD-STATS-CONSTANT'));
  expect(() => maximallySelectedRank([1, 2, 3], [1, 2, 3], [0, 0, 0])).toThrowError(code('RAD-STATS-TOO-FEW'));
  expect(() => maximallySelectedRank([1, 2], [1, 2, 3], [1, 1, 1])).toThrowError(code('RAD-STATS-LENGTHS'));
  expect(() => maximallySelectedRank([1, 2, Number.NaN], [1, 2, 3], [1, 1, 1])).toThrowError(code('RAD-STATS-MISSING'));
});
