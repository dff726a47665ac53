import { expect, test } from 'vitest';
import { isWithinTolerance } from './ibsi-tolerance.js';

test('deviations are cut to the third significant digit of the reference before they are compared', () => {
  expect(isWithinTolerance(556, 4, 560.9)).toBe(true);
  expect(isWithinTolerance(556, 4, 561.1)).toBe(false);
  expect(isWithinTolerance(0.843, 0.005, 0.8489)).toBe(true);
  expect(isWithinTolerance(0.843, 0.005, 0.8491)).toBe(false);
  expect(isWithinTolerance(-50, 0, -50.09)).toBe(true);
  expect(isWithinTolerance(-50, 0, -50.11)).toBe(false);
  expect(isWithinTolerance(0, 0, 0.0009)).toBe(true);
  expect(isWithinTolerance(0, 0, 0.002)).toBe(false);
});

test('a missing value is never within', () => {
  for (const missing of [null, undefined, NaN]) expect(isWithinTolerance(1, 100, missing)).toBe(false);
});
