import { expect, test } from 'vitest';
import { wholePower } from './powers.js';

test('a whole power is the product of so many factors', () => {
  expect([0, 1, 2, 3, 4, 10].map((n) => wholePower(-3, n))).toEqual([1, -3, 9, -27, 81, 59049]);
  expect(wholePower(0, 0)).toBe(1);
  expect(wholePower(0.5, 1000)).toBe(2 ** -1000);
});

test('a whole power agrees with the engine to rounding', () => {
  for (let n = 0; n < 60; n++) expect(wholePower(1.37, n) / 1.37 ** n).toBeCloseTo(1, 13);
});
