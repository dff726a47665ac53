import { createRng } from '@radscore/core';
import { type Geometry, identityDirection } from '@radscore/image';
import { expect, test } from 'vitest';
import { gaussianSmooth, smoothNoise } from './smooth-noise.js';

const grid: Geometry = {
  size: [40, 36, 20],
  spacing: [1, 1, 2],
  origin: [-20, -18, -19],
  direction: identityDirection,
};

test('gaussianSmooth keeps a constant and spreads a point by its sigma along each axis, in mm', () => {
  const flat = new Float64Array(40 * 36 * 20).fill(7);
  gaussianSmooth(flat, grid, 2.5);
  for (const v of flat) expect(v).toBeCloseTo(7, 12);
  const point = new Float64Array(flat.length);
  point[20 + 40 * (18 + 36 * 10)] = 1;
  gaussianSmooth(point, grid, 3);
  const variance = [0, 0, 0];
  point.forEach((v, i) => {
    const at = [(i % 40) - 20, 1 * ((Math.floor(i / 40) % 36) - 18), 2 * (Math.floor(i / 1440) - 10)];
    for (let a = 0; a < 3; a++) variance[a] += v * at[a] ** 2;
  });
  // Cut at three sigma, or the next voxel behind, a Gaussian keeps at least 0.973 of its variance.
  for (const v of variance) {
    expect(v / 9).toBeGreaterThan(0.97);
    expect(v / 9).toBeLessThan(1);
  }
});

test('smoothNoise has mean 0 and SD 1, neighbours that agree, and the same seed gives the same', () => {
  const noise = smoothNoise(createRng('noise'), grid, 2);
  const mean = noise.reduce((sum, v) => sum + v, 0) / noise.length;
  const sd = Math.sqrt(noise.reduce((sum, v) => sum + (v - mean) ** 2, 0) / noise.length);
  expect(mean).toBeCloseTo(0, 12);
  expect(sd).toBeCloseTo(1, 12);
  let neighbours = 0;
  for (let i = 1; i < noise.length; i++) neighbours += noise[i] * noise[i - 1];
  // White noise smoothed with sigma s is correlated by exp(-d^2 / (4 s^2)): 0.94 for neighbours of 1 mm.
  expect(neighbours / noise.length).toBeGreaterThan(0.85);
  expect(smoothNoise(createRng('noise'), grid, 2)).toEqual(noise);
});
