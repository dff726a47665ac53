import type { Triple } from '@radscore/image';
import { expect, test } from 'vitest';
import { regionGrid } from '../../region/make-region.js';
import { ballMeans } from './local-intensity.js';

test('the mean of a ball is that of all voxels of the image within the radius, one by one', () => {
  const size: Triple = [9, 8, 7];
  const spacing: Triple = [1, 1.5, 2.5];
  const geometry = { size, spacing, origin: [0, 0, 0] as Triple, direction: [1, 0, 0, 0, 1, 0, 0, 0, 1] as const };
  const at = (i: number) => [i % 9, Math.floor(i / 9) % 8, Math.floor(i / 72)];
  const volume = { geometry, data: Float64Array.from({ length: 504 }, (_, i) => (i * 37) % 101) };
  const inside = Uint8Array.from(volume.data, (_, i) => Number(at(i)[0] > 2 && at(i)[2] < 4));
  const voxels = [...inside.keys()].filter((i) => inside[i] === 1);
  const expected = voxels.map((i) => {
    const near = volume.data.filter((_, j) => {
      return Math.hypot(...at(i).map((x, axis) => (x - at(j)[axis]) * spacing[axis])) <= 3.1;
    });
    return near.reduce((sum, x) => sum + x, 0) / near.length;
  });
  const means = ballMeans(volume, regionGrid({ geometry, data: inside }), 3.1);
  expect(means).toHaveLength(expected.length);
  means.forEach((mean, n) => {
    expect(mean).toBeCloseTo(expected[n], 10);
  });
});
