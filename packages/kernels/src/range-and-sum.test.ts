import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rangeAndSum } from './range-and-sum.js';

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
