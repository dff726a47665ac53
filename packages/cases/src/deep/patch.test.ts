import { type Geometry, identityDirection, type Mask, type Volume } from '@radscore/image';
import { expect, test } from 'vitest';
import { cutPatch } from './patch.js';

const geometry: Geometry = {
  size: [20, 20, 10],
  spacing: [1, 1, 2],
  origin: [-5, 3, 100],
  direction: identityDirection,
};
const eachVoxel = (value: (x: number, y: number, z: number) => number) =>
  Array.from({ length: 4000 }, (_, i) => value(i % 20, Math.floor(i / 20) % 20, Math.floor(i / 400)));
const ramp: Volume = { geometry, data: Float64Array.from(eachVoxel((x) => 10 * x)) };
const cube: Mask = {
  geometry,
  data: Uint8Array.from(eachVoxel((x, y, z) => Number(x >= 8 && x <= 12 && y >= 8 && y <= 12 && z >= 4 && z <= 5))),
};
const options = { size: [8, 8, 8], spacing: 1, window: [0, 200] } as const;

test('lies around the centre of the region, in the spacing asked for, with the window brought to 0 to 1', () => {
  const patch = cutPatch(ramp, cube, options);
  expect(patch.geometry).toEqual({ ...geometry, size: [8, 8, 8], spacing: [1, 1, 1], origin: [1.5, 9.5, 105.5] });
  // x = 6.5 ... 13.5 voxels of the image, 10 grey values each, of a window of 200.
  const row = Array.from({ length: 8 }, (_, i) => (6.5 + i) / 20);
  for (const [i, value] of patch.values.subarray(0, 8).entries()) expect(value).toBeCloseTo(row[i]!, 6);
});

test('the region is on the grid of the patch, with its volume', () => {
  const { region } = cutPatch(ramp, cube, options);
  expect(region.data.reduce((sum, inside) => sum + inside, 0)).toBeGreaterThan(0.7 * 100);
});

test('grey values beyond the window are cut off, and the image goes on beyond its border', () => {
  const { values } = cutPatch(ramp, cube, { size: [60, 8, 8], spacing: 1, window: [50, 100] });
  expect([values[0], values[59]]).toEqual([0, 1]);
  expect(Math.min(...values)).toBe(0);
});

test('does not depend on how the image is stored', () => {
  const flipped = { ...geometry, origin: [14, 3, 100], direction: [-1, 0, 0, 0, 1, 0, 0, 0, 1] } as Geometry;
  const image = { geometry: flipped, data: Float64Array.from(eachVoxel((x) => 10 * (19 - x))) };
  const mask = {
    geometry: flipped,
    data: Uint8Array.from(eachVoxel((x, y, z) => cube.data[19 - x + 20 * y + 400 * z]!)),
  };
  const [stored, straight] = [cutPatch(image, mask, options), cutPatch(ramp, cube, options)];
  expect(stored.geometry.origin).toEqual(straight.geometry.origin);
  for (const [i, value] of stored.values.entries()) expect(value).toBeCloseTo(straight.values[i]!, 6);
});

test('refuses an empty region and a window without width', () => {
  expect(() => cutPatch(ramp, { geometry, data: new Uint8Array(4000) }, options)).toThrowError(
    expect.objectContaining({ code: 'RAD-MASK-EMPTY' }),
  );
  expect(() => cutPatch(ramp, cube, { ...options, window: [5, 5] })).toThrow('must be less');
});
