import { expect, test } from 'vitest';
import { indexToPhysical } from './coordinates.js';
import {
  centreOfMass,
  complement,
  countVoxels,
  intersect,
  maskFromLabel,
  maskOfBox,
  subtract,
  union,
  voxelIndices,
} from './mask.js';
import { oblique } from './testing/oblique.js';
import type { Mask } from './volume.js';

test('masks: label, count, voxel list, centre of mass in index and mm', () => {
  const labels = { geometry: oblique, data: new Uint8Array(24) };
  labels.data.set([2, 2, 1], 4);
  const mask = maskFromLabel(labels, 2);
  expect(countVoxels(mask)).toBe(2);
  expect([...voxelIndices(mask)]).toEqual([4, 5]);
  expect(centreOfMass(mask)?.index).toEqual([0.5, 1, 0]);
  expect(centreOfMass(mask)?.mm).toEqual(indexToPhysical(oblique, [0.5, 1, 0]));
  expect([...maskFromLabel(labels, 0).data].filter((inside) => inside === 1)).toHaveLength(21);
  const none = maskFromLabel(labels, 9);
  expect([countVoxels(none), voxelIndices(none).length, centreOfMass(none)]).toEqual([0, 0, undefined]);
});

test('union, intersect, subtract and complement are those of sets, and any value but 0 is inside', () => {
  const of = (...bits: number[]): Mask => ({
    geometry: { ...oblique, size: [4, 1, 1] },
    data: Uint8Array.from(bits),
  });
  const a = of(0, 0, 255, 1);
  const b = of(0, 1, 0, 1);
  expect([...union(a, b).data]).toEqual([0, 1, 1, 1]);
  expect([...intersect(a, b).data]).toEqual([0, 0, 0, 1]);
  expect([...subtract(a, b).data]).toEqual([0, 0, 1, 0]);
  expect([...complement(a).data]).toEqual([1, 1, 0, 0]);
  expect(() => union(a, { geometry: oblique, data: new Uint8Array(24) })).toThrow('voxels more');
});

test('the mask of a box has its voxels and no others', () => {
  const geometry = { ...oblique, size: [4, 3, 2] } as const;
  const mask = maskOfBox({ lower: [1, 0, 1], upper: [2, 1, 1] }, geometry);
  expect([...voxelIndices(mask)]).toEqual([13, 14, 17, 18]);
});
