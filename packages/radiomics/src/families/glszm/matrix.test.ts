import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { neighbours } from '../../region/directions.js';
import type { DiscretisedRegion } from '../../region/region.js';
import { denseLevelMatrix } from '../texture/testing/dense.js';
import { levelRegion } from '../texture/testing/level-region.js';
import { oracleCases } from '../texture/testing/oracle-matrices.js';
import { findZones, zoneSizes } from './matrix.js';

const rule = (force2D: boolean) => ({ distances: [1], force2D, force2Ddimension: 0 });
const zonesOf = ({ grid, levels }: DiscretisedRegion, force2D = false) =>
  findZones(levels, grid.voxels, neighbours(grid, rule(force2D)));

describe.each(oracleCases)('the matrix of $name', ({ missing, matrices, region }) => {
  test.skipIf(missing)("is PyRadiomics', cell by cell", async () => {
    const { gray_levels_present: levels, coef_jvector: sizes, values } = matrices.glszm;
    const discretised = await region();
    const matrix = zoneSizes(zonesOf(discretised), discretised.histogram);
    expect(denseLevelMatrix(matrix, levels, sizes)).toEqual(values);
    expect(matrix.counts.reduce((sum, count) => sum + count, 0)).toBe(values.flat().reduce((sum, n) => sum + n, 0));
  });
});

test('voxels that touch by a corner are one zone, in 3D across slices, with force2D within them', () => {
  const region = levelRegion([2, 2, 2], [1, 2, 2, 1, 2, 1, 1, 2]);
  expect([...zonesOf(region).size]).toEqual([4, 4]);
  expect([...zonesOf(region, true).size]).toEqual([2, 2, 2, 2]);
});

test('zones are numbered in the order of their first voxels and every voxel knows its zone', () => {
  const region = levelRegion([5, 1, 1], [3, 3, 0, 1, 3]);
  const { level, size, zoneOf } = zonesOf(region);
  expect([...level]).toEqual([3, 1, 3]);
  expect([...size]).toEqual([2, 1, 1]);
  expect([...region.grid.voxels].map((voxel) => zoneOf[voxel])).toEqual([1, 1, 2, 3]);
});

test('zones cover the region, do not depend on mirroring, and no neighbouring zones have the same level', () => {
  const anyLevels = fc
    .array(fc.nat(3), { minLength: 48, maxLength: 48 })
    .filter((levels) => levels.some((level) => level > 0));
  fc.assert(
    fc.property(anyLevels, (levels) => {
      const region = levelRegion([4, 4, 3], levels);
      const zones = zonesOf(region);
      expect(zones.size.reduce((sum, size) => sum + size, 0)).toBe(region.grid.count);
      const mirrored = zonesOf(levelRegion([4, 4, 3], levels.toReversed()));
      expect(zones.size.toSorted()).toEqual(mirrored.size.toSorted());
      for (const voxel of region.grid.voxels) {
        for (const { offset } of neighbours(region.grid, rule(false))) {
          const sameLevel = region.levels[voxel] === region.levels[voxel + offset];
          expect(zones.zoneOf[voxel] === zones.zoneOf[voxel + offset]).toBe(sameLevel);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('within a slice across x, neighbours along x do not count', () => {
  const region = levelRegion([2, 2, 1], [1, 1, 2, 1]);
  const across = { distances: [1], force2D: true, force2Ddimension: 2 };
  const { size } = findZones(region.levels, region.grid.voxels, neighbours(region.grid, across));
  expect([...size]).toEqual([1, 2, 1]);
});
