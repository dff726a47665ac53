import { createRng } from '@radscore/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { signedDistanceMap } from '../morphology/distance-map.js';
import { erode } from '../morphology/grow.js';
import { draw, grid, randomMask } from '../morphology/testing/masks.js';
import { countVoxels } from '../volume/mask.js';
import { changeByDistance, changeVolume } from './change-volume.js';

const geometry = grid([24, 22, 12], [0.9, 0.9, 2.5]);
const ball = draw(geometry, (x, y, z) => (x - 12) ** 2 + (y - 11) ** 2 + (2.5 * (z - 6)) ** 2 <= 60);

test('the number of voxels changes by the fraction, rounded toward none', () => {
  fc.assert(
    fc.property(fc.double({ min: -0.9, max: 1, noNaN: true }), fc.integer(), (fraction, seed) => {
      const changed = changeVolume(ball, fraction, createRng(seed));
      const before = countVoxels(ball);
      const step = Math.floor(Math.abs(fraction) * before + 1e-9);
      expect(countVoxels(changed)).toBe(before + Math.sign(fraction) * step);
    }),
  );
});

test('voxels come and go in the order of their distance from the outline, in mm', () => {
  fc.assert(
    fc.property(fc.double({ min: -0.8, max: 0.8, noNaN: true }), fc.integer(), (fraction, seed) => {
      const mask = seed % 2 === 0 ? ball : randomMask(geometry, 0.1, String(seed));
      const changed = changeVolume(mask, fraction, createRng(seed));
      const distances = signedDistanceMap(mask).data;
      let [inside, outside] = [-Infinity, Infinity];
      distances.forEach((d, i) => {
        if (changed.data[i] === 1) inside = Math.max(inside, d);
        else outside = Math.min(outside, d);
      });
      // Of those equally far, only some may have come.
      expect(inside).toBeLessThanOrEqual(outside + 1e-9);
    }),
  );
});

test('the same seed gives the same region, another one another choice among voxels equally far', () => {
  const a = changeVolume(ball, 0.07, createRng('a'));
  expect(changeVolume(ball, 0.07, createRng('a')).data).toEqual(a.data);
  expect(changeVolume(ball, 0.07, createRng('b')).data).not.toEqual(a.data);
  expect(() => changeVolume(ball, -1, createRng('a'))).toThrowError(
    expect.objectContaining({ code: 'RAD-PARAMETER-INVALID' }),
  );
});

test('shrinking by a distance is erosion while enough is left, and stops before less than the share is', () => {
  expect(changeByDistance(ball, -1, 0.3).data).toEqual(erode(ball, 1).data);
  for (const share of [0.8, 0.5, 0.2]) {
    const least = changeByDistance(ball, -100, share);
    expect(countVoxels(least)).toBeGreaterThanOrEqual(share * countVoxels(ball));
    // A layer of the outline is more than a fifth of so small a ball: it stays.
    if (share < 0.8) expect(countVoxels(least)).toBeLessThan(countVoxels(ball));
    else expect(least.data).toEqual(ball.data);
  }
});
