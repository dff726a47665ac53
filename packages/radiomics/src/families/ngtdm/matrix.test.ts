import { describe, expect, test } from 'vitest';
import { neighbours } from '../../region/directions.js';
import type { DiscretisedRegion } from '../../region/region.js';
import { levelRegion } from '../texture/testing/level-region.js';
import { oracleCases } from '../texture/testing/oracle-matrices.js';
import { toneDifferences } from './matrix.js';

const everywhere = { distances: [1], force2D: false, force2Ddimension: 0 };
const matrixOf = ({ grid, levels, levelCount }: DiscretisedRegion) => {
  const offsets = Int32Array.from(neighbours(grid, everywhere), ({ offset }) => offset);
  return toneDifferences(levels, grid.voxels, levelCount, offsets);
};

describe.each(oracleCases)('the matrix of $name', ({ missing, matrices, region }) => {
  test.skipIf(missing)("is PyRadiomics', level by level", async () => {
    const { count, difference } = matrixOf(await region());
    for (const [n, s, level] of matrices.ngtdm.values) {
      expect(count[level]).toBe(n);
      expect(difference[level]).toBeCloseTo(s, 12);
    }
  });
});

test('a voxel is compared with the mean of its neighbours in the region; one without neighbours counts with 0', () => {
  const { count, difference } = matrixOf(levelRegion([6, 1, 1], [1, 3, 2, 0, 3, 0]));
  expect([...count]).toEqual([0, 1, 1, 2]);
  expect([...difference]).toEqual([0, 2, 1, 1.5]);
});
