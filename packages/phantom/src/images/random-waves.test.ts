import { createRng } from '@radscore/core';
import { expect, test } from 'vitest';
import { randomWaves } from './random-waves.js';

test('over many functions the value at a place has mean 0 and standard deviation 1, and nearby places agree', () => {
  const pairs = Array.from({ length: 2000 }, (_, i) => {
    const waves = randomWaves(createRng(`waves-${i}`), 16);
    return [waves(3, -7, 20), waves(4, -7, 20)];
  });
  const mean = pairs.reduce((sum, [v]) => sum + v, 0) / pairs.length;
  const variance = pairs.reduce((sum, [v]) => sum + v * v, 0) / pairs.length;
  const together = pairs.reduce((sum, [v, w]) => sum + v * w, 0) / pairs.length;
  // Standard errors: 0.022 of the mean, 0.032 of the variance.
  expect(Math.abs(mean)).toBeLessThan(0.07);
  expect(Math.abs(variance - 1)).toBeLessThan(0.1);
  expect(together / variance).toBeGreaterThan(0.9);
});

test('the same seed gives the same function', () => {
  expect(randomWaves(createRng(5), 10)(1, 2, 3)).toBe(randomWaves(createRng(5), 10)(1, 2, 3));
});
