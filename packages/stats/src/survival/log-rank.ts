import { pow, square } from '@radscore/elementary';
import { sortedOrder } from '../descriptive/ranks.js';
import { chiSquareSf } from '../distributions/chi-square.js';
import { requireAtLeast, requireSameLength } from '../guards.js';
import { cholesky, choleskySolve } from '../linalg/cholesky.js';
import { column, type Matrix, zeros } from '../linalg/matrix.js';
import { dot } from '../linalg/products.js';
import { adjustP, type PAdjustment } from '../tests/p-adjust.js';
import { nearTied } from './near-ties.js';
import { labelled, requireSurvival } from './survival-data.js';

export type Label = string | number;

export interface LogRankOptions {
  /** Weight S(t-)^rho of each event time: 0 is the log-rank test, 1 Peto and Peto's (Harrington and Fleming 1982). */
  readonly rho?: number;
  /** Stratum of each patient: observed and expected events are compared within strata. */
  readonly strata?: ArrayLike<Label>;
}

export interface LogRank {
  readonly chi2: number;
  readonly df: number;
  readonly p: number;
  /** In ascending order of their labels; events are weighted where rho is not 0. */
  readonly groups: readonly { label: Label; n: number; observed: number; expected: number }[];
  /** Covariance of observed minus expected. */
  readonly variance: Matrix;
}

/**
 * Log-rank test of two or more groups, stratified and weighted if wished; R's `survival::survdiff`. A group that is never at
 * risk at an event takes no part. Where nothing can differ (no event, or every event when one group alone is at risk) chi2 and
 * df are 0 and p is 1. Throws RAD-STATS-TOO-FEW (fewer than two groups), RAD-STATS-LENGTHS, RAD-STATS-MISSING.
 *
 * @example
 * ```ts
 * import { logRank } from '@radscore/stats';
 *
 * logRank([6, 13, 21, 30, 37, 38], [1, 1, 0, 1, 0, 0], ['a', 'a', 'a', 'b', 'b', 'b']).p.toFixed(4); // => '0.1161'
 * ```
 */
export function logRank(
  time: ArrayLike<number>,
  event: ArrayLike<number>,
  group: ArrayLike<Label>,
  { rho = 0, strata }: LogRankOptions = {},
): LogRank {
  requireSurvival('Log-rank test', time, event);
  const tied = nearTied(time);
  requireSameLength('Log-rank test', 'times, groups and strata', time, group, strata ?? group);
  const { levels, codes } = labelled(group);
  requireAtLeast('Log-rank test', 2, 'groups', levels.length);
  const sums = {
    observed: levels.map(() => 0),
    expected: levels.map(() => 0),
    variance: zeros(levels.length, levels.length),
  };
  const stratum = strata ? labelled(strata) : { levels: [0], codes: new Uint32Array(time.length) };
  const order = sortedOrder(tied);
  for (let s = 0; s < stratum.levels.length; s++) {
    const rows = order.filter((i) => stratum.codes[i] === s);
    addStratum(sums, rows, tied, event, codes, rho);
  }
  const { chi2, df } = quadraticForm(
    sums.observed.map((o, k) => o - sums.expected[k]!),
    sums.variance,
  );
  const sizes = levels.map((_, k) => codes.reduce((count, code) => count + Number(code === k), 0));
  return {
    chi2,
    df,
    p: df > 0 ? chiSquareSf(chi2, df) : 1,
    groups: levels.map((label, k) => ({
      label,
      n: sizes[k]!,
      observed: sums.observed[k]!,
      expected: sums.expected[k]!,
    })),
    variance: sums.variance,
  };
}

/**
 * The log-rank test of each pair of groups, with p adjusted over the pairs (Holm); `survminer::pairwise_survdiff`.
 *
 * @example
 * ```ts
 * import { pairwiseLogRank } from '@radscore/stats';
 *
 * pairwiseLogRank([6, 13, 21, 30, 37, 38], [1, 1, 0, 1, 0, 0], ['a', 'a', 'a', 'b', 'b', 'b']).length; // => 1
 * ```
 */
export function pairwiseLogRank(
  time: ArrayLike<number>,
  event: ArrayLike<number>,
  group: ArrayLike<Label>,
  { adjustment = 'holm', ...options }: LogRankOptions & { readonly adjustment?: PAdjustment } = {},
): { first: Label; second: Label; chi2: number; p: number; adjustedP: number }[] {
  requireSameLength('Log-rank test', 'times, events and groups', time, event, group);
  const { levels, codes } = labelled(group);
  requireAtLeast('Log-rank test', 2, 'groups', levels.length);
  const pairs = levels.flatMap((first, a) =>
    levels.slice(a + 1).map((second, b) => ({ first, second, a, b: a + 1 + b })),
  );
  const tests = pairs.map(({ first, second, a, b }) => {
    const rows = Array.from(codes.keys()).filter((i) => codes[i] === a || codes[i] === b);
    const take = <T>(values: ArrayLike<T>) => rows.map((i) => values[i]!);
    const { chi2, p } = logRank(take(time), take(event), take(group), {
      ...options,
      ...(options.strata && { strata: take(options.strata) }),
    });
    return { first, second, chi2, p };
  });
  const adjusted = adjustP(
    tests.map(({ p }) => p),
    adjustment,
  );
  return tests.map((test, k) => ({ ...test, adjustedP: adjusted[k]! }));
}

function addStratum(
  { observed, expected, variance }: { observed: number[]; expected: number[]; variance: Matrix },
  rows: Uint32Array,
  time: ArrayLike<number>,
  event: ArrayLike<number>,
  codes: Uint32Array,
  rho: number,
): void {
  const k = observed.length;
  const atRisk = new Float64Array(k);
  for (const i of rows) atRisk[codes[i]!]!++;
  let survival = 1;
  for (let start = 0, end = 0; start < rows.length; start = end) {
    const n = rows.length - start;
    const leaving = new Float64Array(k);
    let d = 0;
    const weight = pow(survival, rho);
    for (; end < rows.length && time[rows[end]!] === time[rows[start]!]; end++) {
      const code = codes[rows[end]!]!;
      leaving[code]!++;
      if (event[rows[end]!] === 0) continue;
      d++;
      observed[code]! += weight;
    }
    const spread = n > 1 ? (square(weight) * d * (n - d)) / (n - 1) : 0;
    for (let a = 0; a < k && d > 0; a++) {
      const share = atRisk[a]! / n;
      expected[a]! += weight * d * share;
      for (let b = 0; b < k; b++) variance.data[a + k * b]! += spread * share * (Number(a === b) - atRisk[b]! / n);
    }
    survival *= (n - d) / n;
    leaving.forEach((count, code) => {
      atRisk[code]! -= count;
    });
  }
}

/** Share of the largest variance below which a group has none, because it is never at risk beside another. */
const NO_VARIANCE = 1e-12;
/** Pivot, relative to its diagonal, of a group whose difference follows from the others. */
const DEPENDENT = 1e-10;

/** d' V^- d and its rank, for a covariance whose rows sum to 0 among groups that meet. */
export function quadraticForm(difference: ArrayLike<number>, variance: Matrix): { chi2: number; df: number } {
  const largest = Math.max(...Array.from({ length: variance.rows }, (_, k) => column(variance, k)[k]!));
  const kept: number[] = [];
  // A group enters only if its difference is not determined by those before it: the rank is then the number of degrees.
  for (let k = 0; k < variance.rows; k++) {
    if (!(column(variance, k)[k]! > NO_VARIANCE * largest)) continue;
    if (isPositiveDefinite(submatrix(variance, [...kept, k]))) kept.push(k);
  }
  if (kept.length === 0) return { chi2: 0, df: 0 };
  const d = kept.map((k) => difference[k]!);
  return { chi2: dot(d, choleskySolve(cholesky(submatrix(variance, kept)), d)), df: kept.length };
}

function submatrix(m: Matrix, kept: readonly number[]): Matrix {
  const out = zeros(kept.length, kept.length);
  kept.forEach((row, i) => {
    kept.forEach((col, j) => {
      out.data[i + kept.length * j] = column(m, col)[row]!;
    });
  });
  return out;
}

function isPositiveDefinite(m: Matrix): boolean {
  try {
    cholesky(m, DEPENDENT);
    return true;
  } catch {
    return false;
  }
}
