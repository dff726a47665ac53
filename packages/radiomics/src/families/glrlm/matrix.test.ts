import { describe, expect, test } from 'vitest';
import { directions } from '../../region/directions.js';
import type { DiscretisedRegion } from '../../region/region.js';
import { sumLevelMatrices } from '../texture/level-matrix.js';
import { denseLevelMatrix } from '../texture/testing/dense.js';
import { digitalPhantom } from '../texture/testing/digital-phantom.js';
import { levelRegion } from '../texture/testing/level-region.js';
import { oracleCases } from '../texture/testing/oracle-matrices.js';
import { hasLineOfTwo, runLengths } from './matrix.js';

const everywhere = { distances: [1], force2D: false, force2Ddimension: 0 };
const runsAlong = ({ levels, grid, histogram }: DiscretisedRegion, offset: number) =>
  runLengths(levels, grid.voxels, histogram, Int32Array.of(offset), Math.max(...grid.size))[0];

describe.each(oracleCases)('the matrices of $name', ({ missing, matrices, region }) => {
  test.skipIf(missing)("are PyRadiomics', cell by cell and direction by direction", async () => {
    const { gray_levels_present: levels, coef_jvector: lengths, values } = matrices.glrlm;
    const discretised = await region();
    const found = directions(discretised.grid, everywhere).map(({ offset }) =>
      denseLevelMatrix(runsAlong(discretised, offset), levels, lengths),
    );
    const expected = found.map((_, d) => values.map((row) => row.map((cell) => cell[d])));
    expect(found).toHaveLength(values[0][0].length);
    expect(found).toEqual(expected);
  });
});

test("the sum over all directions of the digital phantom is IBSI's, cell by cell", () => {
  const region = digitalPhantom();
  const matrices = directions(region.grid, everywhere).map(({ offset }) => runsAlong(region, offset));
  const merged = sumLevelMatrices(
    matrices,
    matrices.map(() => 1),
  );
  expect(denseLevelMatrix(merged, [1, 3, 4, 6], [1, 2, 3, 4, 5])).toEqual([
    [190, 140, 31, 18, 3],
    [13, 0, 0, 0, 0],
    [149, 24, 1, 2, 0],
    [78, 3, 1, 1, 0],
  ]);
});

test('a run ends at another level, at a gap in the region and at its border', () => {
  const region = levelRegion([9, 1, 1], [2, 2, 1, 1, 1, 0, 1, 1, 2]);
  const [along] = directions(region.grid, everywhere);
  expect(denseLevelMatrix(runsAlong(region, along.offset), [1, 2], [1, 2, 3])).toEqual([
    [0, 1, 1],
    [1, 1, 0],
  ]);
});

test('a direction has a line of two voxels even where they are apart, and has none where every line meets one', () => {
  const apart = levelRegion([5, 2, 1], [1, 0, 0, 0, 1, 0, 1, 0, 0, 0]).grid;
  const lines = directions(apart, everywhere).map((direction) => [
    direction.step.join(),
    hasLineOfTwo(apart, direction),
  ]);
  expect(Object.fromEntries(lines)).toEqual({ '1,1,0': true, '0,1,0': false, '-1,1,0': false, '1,0,0': true });
});
