import { expect, test } from 'vitest';
import { mean, standardDeviation, sumOfSquares, variance } from './moments.js';
import { median, quantile } from './quantile.js';
import { rankWithTies, sortedOrder, tieTerm } from './ranks.js';
import { stableSum } from './sum.js';

test('the stable sum keeps what a plain sum loses', () => {
  expect(stableSum([1, 1e100, 1, -1e100])).toBe(2);
  expect(stableSum(new Float64Array(10).fill(0.1))).toBe(1);
  expect(stableSum([])).toBe(0);
  expect(stableSum([1, Infinity])).toBe(Infinity);
  expect(stableSum([1, NaN])).toBeNaN();
});

test('the variance survives a large offset', () => {
  expect(variance([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16])).toBe(30);
});

test('mean and variance of too few values are NaN', () => {
  expect(mean([])).toBeNaN();
  expect(variance([5])).toBeNaN();
  expect(standardDeviation([5])).toBeNaN();
  expect([mean([5]), sumOfSquares([5]), sumOfSquares([3, 3, 3])]).toEqual([5, 0, 0]);
  expect(sumOfSquares([])).toBeNaN();
});

test('quantile uses type 7: R gives 1.9, 3.25 and 5.5 for 1:10 at 0.1, 0.25 and 0.5', () => {
  const tenths = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1];
  expect([0.1, 0.25, 0.5].map((p) => quantile(tenths, p))).toEqual([1.9, 3.25, 5.5]);
  expect([0, 1].map((p) => quantile(tenths, p))).toEqual([1, 10]);
  expect(median([3, 1, 2])).toBe(2);
});

test('quantile of no values, of a missing value or at p outside [0, 1] is NaN', () => {
  expect(quantile([], 0.5)).toBeNaN();
  expect(quantile([1, NaN, 2], 0.5)).toBeNaN();
  expect(quantile([1, 2], 1.01)).toBeNaN();
  expect(quantile([7], 0.3)).toBe(7);
});

test('tied values share the mean of their ranks', () => {
  const { ranks, ties } = rankWithTies([3, 1, 3, 2, 3, 1]);
  expect([...ranks]).toEqual([5, 1.5, 5, 3, 5, 1.5]);
  expect(ties).toEqual([2, 3]);
  expect(tieTerm(ties)).toBe(6 + 24);
  expect(rankWithTies([]).ranks).toHaveLength(0);
});

test('the sorted order is stable and puts NaN last', () => {
  expect([...sortedOrder([2, NaN, 1, 2, -Infinity])]).toEqual([4, 2, 0, 3, 1]);
});
