import { expect, test } from 'vitest';
import { emphases } from './emphases.js';
import { levelMatrix, sumLevelMatrices, totalCount } from './level-matrix.js';

/** Rows of unequal width: level 1 has no more than two voxels, level 2 none, level 3 four. */
function example() {
  const matrix = levelMatrix(Float64Array.of(0, 2, 0, 4), 3);
  matrix.counts.set([2, 0, 1, 0, 1]);
  return matrix;
}

test('rows are as wide as their level has voxels, but no wider than asked for', () => {
  expect([...example().rowStart]).toEqual([0, 0, 2, 2, 5]);
});

test('measures follow their formulas: two entries (1,1), one (3,1), one (3,3)', () => {
  const cells = [
    { i: 1, j: 1, n: 2 },
    { i: 3, j: 1, n: 1 },
    { i: 3, j: 3, n: 1 },
  ];
  const mean = (of: (i: number, j: number) => number) => cells.reduce((sum, { i, j, n }) => sum + n * of(i, j), 0) / 4;
  const measured = emphases(example());
  const expected = {
    count: 4,
    extent: 6,
    small: mean((_, j) => 1 / j ** 2),
    large: mean((_, j) => j ** 2),
    low: mean((i) => 1 / i ** 2),
    high: mean((i) => i ** 2),
    smallLow: mean((i, j) => 1 / (i * j) ** 2),
    smallHigh: mean((i, j) => i ** 2 / j ** 2),
    largeLow: mean((i, j) => j ** 2 / i ** 2),
    largeHigh: mean((i, j) => (i * j) ** 2),
    levelNonUniformity: (2 ** 2 + 2 ** 2) / 4,
    levelNonUniformityNormalized: (2 ** 2 + 2 ** 2) / 16,
    extentNonUniformity: (3 ** 2 + 1 ** 2) / 4,
    extentNonUniformityNormalized: (3 ** 2 + 1 ** 2) / 16,
    levelVariance: mean((i) => (i - 2) ** 2),
    extentVariance: mean((_, j) => (j - 1.5) ** 2),
    entropy: 1.5,
  };
  expect(Object.keys(measured).sort()).toEqual(Object.keys(expected).sort());
  for (const [name, value] of Object.entries(expected)) {
    expect(measured[name as keyof typeof expected], name).toBeCloseTo(value, 14);
  }
});

test('an empty matrix has no entries and no measures', () => {
  const empty = emphases(levelMatrix(Float64Array.of(0, 3), 3));
  expect(empty).toMatchObject({
    count: 0,
    extent: 0,
    small: Number.NaN,
    entropy: Number.NaN,
    levelVariance: Number.NaN,
  });
});

test('matrices are summed cell by cell with their weights', () => {
  const sum = sumLevelMatrices([example(), example()], [1, 0.5]);
  expect([...sum.counts]).toEqual([3, 0, 1.5, 0, 1.5]);
  expect(totalCount(sum)).toBe(6);
});
