import { expect, test } from 'vitest';
import { distinct, floatInName, sweep } from './names.js';

test.each([
  [3, '3-0'],
  [0.5, '0-5'],
  [1.25, '1-25'],
  [1e21, '1e+21'],
])('%d stands in a name as %s, as Python writes a float', (value, text) => {
  expect(floatInName(value)).toBe(text);
});

test('a single value leaves the name alone, several are told apart, each once', () => {
  expect(sweep('boxmean', 'radius', 2)).toEqual([{ name: 'boxmean', value: 2 }]);
  expect(sweep('boxmean', 'radius', [2])).toEqual([{ name: 'boxmean', value: 2 }]);
  expect(sweep('x', 'variance', [1, 0.5, 1])).toEqual([
    { name: 'x-variance-1', value: 1 },
    { name: 'x-variance-0-5', value: 0.5 },
  ]);
  expect(distinct(4)).toEqual([4]);
});
