import { expect, test } from 'vitest';
import { binCounts } from './bin-counts.js';

test('a value on a border belongs to the upper bin, the end of the domain to the last', () => {
  expect(binCounts([0, 0.25, 0.5, 0.99, 1], [0, 1], 4)).toEqual([1, 1, 1, 2]);
});

test('what lies outside, or is no number, is left out', () => {
  expect(binCounts([-0.1, 1.1, Number.NaN], [0, 1], 2)).toEqual([0, 0]);
  expect(binCounts([], [0, 1], 2)).toEqual([0, 0]);
});
