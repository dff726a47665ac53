import { identityDirection, type Mask, type Triple } from '@radscore/image';
import { expect, test } from 'vitest';
import { checkRegion } from './check-region.js';

const solid = (...size: [number, number, number]): Mask => ({
  geometry: { size: size as Triple, spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection },
  data: new Uint8Array(size[0] * size[1] * size[2]).fill(1),
});
const needs = (minimumROIDimensions: number, minimumROISize: number | null = null) => ({
  minimumROIDimensions,
  minimumROISize,
});
const code = (name: string) => expect.objectContaining({ code: name });

test('a region large enough gives its bounding box', () => {
  expect(checkRegion(solid(2, 3, 1), needs(2, 5))).toEqual({ lower: [0, 0, 0], upper: [1, 2, 0] });
});

test('a region must extend along as many axes as asked, and a single voxel is never enough', () => {
  expect(() => checkRegion(solid(2, 3, 1), needs(3))).toThrowError(code('RAD-REGION-DIMENSIONS'));
  expect(() => checkRegion(solid(1, 1, 1), needs(1))).toThrowError(code('RAD-REGION-DIMENSIONS'));
  checkRegion(solid(2, 1, 1), needs(1));
});

test('a region must have more voxels than minimumROISize', () => {
  expect(() => checkRegion(solid(2, 3, 1), needs(2, 6))).toThrowError(code('RAD-REGION-SIZE'));
});

test('an empty mask is refused', () => {
  const empty = { ...solid(2, 2, 2), data: new Uint8Array(8) };
  expect(() => checkRegion(empty, needs(1))).toThrowError(code('RAD-MASK-EMPTY'));
});
