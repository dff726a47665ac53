import { expect, test } from 'vitest';
import { countVoxels, emptyMask } from '../volume/mask.js';
import { type Mask, voxelVolume } from '../volume/volume.js';
import { connectedComponents, largest } from './connected-components.js';
import { fillHoles } from './fill-holes.js';
import { closing, dilate, erode, opening, shell } from './grow.js';
import { bruteForce, draw, grid, grids, randomMask } from './testing/masks.js';

test.each(grids)(
  'dilate and erode keep exactly the voxels whose distance says so, grid %j, spacing %j mm',
  (size, spacing) => {
    const geometry = grid(size, spacing);
    for (const [share, radius] of [
      [0.01, 2.4],
      [0.02, 0.9],
      [0.9, 1.6],
      [0.97, 2.5],
      [0.3, 0],
    ]) {
      const mask = randomMask(geometry, share, `grow-${share}`);
      const limit = radius * radius * (1 + 1e-9);
      expect([...dilate(mask, radius).data]).toEqual(Array.from(bruteForce(mask, 1), (d) => (d <= limit ? 1 : 0)));
      expect([...erode(mask, radius).data]).toEqual(Array.from(bruteForce(mask, 0), (d) => (d > limit ? 1 : 0)));
    }
  },
);

test('a voxel exactly at the radius belongs to the dilation, whatever the rounding', () => {
  const geometry = grid([21, 1, 1], [0.8, 1, 1]);
  const mask = draw(geometry, (x) => x === 10);
  for (let steps = 1; steps <= 10; steps++) {
    expect(countVoxels(dilate(mask, Number((0.8 * steps).toFixed(1))))).toBe(2 * steps + 1);
  }
});

/**
 * Let d be half a voxel's diagonal. The voxels whose centres lie in a ball of radius R fill between V(R - d) and V(R + d).
 * A voxel of the dilation lies within R + r; one within R + r - 2d is in it, since a voxel centre of the ball lies within
 * d of the point R - d along the way. So the dilation fills between V(R + r - 3d) and V(R + r + d).
 */
test.each([2, 4, 6])(
  'dilating a sphere by %d mm on an anisotropic grid gives the analytic shell within the bound',
  (r) => {
    const geometry = grid([61, 61, 29], [0.8, 0.8, 1.6]);
    const radius = 13;
    const d = Math.hypot(0.8, 0.8, 1.6) / 2;
    const sphere = draw(geometry, (x, y, z) => Math.hypot((x - 30) * 0.8, (y - 30) * 0.8, (z - 14) * 1.6) <= radius);
    const ball = (R: number): number => (4 / 3) * Math.PI * R ** 3;
    const volume = (mask: Mask): number => countVoxels(mask) * voxelVolume(geometry);
    const grown = volume(dilate(sphere, r));
    expect(grown).toBeGreaterThan(ball(radius + r - 3 * d));
    expect(grown).toBeLessThan(ball(radius + r + d));
    const analytic = ball(radius + r) - ball(radius);
    const rim = volume(shell(sphere, 0, r));
    expect(rim).toBeCloseTo(grown - volume(sphere), 6);
    expect(Math.abs(rim - analytic)).toBeLessThan(
      ball(radius + r) - ball(radius + r - 3 * d) + ball(radius + d) - ball(radius),
    );
    // Far inside that bound: the errors of single voxels cancel.
    expect(Math.abs(rim / analytic - 1)).toBeLessThan(0.15);
  },
);

test('the analytic shell is approached as the voxels shrink', () => {
  const error = (step: number): number => {
    const n = Math.ceil(11 / step) * 2 + 1;
    const geometry = grid([n, n, n], [step, step, step]);
    const c = (n - 1) / 2;
    const sphere = draw(geometry, (x, y, z) => step * Math.hypot(x - c, y - c, z - c) <= 6);
    const rim = countVoxels(shell(sphere, 0, 4)) * step ** 3;
    return Math.abs(rim / ((4 / 3) * Math.PI * (1000 - 216)) - 1);
  };
  // On average the outermost voxel centre of a sphere lies a quarter of a voxel inside it, and the dilation with it:
  // 0.0625 mm over the outer surface, 4 pi 10^2 mm^2, is 2.4% of the shell.
  expect(error(0.25)).toBeLessThan(0.024);
  expect(error(0.25)).toBeLessThan(error(0.5));
  expect(error(0.5)).toBeLessThan(error(1));
});

test('shell takes in what lies between two distances, also inside the region', () => {
  const geometry = grid([11, 1, 1], [1, 1, 1]);
  const mask = draw(geometry, (x) => x >= 4 && x <= 6);
  const at = (m: Mask): number[] => [...m.data.keys()].filter((i) => m.data[i] === 1);
  expect(at(shell(mask, 0, 2))).toEqual([2, 3, 7, 8]);
  expect(at(shell(mask, 1, 3))).toEqual([1, 2, 8, 9]);
  expect(at(shell(mask, -1, 1))).toEqual([3, 4, 6, 7]);
  expect(() => shell(mask, 4, 4)).toThrow('the first distance must be below the second');
});

test('dilation is cut off at the border of the image; erosion does not start from it', () => {
  const geometry = grid([6, 1, 1], [1, 1, 1]);
  const mask = draw(geometry, (x) => x <= 2);
  expect([...dilate(mask, 10).data]).toEqual([1, 1, 1, 1, 1, 1]);
  expect([...erode(mask, 1).data]).toEqual([1, 1, 0, 0, 0, 0]);
});

test('opening removes what is thin, closing fills what is narrow; neither moves a border of the image', () => {
  const geometry = grid([30, 20, 1], [1, 1, 1]);
  const blob = draw(geometry, (x, y) => (x >= 3 && x <= 10 && y >= 4 && y <= 14) || (y === 9 && x > 10 && x < 25));
  expect(countVoxels(opening(blob, 1.5))).toBeLessThan(8 * 11 + 1);
  expect(opening(blob, 1.5).data[20 + 30 * 9]).toBe(0);
  const two = draw(geometry, (x) => x <= 8 || (x >= 10 && x <= 20));
  expect(countVoxels(closing(two, 1))).toBe(21 * 20);
});

test('an empty region stays empty; a radius below 0 mm is refused', () => {
  const none = emptyMask(grid([4, 4, 4], [1, 1, 1]));
  for (const f of [dilate, erode, opening, closing]) expect(countVoxels(f(none, 2))).toBe(0);
  for (const bad of [-1, Number.NaN, Infinity]) expect(() => dilate(none, bad)).toThrow('0 mm or more');
  expect(countVoxels(fillHoles(none))).toBe(0);
  expect(countVoxels(largest(none))).toBe(0);
  expect(connectedComponents(none)).toEqual([]);
});
