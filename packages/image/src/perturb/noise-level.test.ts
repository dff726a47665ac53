import { createRng } from '@radscore/core';
import { expect, test } from 'vitest';
import { grid } from '../morphology/testing/masks.js';
import { estimateNoise } from './noise-level.js';

const geometry = grid([64, 64, 8], [1, 1, 3]);

function image(sd: number, value: (x: number, y: number) => number) {
  const rng = createRng('noise-level');
  const data = Float64Array.from({ length: 64 * 64 * 8 }, (_, i) => value(i % 64, (i >> 6) % 64) + sd * rng.normal());
  return { geometry, data };
}

test.each([2, 12, 40])('finds the standard deviation of white noise, %d, under ramps and edges', (sd) => {
  expect(Math.abs(estimateNoise(image(sd, () => 0)) / sd - 1)).toBeLessThan(0.05);
  const scene = (x: number, y: number) => 3 * x - 2 * y + ((x - 30) ** 2 + (y - 30) ** 2 < 300 ? 150 : 0);
  expect(Math.abs(estimateNoise(image(sd, scene)) / sd - 1)).toBeLessThan(0.1);
});

test('an image without noise has none, whatever its ramps', () => {
  expect(estimateNoise(image(0, () => 7))).toBeCloseTo(0, 10);
});

test('the filters take a step along x and y to the product of their sums: a checkerboard by hand', () => {
  // The high-pass of +1, -1, +1 ... is the alternating sum of its taps, here along both axes.
  const taps = [
    0.0727326195128539, 0.3378976624578092, -0.8525720202122554, 0.38486484686420286, 0.0727326195128539,
    -0.01565572813546454,
  ];
  const alternating = taps.reduce((sum, t, i) => sum + (i % 2 === 0 ? t : -t), 0);
  const board = image(0, (x, y) => ((x + y) % 2 === 0 ? 1 : -1));
  expect(estimateNoise(board)).toBeCloseTo(alternating ** 2 / 0.6744897501960817, 10);
});
