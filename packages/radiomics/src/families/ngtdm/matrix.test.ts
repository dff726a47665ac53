import fc from 'fast-check';
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

test('the levels of a neighbourhood add up exactly, whatever the distances and however many the levels', () => {
  const distances = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 });
  // Around the sums that 16 bits hold for 8, 26, 124, 342 and 728 neighbours, and far beyond.
  const highest = fc.constantFrom(1, 2, 45, 46, 95, 96, 264, 265, 1260, 1261, 4095, 4096, 32767, 32768, 65536, 2 ** 21);
  const size = fc.tuple(
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 10 }),
    fc.integer({ min: 1, max: 6 }),
  );
  const rule = fc.record({ distances, force2D: fc.boolean(), force2Ddimension: fc.constantFrom(0, 1, 2) });
  fc.assert(
    fc.property(size, highest, rule, fc.nat(1000), ([nx, ny, nz], most, how, seed) => {
      // All but a few voxels are of the highest level.
      const levels = Array.from({ length: nx * ny * nz }, (_, i) => ((i * 7919 + seed) % 11 === 0 ? 1 : most));
      const { grid, levels: padded, levelCount } = levelRegion([nx, ny, nz], levels, { pad: 9 });
      const offsets = Int32Array.from(neighbours(grid, how), ({ offset }) => offset);
      const { difference } = toneDifferences(padded, grid.voxels, levelCount, offsets);
      const expected = new Map<number, number>();
      for (const voxel of grid.voxels) {
        const near = Array.from(offsets, (offset) => padded[voxel + offset]).filter((level) => level > 0);
        if (near.length === 0) continue;
        const mean = near.reduce((sum, level) => sum + level, 0) / near.length;
        const level = padded[voxel];
        expected.set(level, (expected.get(level) ?? 0) + Math.abs(level - mean));
      }
      for (const [level, sum] of expected) expect(difference[level]).toBe(sum);
    }),
    { numRuns: 60 },
  );
});
