import { requireAtLeast, requireCounts, requireSameLength } from '../guards.js';

/** A contingency table: `table[i][j]` patients in row i and column j. */
export type CountTable = readonly (readonly number[])[];

export interface Margins {
  readonly rowTotals: number[];
  readonly columnTotals: number[];
  readonly total: number;
}

/** The margins of a table; throws RAD-STATS-COUNTS, RAD-STATS-LENGTHS (ragged rows), RAD-STATS-TOO-FEW (no patient). */
export function requireTable(method: string, table: CountTable): Margins {
  requireSameLength(method, 'rows', ...table);
  requireCounts(method, table.flat());
  const rowTotals = table.map(sum);
  const columnTotals = (table[0] ?? []).map((_, j) => sum(table.map((row) => row[j]!)));
  const total = sum(rowTotals);
  requireAtLeast(method, 1, 'patient', total);
  return { rowTotals, columnTotals, total };
}

/**
 * The table of two categorical variables, rows and columns in the given order of their levels.
 *
 * @example
 * ```ts
 * import { crossTabulate } from '@radscore/stats';
 *
 * crossTabulate(['a', 'a', 'b'], ['x', 'y', 'y'], ['a', 'b'], ['x', 'y']); // => [[1, 1], [0, 1]]
 * ```
 */
export function crossTabulate<R, C>(
  rows: readonly R[],
  columns: readonly C[],
  rowLevels: readonly R[],
  columnLevels: readonly C[],
): number[][] {
  const table = rowLevels.map(() => columnLevels.map(() => 0));
  rows.forEach((row, i) => {
    const at = [rowLevels.indexOf(row), columnLevels.indexOf(columns[i]!)] as const;
    if (at[0] >= 0 && at[1] >= 0) table[at[0]]![at[1]]!++;
  });
  return table;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
