import { describe, expect, test } from 'vitest';
import { gradient } from './gradient.js';
import { testVoxelsAgainstPyRadiomics } from './testing/samples.js';
import { filteredVoxels, volumeOf } from './testing/small.js';

describe('Gradient', () => {
  testVoxelsAgainstPyRadiomics(gradient, {}, { relative: 0 });
  const suffix = '{"gradientUseSpacing": false}';
  testVoxelsAgainstPyRadiomics(gradient, { parameters: { gradientUseSpacing: false }, suffix }, { relative: 0 });

  const ramp = volumeOf(Int16Array.of(0, 6, 12, 18), [2, 2, 1], [2, 3, 5]);

  test('is the length of the gradient per mm; at the border the edge voxel is repeated, which halves the difference', () => {
    // Along x steps of 6 over 2 mm, along y steps of 12 over 3 mm, both halved.
    for (const x of filteredVoxels(gradient, ramp)) expect(x).toBeCloseTo(Math.hypot(1.5, 2), 6);
  });

  test('without spacing is per voxel', () => {
    for (const x of filteredVoxels(gradient, ramp, { gradientUseSpacing: false }))
      expect(x).toBeCloseTo(Math.hypot(3, 6), 6);
  });
});
