import { expect, test } from 'vitest';
import { applyIsotonic, fitIsotonic } from './isotonic.js';

test('values that fall are pooled to their weighted mean', () => {
  expect(fitIsotonic([1, 2, 3, 4], [0, 3, 1, 5])).toEqual({ x: [1, 2, 3, 4], y: [0, 2, 2, 5] });
  expect(fitIsotonic([1, 2], [3, 1], [1, 3])).toEqual({ x: [1, 2], y: [1.5, 1.5] });
});

test('equal x are meaned, and rows without weight do not count', () => {
  expect(fitIsotonic([2, 1, 2], [1, 0, 0])).toEqual({ x: [1, 2], y: [0, 0.5] });
  expect(fitIsotonic([1, 2, 3], [0, 9, 1], [1, 0, 1])).toEqual({ x: [1, 3], y: [0, 1] });
});

test('between the points the function is straight, outside constant; a single point is a constant', () => {
  const steps = fitIsotonic([0, 2], [0, 1]);
  expect([-1, 0, 0.5, 2, 7].map((at) => applyIsotonic(steps, at))).toEqual([0, 0, 0.25, 1, 1]);
  const constant = fitIsotonic([3], [0.4]);
  expect([2, 3, 4].map((at) => applyIsotonic(constant, at))).toEqual([0.4, 0.4, 0.4]);
});
