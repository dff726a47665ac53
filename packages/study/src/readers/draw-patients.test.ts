import { expect, test } from 'vitest';
import { drawPatients } from './draw-patients.js';

const hundred = Array.from({ length: 100 }, (_, i) => i);

test('30 of 100 are spread over all of them, each once and in their order', () => {
  const drawn = drawPatients(hundred, 30, 1);
  expect(new Set(drawn).size).toBe(30);
  expect(drawn).toEqual(drawn.toSorted((a, b) => a - b));
  expect(drawn.filter((i) => i >= 50).length).toBeGreaterThan(8);
});

test('the seed decides', () => {
  expect(drawPatients(hundred, 30, 1)).toEqual(drawPatients(hundred, 30, 1));
  expect(drawPatients(hundred, 30, 1)).not.toEqual(drawPatients(hundred, 30, 2));
});

test('where there are no more, all', () => {
  expect(drawPatients(['a', 'b'], 30, 1)).toEqual(['a', 'b']);
});
