import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withSample } from './distribution.js';
import { mark } from './memory.js';

const near = (found: number, expected: number, scale: number) =>
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-13 * Math.max(1, scale));
const numbers = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 1, maxLength: 30 });
const sum = (list: readonly number[], of: (x: number) => number) => list.reduce((total, x) => total + of(x), 0);

test('sums are those of a plain loop, to rounding, for any number of values', () => {
  fc.assert(
    fc.property(numbers, fc.double({ min: -100, max: 100, noNaN: true }), (list, c) => {
      const before = mark();
      withSample(Float64Array.from(list), (sample) => {
        const { minimum, maximum, sum: total, energy } = sample.summary(c);
        expect([minimum === Math.min(...list), maximum === Math.max(...list)]).toEqual([true, true]);
        near(total, sum(list, Number), sum(list, Math.abs));
        near(
          energy,
          sum(list, (x) => (x + c) ** 2),
          energy,
        );
        const { absolute, second, third, fourth } = sample.powers(c);
        near(
          absolute,
          sum(list, (x) => Math.abs(x - c)),
          absolute,
        );
        near(
          second,
          sum(list, (x) => (x - c) ** 2),
          second,
        );
        near(
          third,
          sum(list, (x) => (x - c) ** 3),
          sum(list, (x) => Math.abs(x - c) ** 3),
        );
        near(
          fourth,
          sum(list, (x) => (x - c) ** 4),
          fourth,
        );
        const inside = list.filter((x) => x >= c && x <= 500);
        const mean = sum(inside, Number) / inside.length;
        const { count, deviation } = sample.within(c, 500);
        expect(count).toBe(inside.length);
        if (count > 0)
          near(
            deviation,
            sum(inside, (x) => Math.abs(x - mean)),
            sum(inside, Math.abs),
          );
      });
      expect(mark()).toBe(before);
    }),
  );
});

test('a value that is no number shows in the sum, an infinite one in the range', () => {
  const summary = (list: number[]) => withSample(Float64Array.from(list), (sample) => sample.summary(0));
  for (const at of [0, 3, 4]) {
    expect(summary([1, 2, 3, 4, 5].with(at, Number.NaN)).sum).toBeNaN();
    expect(summary([1, 2, 3, 4, 5].with(at, Number.NEGATIVE_INFINITY)).minimum).toBe(Number.NEGATIVE_INFINITY);
  }
});

const many = (shape: (u: number, i: number) => number) =>
  fc
    .tuple(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: 1e6 }))
    .map(([n, seed]) => Array.from({ length: n }, (_, i) => shape((((i + seed) * 7919) % 10007) / 10007, i)));
const distributions = fc.oneof(
  numbers,
  many((u) => u),
  many((u) => Math.floor(20 * u)),
  many((u) => Math.log(u + 1e-9) ** 5),
  many((u, i) => (i === 7 ? 1e300 : u)),
  many((u) => 10 ** Math.floor(600 * u - 300)),
  many((u) => Number.MAX_VALUE * (2 * u - 1)),
  many((u) => Number.MIN_VALUE * Math.floor(5 * u)),
);

test('the values of ranks are those of the sorted sample: ties, outliers, hugest and tiniest numbers', () => {
  fc.assert(
    fc.property(
      distributions,
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 9 }),
      (list, shares) => {
        const ranks = shares.map((share) => Math.round(share * (list.length - 1)));
        const sorted = Float64Array.from(list).sort();
        const found = withSample(Float64Array.from(list), (sample) => sample.ranked(ranks));
        expect(found.map((x, i) => x === sorted[ranks[i]])).toEqual(ranks.map(() => true));
      },
    ),
    { numRuns: 150 },
  );
});
