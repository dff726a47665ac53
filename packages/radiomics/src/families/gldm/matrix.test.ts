import { describe, expect, test } from 'vitest';
import { neighbours } from '../../region/directions.js';
import type { DiscretisedRegion } from '../../region/region.js';
import { denseLevelMatrix } from '../texture/testing/dense.js';
import { levelRegion } from '../texture/testing/level-region.js';
import { oracleCases } from '../texture/testing/oracle-matrices.js';
import { dependences } from './matrix.js';

const everywhere = { distances: [1], force2D: false, force2Ddimension: 0 };
const matrixOf = ({ grid, levels, levelCount }: DiscretisedRegion, tolerance = 0) => {
  const offsets = Int32Array.from(neighbours(grid, everywhere), ({ offset }) => offset);
  return dependences(levels, grid.voxels, levelCount, offsets, tolerance);
};

describe.each(oracleCases)('the matrix of $name', ({ missing, matrices, region }) => {
  test.skipIf(missing)("is PyRadiomics', cell by cell", async () => {
    const { gray_levels_present: levels, coef_jvector: dependence, values } = matrices.gldm;
    const discretised = await region();
    const matrix = matrixOf(discretised);
    expect(denseLevelMatrix(matrix, levels, dependence)).toEqual(values);
    expect(matrix.counts.reduce((sum, count) => sum + count, 0)).toBe(discretised.grid.count);
  });
});

test('a voxel counts itself and its neighbours within the tolerance; the outside is no neighbour at any tolerance', () => {
  const region = levelRegion([4, 1, 1], [1, 2, 4, 4]);
  const columns = [1, 2, 3];
  expect(denseLevelMatrix(matrixOf(region), [1, 2, 4], columns)).toEqual([
    [1, 0, 0],
    [1, 0, 0],
    [0, 2, 0],
  ]);
  expect(denseLevelMatrix(matrixOf(region, 1), [1, 2, 4], columns)).toEqual([
    [0, 1, 0],
    [0, 1, 0],
    [0, 2, 0],
  ]);
  expect(denseLevelMatrix(matrixOf(region, 9), [1, 2, 4], columns)).toEqual([
    [0, 1, 0],
    [0, 0, 1],
    [0, 1, 1],
  ]);
});
