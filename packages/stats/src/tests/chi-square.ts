import { stableSum } from '../descriptive/sum.js';
import { chiSquareSf } from '../distributions/chi-square.js';
import { refuseConstant } from '../guards.js';
import { type CountTable, requireTable } from './count-table.js';

export interface ChiSquareTest {
  readonly chi2: number;
  readonly df: number;
  readonly p: number;
  /** Expected counts under independence. */
  readonly expected: readonly (readonly number[])[];
}

/**
 * Pearson's chi-square test of independence of a table of counts (rows x columns). `yates` (default: true for 2x2, as R)
 * takes min(0.5, |O - E|) off each deviation; it has no effect on larger tables. R's `chisq.test`.
 * Throws RAD-STATS-COUNTS, RAD-STATS-CONSTANT (a row or column of zeros, or only one).
 */
export function chiSquareTest(table: CountTable, { yates = true }: { readonly yates?: boolean } = {}): ChiSquareTest {
  const method = 'Chi-square test';
  const { rowTotals, columnTotals, total } = requireTable(method, table);
  const df = (rowTotals.length - 1) * (columnTotals.length - 1);
  refuseConstant(method, 'a variable of the table', df === 0 || rowTotals.includes(0) || columnTotals.includes(0));
  const expected = rowTotals.map((row) => columnTotals.map((column) => (row * column) / total));
  const deviations = table.flatMap((row, i) => row.map((count, j) => Math.abs(count - expected[i]![j]!)));
  const correction = yates && df === 1 ? Math.min(0.5, ...deviations) : 0;
  const chi2 = stableSum(expected.flat().map((e, k) => (deviations[k]! - correction) ** 2 / e));
  return { chi2, df, p: chiSquareSf(chi2, df), expected };
}
