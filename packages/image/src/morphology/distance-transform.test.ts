import { expect, test } from 'vitest';
import { emptyMask } from '../volume/mask.js';
import { distanceMap, signedDistanceMap } from './distance-map.js';
import { squaredDistances } from './distance-transform.js';
import { bruteForce, draw, grid, grids, randomMask } from './testing/masks.js';

/** Equal but for the last bit: of two voxels equally far away, each way of looking may find another. */
function expectEqual(found: Float64Array, expected: Float64Array): void {
  found.forEach((d, i) => {
    if (d !== expected[i]) expect(Math.abs(d - expected[i])).toBeLessThanOrEqual(2 ** -52 * expected[i]);
  });
}

test.each(grids)(
  'the distance transform equals brute force to the last bit on random masks, grid %j, spacing %j mm',
  (size, spacing) => {
    const geometry = grid(size, spacing);
    for (const share of [0.003, 0.05, 0.4, 0.95]) {
      for (let seed = 0; seed < 5; seed++) {
        const mask = randomMask(geometry, share, `${share}-${seed}`);
        expectEqual(squaredDistances(mask.data, size, spacing), bruteForce(mask, 1));
        expectEqual(squaredDistances(mask.data, size, spacing, 0), bruteForce(mask, 0));
      }
    }
  },
);

test('the distance map is in mm, Infinity for an empty region; the signed one is negative inside', () => {
  const geometry = grid([5, 1, 1], [2, 1, 1]);
  const mask = draw(geometry, (x) => x === 1 || x === 2);
  expect([...distanceMap(mask).data]).toEqual([2, 0, 0, 2, 4]);
  expect([...signedDistanceMap(mask).data]).toEqual([2, -2, -2, 2, 4]);
  expect([...distanceMap(emptyMask(geometry)).data]).toEqual(Array(5).fill(Infinity));
  expect([...signedDistanceMap(draw(geometry, () => true)).data]).toEqual(Array(5).fill(-Infinity));
});
