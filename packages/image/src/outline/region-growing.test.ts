import { createRng } from '@radscore/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { connectedComponents, maskOfComponents } from '../morphology/connected-components.js';
import { draw, grid, randomMask } from '../morphology/testing/masks.js';
import { countVoxels } from '../volume/mask.js';
import { type Volume, voxelCount } from '../volume/volume.js';
import { growRegion, thresholdWithin } from './region-growing.js';

const geometry = grid([11, 9, 7], [0.8, 0.8, 2]);

function noise(seed: string): Volume<Int16Array> {
  const rng = createRng(seed);
  return { geometry, data: Int16Array.from({ length: voxelCount(geometry) }, () => rng.below(100)) };
}

test.each([6, 18, 26] as const)(
  'a grown region is the %d-connected piece of the window that holds the seed',
  (connectivity) => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 10, max: 60 }), (seed, low) => {
        const image = noise(String(seed));
        const at = 5 + 11 * (4 + 9 * 3);
        const window = [low, low + 45] as const;
        const all = { geometry, data: Uint8Array.from(image.data, (v) => (v >= window[0] && v <= window[1] ? 1 : 0)) };
        const piece = connectedComponents(all, connectivity).filter(({ runs }) =>
          runs.some((from, r) => r % 2 === 0 && from <= at && at < runs[r + 1]),
        );
        const grown = growRegion(image, { seeds: [[5, 4, 3]], window, connectivity });
        expect(grown.data).toEqual(maskOfComponents(piece, geometry).data);
      }),
    );
  },
);

test('it ends at the distance from the nearest seed, in mm, and at the region it must stay within', () => {
  const flat: Volume = { geometry, data: new Int16Array(voxelCount(geometry)) };
  const ball = growRegion(flat, { seeds: [[5, 4, 3]], window: [0, 0], maxDistance: 2 });
  const expected = draw(
    geometry,
    (x, y, z) => (0.8 * (x - 5)) ** 2 + (0.8 * (y - 4)) ** 2 + (2 * (z - 3)) ** 2 <= 4 + 1e-9,
  );
  expect(ball.data).toEqual(expected.data);
  const within = draw(geometry, (x) => x >= 4);
  const kept = growRegion(flat, {
    seeds: [
      [5, 4, 3],
      [0, 0, 0],
    ],
    window: [0, 0],
    within,
  });
  expect(kept.data).toEqual(within.data);
});

test('a seed outside the window grows nothing; one outside the image, an empty window or a signal that is set are refused', () => {
  const image = noise('x');
  const [low] = image.data.slice().sort();
  expect(countVoxels(growRegion(image, { seeds: [[0, 0, 0]], window: [low - 2, low - 1] }))).toBe(0);
  const code = (name: string) => expect.objectContaining({ code: name });
  expect(() => growRegion(image, { seeds: [[11, 0, 0]], window: [0, 9] })).toThrowError(code('RAD-PARAMETER-INVALID'));
  expect(() => growRegion(image, { seeds: [[0.5, 0, 0]], window: [0, 9] })).toThrowError(code('RAD-PARAMETER-INVALID'));
  expect(() => growRegion(image, { seeds: [[0, 0, 0]], window: [9, 0] })).toThrowError(code('RAD-PARAMETER-INVALID'));
  const stop = { signal: { aborted: true } };
  expect(() => growRegion(image, { seeds: [[0, 0, 0]], window: [0, 100] }, stop)).toThrowError(code('RAD-CANCELLED'));
});

test('a threshold within a region keeps the voxels of the region in the window, ends included', () => {
  const image = noise('y');
  const region = randomMask(geometry, 0.5, 'region');
  const kept = thresholdWithin(image, region, [20, 60]);
  expect([...kept.data]).toEqual(
    Array.from(image.data, (v, i) => (region.data[i] === 1 && v >= 20 && v <= 60 ? 1 : 0)),
  );
});
