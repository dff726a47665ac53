import { identityDirection, type Mask, type Volume } from '@radscore/image';
import { expect, test } from 'vitest';
import { type ResegmentMode, resegment } from './resegment.js';

const geometry = { size: [6, 1, 1], spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection } as const;
const volume: Volume = { geometry, data: Float64Array.of(-100, 0, 50, 100, 1000, 60) };
const mask: Mask = { geometry, data: Uint8Array.of(1, 1, 1, 1, 0, 1) };
const kept = (range: number[], mode: ResegmentMode) => [...resegment(volume, mask, range, mode).data];

test('an absolute range keeps both of its ends, in either order, and never adds a voxel', () => {
  expect(kept([0, 100], 'absolute')).toEqual([0, 1, 1, 1, 0, 1]);
  expect(kept([100, 0], 'absolute')).toEqual([0, 1, 1, 1, 0, 1]);
});

test('one threshold is a lower limit', () => {
  expect(kept([50], 'absolute')).toEqual([0, 0, 1, 1, 0, 1]);
});

test('a relative range is in shares of the maximum of the region', () => {
  expect(kept([0.5], 'relative')).toEqual([0, 0, 1, 1, 0, 1]);
});

test('a sigma range is in standard deviations from the mean of the region', () => {
  // mean 22, SD (N) sqrt(23680 / 5) = 68.82
  expect(kept([-1, 1], 'sigma')).toEqual([0, 1, 1, 0, 0, 1]);
});

test('fewer than two voxels left are refused', () => {
  expect(() => kept([100], 'absolute')).toThrowError(expect.objectContaining({ code: 'RAD-REGION-RESEGMENTED' }));
});
