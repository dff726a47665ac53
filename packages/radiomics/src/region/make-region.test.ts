import { identityDirection, type Mask, type Triple } from '@radscore/image';
import { expect, test } from 'vitest';
import { neighbours, directions as oneOfEachPair } from './directions.js';
import { intensityRegion, regionGrid } from './make-region.js';

const maskOf = (size: Triple, inside: Triple[]): Mask => {
  const data = new Uint8Array(size[0] * size[1] * size[2]);
  for (const [x, y, z] of inside) data[x + size[0] * (y + size[1] * z)] = 1;
  return { geometry: { size, spacing: [1, 2, 3], origin: [0, 0, 0], direction: identityDirection }, data };
};
const solid = (size: Triple): Mask => {
  const mask = maskOf(size, []);
  mask.data.fill(1);
  return mask;
};
const everywhere = { distances: [1], force2D: false, force2Ddimension: 0 };

test('a region is its box with an empty margin, and an empty mask is refused', () => {
  const mask = maskOf(
    [5, 6, 7],
    [
      [1, 2, 2],
      [3, 2, 2],
      [3, 4, 3],
    ],
  );
  const grid = regionGrid(mask, 2);
  expect(grid.size).toEqual([3, 3, 2]);
  expect(grid.paddedSize).toEqual([7, 7, 6]);
  expect([...grid.voxels]).toEqual([2, 4].map((x) => x + 7 * 2 + 49 * 2).concat(4 + 7 * 4 + 49 * 3));
  expect(() => regionGrid(maskOf([2, 2, 2], []))).toThrowError(expect.objectContaining({ code: 'RAD-MASK-EMPTY' }));
});

test('grey values come in the order of the region voxels', () => {
  const mask = maskOf(
    [3, 2, 2],
    [
      [1, 0, 0],
      [2, 1, 0],
      [1, 1, 1],
    ],
  );
  const data = Int16Array.from({ length: 12 }, (_, i) => i * 10);
  const region = intensityRegion(regionGrid(mask), { geometry: mask.geometry, data }, { binWidth: 25 });
  expect([...region.values]).toEqual([10, 50, 100]);
  expect([...region.discretised().histogram]).toEqual([0, 1, 0, 1, 0, 1]);
  expect(region.discretised()).toBe(region.discretised());
});

test('values of one image after another are put into the same room, whatever was there', () => {
  const mask = solid([3, 3, 3]);
  const grid = regionGrid(mask);
  const room = new Float64Array(grid.count).fill(Number.NaN);
  for (const factor of [1, -2]) {
    const data = Float32Array.from({ length: 27 }, (_, i) => factor * i);
    const volume = { geometry: mask.geometry, data };
    const region = intensityRegion(grid, volume, { binWidth: 5 }, room);
    const apart = intensityRegion(grid, volume, { binWidth: 5 });
    expect(region.values).toBe(room);
    expect(region.values).toEqual(apart.values);
    expect(region.discretised().levels).toEqual(apart.discretised().levels);
  }
});

test('a voxel has 26 neighbours at distance 1 in 3D and 8 in a slice; one of each opposite pair is a direction', () => {
  const grid = regionGrid(solid([4, 4, 4]), 2);
  expect(neighbours(grid, everywhere)).toHaveLength(26);
  expect(oneOfEachPair(grid, everywhere)).toHaveLength(13);
  const inSlice = oneOfEachPair(grid, { ...everywhere, force2D: true });
  expect(inSlice.map(({ step }) => step)).toEqual([
    [1, 1, 0],
    [0, 1, 0],
    [-1, 1, 0],
    [1, 0, 0],
  ]);
  expect(neighbours(grid, { ...everywhere, distances: [1, 2] })).toHaveLength(124);
  expect(neighbours(grid, { ...everywhere, distances: [2] })).toHaveLength(98);
});

test('no direction reaches across the whole box', () => {
  expect(neighbours(regionGrid(solid([4, 4, 1])), everywhere)).toHaveLength(8);
  expect(neighbours(regionGrid(solid([1, 1, 1])), everywhere)).toHaveLength(0);
  const flat = neighbours(regionGrid(solid([4, 4, 2]), 2), { ...everywhere, distances: [2] });
  expect(Math.max(...flat.map(({ step }) => Math.abs(step[2])))).toBe(1);
});
