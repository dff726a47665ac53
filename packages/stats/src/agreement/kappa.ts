import { pow, square } from '@radscore/elementary';
import { normalQuantile, twoSidedNormal } from '../distributions/normal.js';
import { refuseConstant, requireAtLeast, requireBetween, requireSameLength } from '../guards.js';
import type { Interval } from '../results.js';
import { type CountTable, requireTable } from '../tests/count-table.js';

export interface Kappa {
  readonly kappa: number;
  readonly observedAgreement: number;
  readonly expectedAgreement: number;
  readonly standardError: number;
  readonly ci: Interval;
  /** Test of no agreement beyond chance, with the standard error under that hypothesis. */
  readonly z: number;
  readonly p: number;
}

/**
 * Cohen's kappa of a square table (rows: first reader, columns: second, categories in the same order), unweighted or with
 * linear or quadratic weights for ordered categories; large-sample standard errors of Fleiss, Cohen and Everitt (1969).
 * Throws RAD-STATS-COUNTS, RAD-STATS-LENGTHS (not square), RAD-STATS-TOO-FEW (under 2 categories or no subject),
 * RAD-STATS-CONSTANT (both readers used one category only: chance agreement is 1).
 *
 * @example
 * ```ts
 * import { cohenKappa } from '@radscore/stats';
 *
 * cohenKappa([[20, 5], [10, 15]]).kappa.toFixed(2); // => '0.40'
 * ```
 */
export function cohenKappa(
  table: CountTable,
  {
    weights = 'none',
    level = 0.95,
  }: { readonly weights?: 'none' | 'linear' | 'quadratic'; readonly level?: number } = {},
): Kappa {
  const method = 'Cohen kappa';
  requireBetween('level', level, 0, 1);
  const { rowTotals, columnTotals, total: n } = requireTable(method, table);
  requireSameLength(method, 'rows and columns', rowTotals, columnTotals);
  const k = rowTotals.length;
  requireAtLeast(method, 2, 'categories', k);
  const power = { none: 0, linear: 1, quadratic: 2 }[weights];
  const weight = (i: number, j: number) => (i === j ? 1 : power === 0 ? 0 : 1 - pow(Math.abs(i - j) / (k - 1), power));
  const row = rowTotals.map((count) => count / n);
  const col = columnTotals.map((count) => count / n);
  const sum = (term: (i: number, j: number) => number) =>
    row.reduce((total, _, i) => total + col.reduce((own, _, j) => own + term(i, j), 0), 0);
  const observed = sum((i, j) => (weight(i, j) * table[i]![j]!) / n);
  const expected = sum((i, j) => weight(i, j) * row[i]! * col[j]!);
  refuseConstant(method, 'the category', !(expected < 1));
  const kappa = (observed - expected) / (1 - expected);
  // Mean weight of a row and of a column under the other reader's margins.
  const rowWeight = row.map((_, i) => col.reduce((total, p, j) => total + p * weight(i, j), 0));
  const colWeight = col.map((_, j) => row.reduce((total, p, i) => total + p * weight(i, j), 0));
  const spread = sum(
    (i, j) => (table[i]![j]! / n) * square(weight(i, j) - (rowWeight[i]! + colWeight[j]!) * (1 - kappa)),
  );
  const nullSpread = sum((i, j) => row[i]! * col[j]! * square(weight(i, j) - rowWeight[i]! - colWeight[j]!));
  const scale = Math.sqrt(n) * (1 - expected);
  const standardError = Math.sqrt(Math.max(0, spread - square(kappa - expected * (1 - kappa)))) / scale;
  const nullError = Math.sqrt(Math.max(0, nullSpread - square(expected))) / scale;
  const half = normalQuantile((1 + level) / 2) * standardError;
  const z = kappa === 0 ? 0 : kappa / nullError;
  return {
    kappa,
    observedAgreement: observed,
    expectedAgreement: expected,
    standardError,
    ci: [kappa - half, Math.min(1, kappa + half)],
    z,
    p: twoSidedNormal(z),
  };
}
