import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LevelCounts, levelMeasures, measureLevels } from './level-sums.js';

/** Up to five levels with rows of unequal width. */
const anyMatrix = fc
  .array(fc.array(fc.nat(9), { maxLength: 6 }), { minLength: 1, maxLength: 5 })
  .filter((rows) => rows.flat().some((count) => count > 0));

function matrixOf(rows: readonly number[][]): LevelCounts {
  const rowStart = [0, 0];
  for (const row of rows) rowStart.push(rowStart.at(-1)! + row.length);
  return { rowStart: Int32Array.from(rowStart), counts: Float64Array.from(rows.flat()) };
}

function plainMeasures(rows: readonly number[][]) {
  const cells = rows.flatMap((row, r) => row.map((n, c) => ({ i: r + 1, j: c + 1, n }))).filter(({ n }) => n > 0);
  const sum = (of: (i: number, j: number, n: number) => number) => cells.reduce((s, { i, j, n }) => s + of(i, j, n), 0);
  const count = sum((_i, _j, n) => n);
  const mean = (of: (i: number, j: number) => number) => sum((i, j, n) => n * of(i, j)) / count;
  const [meanLevel, meanExtent] = [mean((i) => i), mean((_, j) => j)];
  const squares = (totals: number[]) => totals.reduce((s, n) => s + n * n, 0);
  const totalsBy = (of: (cell: (typeof cells)[number]) => number) => {
    const totals: number[] = [];
    for (const cell of cells) totals[of(cell)] = (totals[of(cell)] ?? 0) + cell.n;
    return totals;
  };
  const [ofLevels, ofExtents] = [squares(totalsBy(({ i }) => i)), squares(totalsBy(({ j }) => j))];
  return {
    count,
    extent: sum((_, j, n) => n * j),
    small: mean((_, j) => 1 / j ** 2),
    large: mean((_, j) => j ** 2),
    low: mean((i) => 1 / i ** 2),
    high: mean((i) => i ** 2),
    smallLow: mean((i, j) => 1 / (i * j) ** 2),
    smallHigh: mean((i, j) => i ** 2 / j ** 2),
    largeLow: mean((i, j) => j ** 2 / i ** 2),
    largeHigh: mean((i, j) => (i * j) ** 2),
    levelNonUniformity: ofLevels / count,
    levelNonUniformityNormalized: ofLevels / count ** 2,
    extentNonUniformity: ofExtents / count,
    extentNonUniformityNormalized: ofExtents / count ** 2,
    levelVariance: mean((i) => (i - meanLevel) ** 2),
    extentVariance: mean((_, j) => (j - meanExtent) ** 2),
    entropy: -sum((_i, _j, n) => (n / count) * Math.log2(n / count)),
  };
}

test('measures are those of their formulas, for rows of any width', () => {
  fc.assert(
    fc.property(anyMatrix, (rows) => {
      const expected = plainMeasures(rows);
      const found = measureLevels(matrixOf(rows));
      expect(Object.keys(expected)).toEqual([...levelMeasures]);
      for (const [k, [name, value]] of Object.entries(expected).entries()) {
        expect(Math.abs(found[k] - value), name).toBeLessThanOrEqual(1e-13 * (1 + value));
      }
    }),
  );
});

test('an empty matrix has no measures', () => {
  const [count, extent, ...others] = measureLevels(matrixOf([[0, 0]]));
  expect([count, extent]).toEqual([0, 0]);
  expect(others).toEqual(levelMeasures.slice(2).map(() => Number.NaN));
});
