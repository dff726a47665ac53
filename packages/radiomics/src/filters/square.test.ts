import { describe, expect, test } from 'vitest';
import { square } from './square.js';
import { testVoxelsAgainstPyRadiomics } from './testing/samples.js';
import { filteredVoxels, volumeOf } from './testing/small.js';

describe('Square', () => {
  testVoxelsAgainstPyRadiomics(square, {}, { relative: 0 });

  test('is x^2 / max |x|: the sign is lost, the range stays', () => {
    expect(filteredVoxels(square, volumeOf(Int16Array.of(-4, -2, 0, 1), [4, 1, 1]))).toEqual([4, 1, 0, 0.25]);
  });

  test('an image of zeros stays zero', () => {
    expect(filteredVoxels(square, volumeOf(new Int16Array(3), [3, 1, 1]))).toEqual([0, 0, 0]);
  });
});
