import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LevelCounts, sumLevels } from './level-sums.js';

/** Up to five levels with rows of unequal width. */
const anyMatrix = fc
  .array(fc.array(fc.nat(9), { maxLength: 6 }), { minLength: 1, maxLength: 5 })
  .filter((rows) => rows.flat().some((count) => count > 0));

function matrixOf(rows: readonly number[][]): LevelCounts {
  const rowStart = [0, 0];
  for (const row of rows) rowStart.push(rowStart.at(-1)! + row.length);
  return { rowStart: Int32Array.from(rowStart), counts: Float64Array.from(rows.flat()) };
}

function plainSums(rows: readonly number[][]) {
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
  return {
    count,
    extent: sum((_, j, n) => n * j),
    small: sum((_, j, n) => n / j ** 2),
    large: sum((_, j, n) => n * j ** 2),
    low: sum((i, _, n) => n / i ** 2),
    high: sum((i, _, n) => n * i ** 2),
    smallLow: sum((i, j, n) => n / (i * j) ** 2),
    smallHigh: sum((i, j, n) => (n * i ** 2) / j ** 2),
    largeLow: sum((i, j, n) => (n * j ** 2) / i ** 2),
    largeHigh: sum((i, j, n) => n * (i * j) ** 2),
    squaredRows: squares(totalsBy(({ i }) => i)),
    squaredColumns: squares(totalsBy(({ j }) => j)),
    levelVariance: mean((i) => (i - meanLevel) ** 2),
    extentVariance: mean((_, j) => (j - meanExtent) ** 2),
    entropy: -sum((_i, _j, n) => (n / count) * Math.log2(n / count)),
  };
}

test('sums are those of their formulas, for rows of any width', () => {
  fc.assert(
    fc.property(anyMatrix, (rows) => {
      const expected = plainSums(rows);
      const found = sumLevels(matrixOf(rows));
      expect(Object.keys(found).sort()).toEqual(Object.keys(expected).sort());
      for (const [name, value] of Object.entries(expected)) {
        expect(Math.abs(found[name as keyof typeof found] - value), name).toBeLessThanOrEqual(1e-13 * (1 + value));
      }
    }),
  );
});

test('an empty matrix has no spread', () => {
  expect(sumLevels(matrixOf([[0, 0]]))).toMatchObject({
    count: 0,
    levelVariance: Number.NaN,
    extentVariance: Number.NaN,
    entropy: Number.NaN,
  });
});
