import { expect, test } from 'vitest';
import { clip } from './clip.js';
import { filteredVoxels, volumeOf } from './testing/small.js';

test('Clip cuts both ends', () => {
  expect(filteredVoxels(clip, volumeOf(Float64Array.of(-500, 0, 900), [3, 1, 1]))).toEqual([-200, 0, 400]);
  expect(() => clip.parameters.parse({ lower: 1, upper: 0 })).toThrow('lower must be less');
});
