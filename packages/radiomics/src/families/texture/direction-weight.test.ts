import { expect, test } from 'vitest';
import { stepLength } from './direction-weight.js';

test('a step is measured in mm, whatever its sense', () => {
  expect(stepLength([2, -1, 0], [1.5, 4, 9], 'manhattan')).toBe(7);
  expect(stepLength([2, -1, 0], [1.5, 4, 9], 'euclidean')).toBe(5);
  expect(stepLength([2, -1, 0], [1.5, 4, 9], 'infinity')).toBe(4);
});
