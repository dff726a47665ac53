import { describe, expect, test } from 'vitest';
import { laplacianOfGaussian } from './laplacian-of-gaussian.js';
import { testVoxelsAgainstPyRadiomics } from './testing/samples.js';
import { filteredVoxels, volumeOf } from './testing/small.js';

describe('LoG', () => {
  testVoxelsAgainstPyRadiomics(laplacianOfGaussian, { parameters: { sigma: [0.5, 1, 2, 3, 5] } }, { relative: 0 });

  test('a double image is filtered in double and kept in float32, as near as float32 allows to the float32 image', () => {
    const data = Float64Array.from({ length: 8 * 9 * 10 }, (_, i) => (i * 7919) % 2003);
    const [single, double] = [Float32Array.from(data), data].map((voxels) =>
      filteredVoxels(laplacianOfGaussian, volumeOf(voxels, [8, 9, 10], [1, 1, 2]), { sigma: [1.5] }),
    );
    single.forEach((x, i) => {
      expect(Math.abs(x - double[i])).toBeLessThan(2003 * 1e-5);
      expect(double[i]).toBe(Math.fround(double[i]));
    });
  });

  test('a bright blob gives its lowest value in its middle', () => {
    const data = Float32Array.from({ length: 21 ** 3 }, (_, i) => {
      const [x, y, z] = [i % 21, Math.floor(i / 21) % 21, Math.floor(i / 441)];
      return 100 * Math.exp(-((x - 10) ** 2 + (y - 10) ** 2 + (z - 10) ** 2) / 18);
    });
    const voxels = filteredVoxels(laplacianOfGaussian, volumeOf(data, [21, 21, 21]), { sigma: [3] });
    expect(voxels.indexOf(Math.min(...voxels))).toBe(10 + 21 * (10 + 21 * 10));
  });

  test.each([
    [[3, 9, 9], 1],
    [[9, 9, 3], 1],
    [[9, 9, 9], 8.1],
  ] as const)(
    'an image of %j voxels is too small for sigma %d mm: four voxels, and one more than sigma in voxels',
    (size, sigma) => {
      const data = new Int16Array(size[0] * size[1] * size[2]);
      const input = volumeOf(data, size);
      expect(() => filteredVoxels(laplacianOfGaussian, input, { sigma: [sigma] })).toThrow(/too small for LoG/);
    },
  );

  test('each sigma gives one image, named as Python writes the number', () => {
    const parameters = laplacianOfGaussian.parameters.parse({ sigma: [3, 0.5, 3] });
    const names = laplacianOfGaussian.imageNames(parameters, { force2D: false, force2Ddimension: 0 });
    expect(names).toEqual(['log-sigma-3-0-mm-3D', 'log-sigma-0-5-mm-3D']);
  });

  test('a sigma that is not positive is refused', () => {
    for (const sigma of [0, -1])
      expect(laplacianOfGaussian.parameters.safeParse({ sigma: [sigma] }).success).toBe(false);
  });
});
