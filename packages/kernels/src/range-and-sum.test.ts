import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rangeAndSum, rangeOf } from './range-and-sum.js';

/** The same in a loop. */
function looped(numbers: ArrayLike<number>) {
  let [minimum, maximum, sum] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (let i = 0; i < numbers.length; i++) {
    const value = numbers[i];
    sum += value;
    if (value < minimum) minimum = value;
    if (value > maximum) maximum = value;
  }
  return { minimum, maximum, sum };
}

test('minimum, maximum and sum have the bits of a loop, for numbers of any kind', () => {
  const numbers = fc.oneof(fc.float64Array(), fc.float32Array(), fc.int16Array(), fc.uint8Array(), fc.uint32Array());
  fc.assert(
    fc.property(numbers, (given) => {
      expect(rangeAndSum(given)).toEqual(looped(given));
    }),
  );
});

test('nothing is lost between one piece and the next', () => {
  const many = Float64Array.from({ length: 100_000 }, (_, i) => Math.sin(i) * 10 ** (i % 17));
  expect(rangeAndSum(many)).toEqual(looped(many));
});

test('the range is that of a loop, over pieces too, and tells of numbers that are none and of infinite ones', () => {
  const anything = fc.oneof(fc.double(), fc.integer({ min: -9, max: 9 }));
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 9 }), fc.nat(70_000), (given, more) => {
      const numbers = Float64Array.from({ length: given.length + more }, (_, i) => given[i] ?? i % 7);
      const { minimum, maximum, finite } = rangeOf(numbers);
      const loop = looped(numbers);
      if (finite) expect([minimum + 0, maximum + 0]).toEqual([loop.minimum + 0, loop.maximum + 0]);
      if (!numbers.every(Number.isFinite)) expect(finite).toBe(false);
      if (given.every((x) => Math.abs(x) < 1e300)) expect(finite).toBe(true);
    }),
    { numRuns: 60 },
  );
});
