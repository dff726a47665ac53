import { describe, expect, test } from 'vitest';
import { exponential } from './exponential.js';
import { testVoxelsAgainstPyRadiomics } from './testing/samples.js';
import { filteredVoxels, volumeOf } from './testing/small.js';

describe('Exponential', () => {
  // NumPy's vectorised exponential and JavaScript's differ in the last bit.
  testVoxelsAgainstPyRadiomics(exponential, {}, { relative: 1e-14 });

  test('is the power of max |x| to x / max |x|: the largest value stays, 0 becomes 1', () => {
    const voxels = filteredVoxels(exponential, volumeOf(Int16Array.of(-16, -8, 0, 8, 16), [5, 1, 1]));
    [1 / 16, 1 / 4, 1, 4, 16].forEach((expected, i) => {
      expect(voxels[i]).toBeCloseTo(expected, 12);
    });
  });

  test('is not defined for an image of zeros', () => {
    expect(() => filteredVoxels(exponential, volumeOf(new Int16Array(3), [3, 1, 1]))).toThrow(
      /every voxel of the image is zero/,
    );
  });
});
