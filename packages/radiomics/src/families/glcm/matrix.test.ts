import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directions, type NeighbourRule } from '../../region/directions.js';
import type { DiscretisedRegion } from '../../region/region.js';
import { densePairs, sumOf } from '../texture/testing/dense.js';
import { digitalPhantom } from '../texture/testing/digital-phantom.js';
import { levelRegion } from '../texture/testing/level-region.js';
import { oracleCases } from '../texture/testing/oracle-matrices.js';
import { addPairs, pairCounter } from './matrix.js';

const everywhere = { distances: [1], force2D: false, force2Ddimension: 0 };
const counter = (
  { levels, grid, histogram }: DiscretisedRegion,
  symmetrical: boolean,
  rule: NeighbourRule = everywhere,
) => {
  const offsets = Int32Array.from(directions(grid, rule), ({ offset }) => offset);
  return pairCounter(levels, grid.voxels, histogram, offsets, symmetrical);
};
const oneWay = (region: DiscretisedRegion, rule?: NeighbourRule) => counter(region, false, rule);
const bothWays = (region: DiscretisedRegion, rule?: NeighbourRule) => counter(region, true, rule);

describe.each(oracleCases)('the symmetrical matrices of $name', ({ missing, matrices, region }) => {
  test.skipIf(missing)("are PyRadiomics', cell by cell and direction by direction", async () => {
    const { gray_levels_present: levels, values } = matrices.glcm;
    const discretised = await region();
    const pairsAlong = bothWays(discretised);
    const used = directions(discretised.grid, everywhere);
    expect(used).toHaveLength(values[0][0].length);
    used.forEach((_, d) => {
      const counts = densePairs(pairsAlong(d), levels);
      const total = sumOf(counts);
      for (const [i, row] of counts.entries()) {
        for (const [j, count] of row.entries()) expect(count / total).toBeCloseTo(values[i][j][d], 14);
      }
    });
  });
});

test("the sum over all directions of the digital phantom is IBSI's, cell by cell", () => {
  const region = digitalPhantom();
  const pairsAlong = bothWays(region);
  const merged = directions(region.grid, everywhere)
    .map((_, d) => pairsAlong(d))
    .reduce((sum, pairs) => addPairs(sum, pairs));
  expect(densePairs(merged, [1, 3, 4, 6])).toEqual([
    [536, 14, 105, 61],
    [14, 0, 5, 6],
    [105, 5, 64, 28],
    [61, 6, 28, 16],
  ]);
});

test('without symmetry row i is the level of a voxel, column j that of the voxel one step on', () => {
  const region = levelRegion([4, 1, 1], [1, 2, 2, 3]);
  expect(densePairs(oneWay(region)(0), [1, 2, 3])).toEqual([
    [0, 1, 0],
    [0, 1, 1],
    [0, 0, 0],
  ]);
});

test('pairs with a voxel outside the region do not count', () => {
  const region = levelRegion([5, 1, 1], [1, 1, 0, 2, 1]);
  expect(densePairs(oneWay(region)(0), [1, 2])).toEqual([
    [1, 0],
    [1, 0],
  ]);
});

test('few and many grey levels are counted the same way, at any distance, from one voxel or both', () => {
  const anyRegion = fc.record({
    levels: fc.array(fc.nat(4), { minLength: 60, maxLength: 60 }).filter((levels) => levels.some((level) => level > 0)),
    spread: fc.constantFrom(1, 200),
    distance: fc.constantFrom(1, 2),
  });
  fc.assert(
    fc.property(anyRegion, ({ levels, spread, distance }) => {
      const spreadLevels = levels.map((level) => level * spread);
      const region = levelRegion([5, 4, 3], spreadLevels, { pad: distance });
      const present = [...region.presentLevels];
      const apart = { ...everywhere, distances: [distance] };
      const [there, thereAndBack] = [oneWay(region, apart), bothWays(region, apart)];
      for (const [d, { step }] of directions(region.grid, apart).entries()) {
        const expected = pairsByDefinition(spreadLevels, step, present);
        expect(densePairs(there(d), present)).toEqual(expected);
        const both = expected.map((row, i) => row.map((count, j) => count + expected[j][i]));
        expect(densePairs(thereAndBack(d), present)).toEqual(both);
      }
    }),
    { numRuns: 60 },
  );

  function pairsByDefinition(levels: number[], step: readonly number[], present: number[]): number[][] {
    const counts = present.map(() => present.map(() => 0));
    const at = (x: number, y: number, z: number) =>
      x < 0 || y < 0 || z < 0 || x > 4 || y > 3 || z > 2 ? 0 : levels[x + 5 * (y + 4 * z)];
    for (let z = 0; z < 3; z++) {
      for (let y = 0; y < 4; y++) {
        for (let x = 0; x < 5; x++) {
          const i = present.indexOf(at(x, y, z));
          const j = present.indexOf(at(x + step[0], y + step[1], z + step[2]));
          if (i >= 0 && j >= 0) counts[i][j]++;
        }
      }
    }
    return counts;
  }
});

test('a thousand times more grey levels take no more memory: rows hold only the pairs that occur', () => {
  const levels = Array.from({ length: 1000 }, (_, n) => 1 + ((n * 7919) % 1000) * 60);
  const region = levelRegion([10, 10, 10], levels);
  const pairs = bothWays(region)(0);
  expect(region.levelCount).toBeGreaterThan(59_000);
  expect(pairs.column).toHaveLength(2 * 9 * 9 * 9);
});
