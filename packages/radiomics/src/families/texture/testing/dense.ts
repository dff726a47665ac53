import type { PairCounts } from '../../glcm/matrix.js';
import type { LevelMatrix } from '../level-matrix.js';

/** The counts of the named rows (levels) and columns (extents). */
export function denseLevelMatrix(
  { rowStart, counts }: LevelMatrix,
  levels: readonly number[],
  extents: readonly number[],
): number[][] {
  const cell = (i: number, j: number) => (j <= rowStart[i + 1] - rowStart[i] ? counts[rowStart[i] + j - 1] : 0);
  return levels.map((i) => extents.map((j) => cell(i, j)));
}

/** The counts of the pairs of the named levels. */
export function densePairs({ rowStart, column, count }: PairCounts, levels: readonly number[]): number[][] {
  return levels.map((i) => {
    const row = column.subarray(rowStart[i], rowStart[i + 1]);
    return levels.map((j) => (row.includes(j) ? count[rowStart[i] + row.indexOf(j)] : 0));
  });
}

/** Sum of all entries. */
export function sumOf(matrix: readonly (readonly number[])[]): number {
  return matrix.flat().reduce((sum, value) => sum + value, 0);
}
