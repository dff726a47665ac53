import { describe, expect, test } from 'vitest';
import { logarithm } from './logarithm.js';
import { testVoxelsAgainstPyRadiomics } from './testing/samples.js';
import { filteredVoxels, volumeOf } from './testing/small.js';

describe('Logarithm', () => {
  // NumPy's vectorised logarithm and JavaScript's differ in the last bit.
  testVoxelsAgainstPyRadiomics(logarithm, {}, { relative: 1e-14 });

  test('is log(|x| + 1) with the sign of x, stretched so that the largest magnitude stays', () => {
    const voxels = filteredVoxels(logarithm, volumeOf(Int16Array.of(-7, -1, 0, 3), [4, 1, 1]));
    [-7, -7 / 3, 0, 14 / 3].forEach((expected, i) => {
      expect(voxels[i]).toBeCloseTo(expected, 12);
    });
  });

  test('an image of zeros stays zero', () => {
    expect(filteredVoxels(logarithm, volumeOf(new Int16Array(3), [3, 1, 1]))).toEqual([0, 0, 0]);
  });
});
