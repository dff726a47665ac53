import { createRng } from '@radscore/core';
import { expect, test } from 'vitest';
import { gridWhere } from '../testing/regions.js';
import { meshMeasures } from './marching-cubes.js';

test('a block of voxels loses its edges and corners', () => {
  // Slabs of half a voxel on each face, prisms of an eighth along each edge, pyramids of a forty-eighth at each corner.
  const { volume } = meshMeasures(gridWhere([4, 3, 2], () => true));
  const core = 3 * 2 * 1;
  const slabs = 3 * 2 + 3 * 1 + 2 * 1;
  const prisms = (4 * (3 + 2 + 1)) / 8;
  expect(volume).toBeCloseTo(core + slabs + prisms + 8 / 48, 12);
});

test('a region and its complement in a larger block share the surface between them', () => {
  const rng = createRng('mesh');
  const inside = Array.from({ length: 64 }, () => rng.uniform() < 0.5);
  const at = (x: number, y: number, z: number) => inside[x + 4 * (y + 4 * z)];
  const hull = (x: number, y: number, z: number) => [x, y, z].every((i) => i >= 0 && i < 4);
  const region = meshMeasures(gridWhere([4, 4, 4], at));
  const outer = meshMeasures(gridWhere([8, 8, 8], () => true));
  const around = meshMeasures(
    gridWhere([8, 8, 8], (x, y, z) => !(hull(x - 2, y - 2, z - 2) && at(x - 2, y - 2, z - 2))),
  );
  expect(around.surfaceArea - outer.surfaceArea).toBeCloseTo(region.surfaceArea, 9);
});

test('shifting a region does not change its measures', () => {
  const inside = (x: number, y: number, z: number) => (x * 7 + y * 3 + z * 5) % 4 !== 0;
  const plain = meshMeasures(gridWhere([5, 5, 5], inside, [1, 2, 3]));
  const moved = meshMeasures(
    gridWhere([9, 9, 9], (x, y, z) => x > 1 && y > 2 && x < 7 && y < 8 && z < 5 && inside(x - 2, y - 3, z), [1, 2, 3]),
  );
  expect(moved.volume).toBeCloseTo(plain.volume, 9);
  expect(moved.surfaceArea).toBeCloseTo(plain.surfaceArea, 9);
});

test('each pattern of a cube has the area of the customary table of triangles', () => {
  // For each number of voxels inside, the sum over all regions of 2 x 2 x 2 voxels of 0.71 x 0.83 x 2.5 mm, computed once from the
  // numbers of the table itself (Lorensen and Cline 1987, as tabulated by Bourke) with numpy 2.4.6.
  const sums = new Float64Array(9);
  for (let pattern = 0; pattern < 256; pattern++) {
    const inside = (x: number, y: number, z: number) => ((pattern >> (x + 2 * y + 4 * z)) & 1) === 1;
    if (pattern === 0) continue;
    sums[pattern.toString(2).replaceAll('0', '').length] += meshMeasures(
      gridWhere([2, 2, 2], inside, [0.71, 0.83, 2.5]),
    ).surfaceArea;
  }
  expect([...sums].map((sum) => Number(sum.toFixed(9)))).toEqual([
    0, 22.347831379, 185.35701953, 622.454197181, 1073.50878973, 1058.889955385, 605.0319042, 190.236443713,
    25.187956467,
  ]);
});
