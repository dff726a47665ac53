import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Direction, neighbours } from '../../region/directions.js';
import type { DiscretisedRegion } from '../../region/region.js';
import { denseLevelMatrix } from '../texture/testing/dense.js';
import { levelRegion } from '../texture/testing/level-region.js';
import { oracleCases } from '../texture/testing/oracle-matrices.js';
import { findZones, type Zones, zoneSizes } from './matrix.js';

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

test('zones come in the order of their first voxels', () => {
  const { level, size } = zonesOf(levelRegion([5, 1, 1], [3, 3, 0, 1, 3]));
  expect([...level]).toEqual([3, 1, 3]);
  expect([...size]).toEqual([2, 1, 1]);
});

test('zones are those that flooding finds, in 3D and within slices along each axis', () => {
  const anyRegion = fc.record({
    levels: fc.array(fc.nat(3), { minLength: 60, maxLength: 60 }).filter((levels) => levels.some((level) => level > 0)),
    size: fc.constantFrom([5, 4, 3] as const, [20, 3, 1] as const),
    force2D: fc.boolean(),
    force2Ddimension: fc.constantFrom(0, 1, 2),
  });
  fc.assert(
    fc.property(anyRegion, ({ levels, size, ...plane }) => {
      const region = levelRegion(size, levels);
      const connected = neighbours(region.grid, { distances: [1], ...plane });
      for (const Levels of [Uint8Array, Int16Array, Int32Array]) {
        const found = findZones(Levels.from(region.levels), region.grid.voxels, connected);
        expect(found).toEqual(flooded(region, connected));
      }
    }),
    { numRuns: 200 },
  );
});

/** The definition, plainly: from each voxel that no zone has, flood over neighbours of its level. */
function flooded({ levels, grid }: DiscretisedRegion, connected: readonly Direction[]): Zones {
  const seen = new Set<number>();
  const zones: { level: number; size: number }[] = [];
  for (const seed of grid.voxels) {
    if (seen.has(seed)) continue;
    const waiting = [seed];
    seen.add(seed);
    let size = 0;
    for (let voxel = waiting.pop(); voxel !== undefined; voxel = waiting.pop()) {
      size++;
      for (const { offset } of connected) {
        if (levels[voxel + offset] !== levels[seed] || seen.has(voxel + offset)) continue;
        seen.add(voxel + offset);
        waiting.push(voxel + offset);
      }
    }
    zones.push({ level: levels[seed], size });
  }
  return { level: Int32Array.from(zones, (z) => z.level), size: Int32Array.from(zones, (z) => z.size) };
}

test('within a slice across x, neighbours along x do not count', () => {
  const region = levelRegion([2, 2, 1], [1, 1, 2, 1]);
  const across = { distances: [1], force2D: true, force2Ddimension: 2 };
  const { size } = findZones(region.levels, region.grid.voxels, neighbours(region.grid, across));
  expect([...size]).toEqual([1, 2, 1]);
});
