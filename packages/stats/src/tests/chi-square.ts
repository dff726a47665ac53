import { square } from '@radscore/elementary';
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
 * How a 2 x 2 table is corrected: `yates` takes min(0.5, |O - E|) off each deviation (R's default), `none` is Pearson's, `n-1` multiplies
 * Pearson's by (N - 1) / N (E. S. Pearson 1947; Campbell 2007), as MedCalc does.
 */
export type ChiSquareCorrection = 'yates' | 'none' | 'n-1';

/**
 * Pearson's chi-square test of independence of a table of counts (rows x columns), with a correction that larger tables do not have. R's
 * `chisq.test`.
 * Throws RAD-STATS-COUNTS, RAD-STATS-CONSTANT (a row or column of zeros, or only one).
 *
 * @example
 * ```ts
 * import { chiSquareTest } from '@radscore/stats';
 *
 * chiSquareTest([[12, 5], [4, 14]]).p.toFixed(4); // => '0.0114'
 * ```
 */
export function chiSquareTest(
  table: CountTable,
  { correction = 'yates' }: { readonly correction?: ChiSquareCorrection } = {},
): ChiSquareTest {
  const method = 'Chi-square test';
  const { rowTotals, columnTotals, total } = requireTable(method, table);
  const df = (rowTotals.length - 1) * (columnTotals.length - 1);
  refuseConstant(method, 'a variable of the table', df === 0 || rowTotals.includes(0) || columnTotals.includes(0));
  const expected = rowTotals.map((row) => columnTotals.map((column) => (row * column) / total));
  const deviations = table.flatMap((row, i) => row.map((count, j) => Math.abs(count - expected[i]![j]!)));
  const off = correction === 'yates' && df === 1 ? Math.min(0.5, ...deviations) : 0;
  const pearson = stableSum(expected.flat().map((e, k) => square(deviations[k]! - off) / e));
  const chi2 = correction === 'n-1' && df === 1 ? (pearson * (total - 1)) / total : pearson;
  return { chi2, df, p: chiSquareSf(chi2, df), expected };
}
