import { identityDirection } from '@radscore/image';
import { expect, test } from 'vitest';
import { nearestValue } from './map-overlay.js';
import { viridis } from './viridis.js';

const image = { size: [10, 10, 4], spacing: [1, 1, 3], origin: [-5, 2, 0], direction: identityDirection } as const;

test('a map on a part of the image has its values where its voxels are, and none beyond', () => {
  const geometry = { ...image, size: [2, 1, 2], origin: [-2, 4, 3] } as const;
  const valueAt = nearestValue(image, { geometry, values: Float32Array.of(1, 2, 3, 4) });
  expect([valueAt([3, 2, 1]), valueAt([4, 2, 1]), valueAt([3, 2, 2]), valueAt([4, 2, 2])]).toEqual([1, 2, 3, 4]);
  expect(valueAt([5, 2, 1])).toBeNaN();
  expect(valueAt([3, 2, 0])).toBeNaN();
});

test('a map of finer voxels gives the nearest one', () => {
  const geometry = { ...image, size: [20, 20, 4], spacing: [0.5, 0.5, 3] } as const;
  const values = Float32Array.from({ length: 1600 }, (_, i) => i % 20);
  expect(nearestValue(image, { geometry, values })([3, 0, 0])).toBe(6);
});

test('colours run from the first to the last of viridis and stay there', () => {
  expect(viridis(0)).toBe(0xff540144);
  expect(viridis(1)).toBe(0xff25e7fd);
  expect(viridis(7)).toBe(viridis(1));
  expect(viridis(0.5)).toBe(0xff8c9121);
});
