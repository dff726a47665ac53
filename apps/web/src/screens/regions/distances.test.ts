import { expect, test } from 'vitest';
import { distancesIn, withDistance } from './distances.js';

test('every number of mm of an expression can be changed in its place', () => {
  const expression = 'shell(tumour1, -1.5mm, 4 mm) & hu(0, 200)';
  const distances = distancesIn(expression);
  expect(distances.map(({ value }) => value)).toEqual([-1.5, 4]);
  expect(withDistance(expression, distances[1], 6.5)).toBe('shell(tumour1, -1.5mm, 6.5 mm) & hu(0, 200)');
});
