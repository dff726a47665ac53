import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allFinite } from './all-finite.js';

test.each([Float32Array, Float64Array])('%o: one number that is not finite, wherever it stands, is found', (kind) => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40_000 }),
      fc.nat(),
      fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
      (length, place, wrong) => {
        const numbers = new kind(length).fill(kind === Float32Array ? 3e38 : 1.7e308);
        expect(allFinite(numbers)).toBe(true);
        numbers[place % length] = wrong;
        expect(allFinite(numbers)).toBe(false);
      },
    ),
    { numRuns: 50 },
  );
  expect(allFinite(new kind(0))).toBe(true);
});
