import { describe, expect, test } from 'vitest';
import { squareRoot } from './square-root.js';
import { testVoxelsAgainstPyRadiomics } from './testing/samples.js';
import { filteredVoxels, volumeOf } from './testing/small.js';

describe('SquareRoot', () => {
  testVoxelsAgainstPyRadiomics(squareRoot, {}, { relative: 0 });

  test('is the root of |x| max |x|, with the sign of x', () => {
    expect(filteredVoxels(squareRoot, volumeOf(Int16Array.of(-4, -1, 0, 1), [4, 1, 1]))).toEqual([-4, -2, 0, 2]);
  });

  test('an image of zeros stays zero', () => {
    expect(filteredVoxels(squareRoot, volumeOf(new Int16Array(3), [3, 1, 1]))).toEqual([0, 0, 0]);
  });
});
