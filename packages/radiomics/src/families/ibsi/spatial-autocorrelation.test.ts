import { createRng } from '@radscore/core';
import type { Triple } from '@radscore/image';
import { expect, test } from 'vitest';
import { processorTime } from '../../../../core/src/testing/processor-time.js';
import { intensityRegion, regionGrid } from '../../region/make-region.js';
import type { IntensityRegion } from '../../region/region.js';
import { spatialAutocorrelation } from './spatial-autocorrelation.js';

function region(size: Triple, inside: (x: number, y: number, z: number) => boolean, spacing: Triple = [1, 1.5, 3]) {
  const rng = createRng(7);
  const n = size[0] * size[1] * size[2];
  const data = new Uint8Array(n);
  const values = Float64Array.from({ length: n }, (_, i) => {
    const [x, y, z] = [i % size[0], Math.floor(i / size[0]) % size[1], Math.floor(i / (size[0] * size[1]))];
    data[i] = inside(x, y, z) ? 1 : 0;
    return 40 + x + 10 * rng.uniform();
  });
  const geometry = { size, spacing, origin: [0, 0, 0] as Triple, direction: [1, 0, 0, 0, 1, 0, 0, 0, 1] as const };
  return intensityRegion(regionGrid({ geometry, data }), { geometry, data: values }, { binWidth: 1 });
}

/** The sums over all pairs, one by one. */
function bruteForce({ grid, values }: IntensityRegion) {
  const n = values.length;
  const mean = values.reduce((sum, x) => sum + x, 0) / n;
  const at = [0, 1, 2].map((axis) =>
    Float64Array.from(grid.voxels, (voxel) => {
      const steps = Math.floor(voxel / grid.strides[axis]);
      return (axis === 2 ? steps : steps % grid.paddedSize[axis]) * grid.spacing[axis];
    }),
  );
  let [weights, products, differences, squares] = [0, 0, 0, 0];
  for (let i = 0; i < n; i++) {
    squares += (values[i] - mean) ** 2;
    for (let j = 0; j < i; j++) {
      const w = 2 / Math.hypot(at[0][i] - at[0][j], at[1][i] - at[1][j], at[2][i] - at[2][j]);
      weights += w;
      products += w * (values[i] - mean) * (values[j] - mean);
      differences += w * (values[i] - values[j]) ** 2;
    }
  }
  return { moranI: ((n / weights) * products) / squares, gearyC: (((n - 1) / (2 * weights)) * differences) / squares };
}

test.each<[string, Triple, (x: number, y: number, z: number) => boolean]>([
  ['a block of 20 x 20 x 20', [20, 20, 20], () => true],
  ['a ball with a hole', [13, 12, 11], (x, y, z) => Math.abs(Math.hypot(x - 6, y - 6, z - 5) - 3.5) < 2],
  ['a slice', [9, 8, 1], (x, y) => (x + y) % 5 !== 0],
  ['two voxels', [2, 1, 1], () => true],
])("Moran's I and Geary's C of %s are those of all pairs to 1e-9", (_, size, inside) => {
  const given = region(size, inside);
  const [found, expected] = [spatialAutocorrelation(given), bruteForce(given)];
  expect(Math.abs(found.moranI - expected.moranI)).toBeLessThan(1e-9);
  expect(Math.abs(found.gearyC - expected.gearyC)).toBeLessThan(1e-9);
});

test('a single voxel and equal grey values have none', () => {
  const flat = region([3, 3, 3], () => true);
  flat.values.fill(5);
  expect(spatialAutocorrelation(flat)).toEqual({ moranI: NaN, gearyC: NaN });
  expect(spatialAutocorrelation(region([1, 1, 1], () => true))).toEqual({ moranI: NaN, gearyC: NaN });
});

test('a region of 100 x 100 x 100 takes about a second, not hours', () => {
  const given = region([100, 100, 100], () => true, [1, 1, 1]);
  const used = processorTime();
  spatialAutocorrelation(given);
  expect(used()).toBeLessThan(4000);
});
