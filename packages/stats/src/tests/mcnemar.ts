import { coreError } from '@radscore/core';
import { square } from '@radscore/elementary';

import { binomialCdf } from '../distributions/binomial.js';
import { chiSquareSf } from '../distributions/chi-square.js';
import { requireAtLeast } from '../guards.js';
import { type CountTable, requireTable } from './count-table.js';

export interface McNemar {
  readonly chi2: number;
  readonly p: number;
  /** p of the exact binomial test of the discordant pairs. */
  readonly exactP: number;
}

/**
 * McNemar's test of a 2x2 table of paired answers: chi-square with one degree of freedom, with `continuity` (default true)
 * (|b - c| - 1)^2 / (b + c), R's `mcnemar.test`; and the exact two-sided binomial test. The correction is left out where
 * b = c, as R does. Throws RAD-STATS-COUNTS, RAD-PARAMETER-INVALID (not 2x2), RAD-STATS-TOO-FEW (no discordant pair).
 *
 * @example
 * ```ts
 * import { mcnemar } from '@radscore/stats';
 *
 * mcnemar([[20, 5], [15, 10]]).p.toFixed(4); // => '0.0442'
 * ```
 */
export function mcnemar(table: CountTable, { continuity = true }: { readonly continuity?: boolean } = {}): McNemar {
  const method = 'McNemar test';
  const { rowTotals, columnTotals } = requireTable(method, table);
  if (rowTotals.length !== 2 || columnTotals.length !== 2) {
    throw coreError('RAD-PARAMETER-INVALID', { name: 'table', value: rowTotals.length, problem: 'it must be 2x2' });
  }
  const [b, c] = [table[0]![1]!, table[1]![0]!];
  requireAtLeast(method, 1, 'discordant pair', b + c);
  const deviation = b === c ? 0 : Math.abs(b - c) - (continuity ? 1 : 0);
  const chi2 = square(deviation) / (b + c);
  return {
    chi2,
    p: chiSquareSf(chi2, 1),
    exactP: Math.min(1, 2 * binomialCdf(Math.min(b, c), b + c, 0.5)),
  };
}
