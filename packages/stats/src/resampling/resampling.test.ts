import { createRng } from '@radscore/core';
import { expect, test } from 'vitest';
import { mean } from '../descriptive/moments.js';
import { binomialCdf, binomialSf } from '../distributions/binomial.js';
import { bcaInterval, bootstrap, jackknife, percentileInterval } from './bootstrap.js';
import { drawIndex } from './draw-index.js';
import { permutationP, permutationTest } from './permutation.js';
import { clopperPearson, proportion, wilson } from './proportion.js';

test('the exact interval leaves half of the error in each tail', () => {
  for (const [x, n] of [
    [3, 17],
    [85, 100],
    [1, 2],
  ] as const) {
    const [low, high] = clopperPearson(x, n);
    expect(binomialSf(x - 1, n, low)).toBeCloseTo(0.025, 13);
    expect(binomialCdf(x, n, high)).toBeCloseTo(0.025, 13);
  }
  expect(clopperPearson(0, 10)).toEqual([0, expect.closeTo(1 - 0.025 ** 0.1, 14)]);
  expect(clopperPearson(10, 10)).toEqual([expect.closeTo(0.025 ** 0.1, 14), 1]);
});

test('the ends of the Wilson interval are where the score test just reaches its level', () => {
  for (const end of wilson(3, 17)) {
    expect(Math.abs(3 / 17 - end) / Math.sqrt((end * (1 - end)) / 17)).toBeCloseTo(1.959963984540054, 12);
  }
  expect([wilson(0, 5)[0], wilson(5, 5)[1]]).toEqual([0, 1]);
});

test('a proportion of no patients is missing with its reason; impossible counts are refused', () => {
  expect(proportion(0, 0, 'nobody came')).toEqual({ value: null, reason: 'nobody came', successes: 0, trials: 0 });
  expect(() => clopperPearson(0, 0)).toThrowError(expect.objectContaining({ code: 'RAD-PARAMETER-INVALID' }));
  expect(() => wilson(3, 2)).toThrowError(expect.objectContaining({ code: 'RAD-PARAMETER-INVALID' }));
  expect(() => wilson(0.5, 2)).toThrowError(expect.objectContaining({ code: 'RAD-STATS-COUNTS' }));
});

const values = [2.1, 3.4, 1.9, 5.6, 4.4, 3.3, 2.8, 7.9, 3.1, 4.0];
const meanOf = (indices: Uint32Array) => mean(Array.from(indices, (i) => values[i]!));

test('bootstrap of a mean has its mean and standard error, repeats with the seed and keeps strata', () => {
  const draws = bootstrap(10, meanOf, { replicates: 4000, rng: createRng(5) });
  expect(mean(draws)).toBeCloseTo(3.85, 1);
  expect(bootstrap(10, meanOf, { replicates: 3, rng: createRng(5) })).toEqual(draws.slice(0, 3));
  const strata = [0, 0, 0, 1, 1, 1, 1, 1, 1, 2];
  bootstrap(
    10,
    (indices) => {
      const drawn = [0, 0, 0];
      for (const i of indices) drawn[strata[i]!]!++;
      expect(drawn).toEqual([3, 6, 1]);
      return 0;
    },
    { replicates: 20, rng: createRng(2), strata },
  );
});

test('the jackknife leaves each row out in turn', () => {
  const sums = jackknife(4, (indices) => indices.reduce((sum, i) => sum + 10 ** i, 0));
  expect([...sums]).toEqual([1110, 1101, 1011, 111]);
});

test('BCa without bias and skewness is the percentile interval, and shifts towards the tail of skewed data', () => {
  const symmetric = Float64Array.from({ length: 1001 }, (_, i) => i - 500);
  const [low, high] = bcaInterval(symmetric, 0, [-1, 0, 1]);
  expect([low, high]).toEqual([...percentileInterval(symmetric)].map((x) => expect.closeTo(x, 8)));
  const draws = bootstrap(10, meanOf, { replicates: 4000, rng: createRng(5) });
  const skewed = bcaInterval(draws, mean(values), jackknife(10, meanOf));
  expect(skewed[0]).toBeGreaterThan(percentileInterval(draws)[0]);
  expect(skewed[1]).toBeGreaterThan(percentileInterval(draws)[1]);
});

test('BCa with every replicate on one side of the estimate gives that end; constant replicates give a point', () => {
  expect(bcaInterval([1, 2, 3], 9, [1, 2])).toEqual([3, 3]);
  expect(bcaInterval([1, 2, 3], 0, [1, 2])).toEqual([1, 1]);
  expect(bcaInterval([4, 4, 4], 4, [4, 4])).toEqual([4, 4]);
});

test('undefined replicates and none at all are refused by the intervals', () => {
  expect(() => percentileInterval([1, NaN])).toThrowError(expect.objectContaining({ code: 'RAD-STATS-MISSING' }));
  expect(() => percentileInterval([])).toThrowError(expect.objectContaining({ code: 'RAD-STATS-TOO-FEW' }));
});

test('a permutation p counts the observed labelling itself, so it is never 0', () => {
  expect(permutationP(10, [1, 2, 3], 'greater')).toBe(1 / 4);
  expect(permutationP(10, [1, 2, 3], 'less')).toBe(1);
  expect(permutationP(2, [1, 2, 3], 'two-sided')).toBe(1);
});

test('a permutation test of a clear difference is small and leaves the labels alone', () => {
  const labels = [1, 1, 1, 1, 1, 0, 0, 0, 0, 0];
  const ordered = [9, 8, 7, 6, 5, 4, 3, 2, 1, 0];
  const difference = (l: Float64Array) => l.reduce((sum, label, i) => sum + (2 * label - 1) * ordered[i]!, 0);
  const { p, observed } = permutationTest(labels, difference, { replicates: 999, rng: createRng(1) });
  expect(observed).toBe(25);
  // Exact: 2 of 252 labellings.
  expect(Math.abs(p - 2 / 252)).toBeLessThan(0.012);
  expect(labels).toEqual([1, 1, 1, 1, 1, 0, 0, 0, 0, 0]);
  expect(() => permutationTest(labels, () => NaN, { replicates: 2, rng: createRng(1) })).toThrowError(
    expect.objectContaining({ code: 'RAD-STATS-MISSING' }),
  );
});

test('an index is drawn evenly, also where rejection is at work', () => {
  const rng = createRng(11);
  const counts = new Array<number>(7).fill(0);
  for (let i = 0; i < 70_000; i++) counts[drawIndex(rng, 7)]!++;
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  // 2^32 = 3 x 1431655765 + 1: the word 0 alone must be rejected.
  const words = [0, 4294967295];
  expect(drawIndex({ ...rng, uint32: () => words.shift()! }, 3)).toBe(2);
  expect(drawIndex(rng, 1)).toBe(0);
});
