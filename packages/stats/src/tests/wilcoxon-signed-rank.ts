import { rankWithTies, tieTerm } from '../descriptive/ranks.js';
import { statsError } from '../errors.js';
import { requireAtLeast, requireFinite, requireSameLength } from '../guards.js';
import { pOfDeviation, type RankTestOptions } from './mann-whitney.js';

export interface WilcoxonSignedRank {
  /** Sum of the ranks of the positive differences. */
  readonly v: number;
  readonly p: number;
  readonly method: 'exact' | 'asymptotic';
  /** Pairs used: those with a difference of zero are left out, as R does. */
  readonly pairs: number;
}

/**
 * Wilcoxon's signed rank test of the pairs x - y. Exact: all 2^n sign patterns of the mid-ranks (without ties R's
 * `wilcox.test`, with ties `exactRankTests::wilcox.exact`). Where all differences are zero p is 1.
 * Throws RAD-STATS-LENGTHS, RAD-STATS-MISSING, RAD-STATS-TOO-FEW (no pair), RAD-STATS-TOO-MANY (exact, over 2000 pairs).
 *
 * @example
 * ```ts
 * import { wilcoxonSignedRank } from '@radscore/stats';
 *
 * wilcoxonSignedRank([1.1, 2.3, 3.2, 4.8], [1, 2, 3.4, 4]).p.toFixed(4); // => '0.3750'
 * ```
 */
export function wilcoxonSignedRank(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  options: RankTestOptions = {},
): WilcoxonSignedRank {
  const name = 'Wilcoxon signed rank test';
  requireSameLength(name, 'pairs', x, y);
  const all = Float64Array.from(x, (value, i) => value - y[i]!);
  requireFinite(name, 'the pairs', all);
  requireAtLeast(name, 1, 'pair', all.length);
  const { alternative = 'two-sided', method = 'auto', continuity = true } = options;
  const differences = all.filter((d) => d !== 0);
  const n = differences.length;
  const { ranks, ties } = rankWithTies(differences.map(Math.abs));
  const v = ranks.reduce((sum, rank, i) => sum + (differences[i]! > 0 ? rank : 0), 0);
  const exact = method === 'exact' || (method === 'auto' && n < 50 && n === all.length && ties.length === 0);
  if (!exact) {
    const sigma = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24 - tieTerm(ties) / 48);
    return {
      v,
      p: pOfDeviation(v - (n * (n + 1)) / 4, sigma, continuity, alternative),
      method: 'asymptotic',
      pairs: n,
    };
  }
  if (n > 2000)
    throw statsError('RAD-STATS-TOO-MANY', { method: `The exact ${name}`, limit: 2000, what: 'pairs', found: n });
  const lower = signedSumCdf(ranks, v);
  const upper = signedSumCdf(ranks, (n * (n + 1)) / 2 - v);
  const p =
    alternative === 'less' ? lower : alternative === 'greater' ? upper : Math.min(1, 2 * Math.min(lower, upper));
  return { v, p, method: 'exact', pairs: n };
}

/** P(V <= v) when each rank counts with probability 1/2; by symmetry also the upper tail of the mirrored value. */
function signedSumCdf(ranks: Float64Array, v: number): number {
  const doubled = Int32Array.from(ranks, (r) => Math.round(2 * r));
  const limit = Math.round(2 * v);
  const probability = new Float64Array(limit + 1);
  probability[0] = 1;
  let reached = 0;
  for (const rank of doubled) {
    reached = Math.min(limit, reached + rank);
    for (let sum = reached; sum >= 0; sum--) {
      probability[sum] = (probability[sum]! + (sum >= rank ? probability[sum - rank]! : 0)) / 2;
    }
  }
  return Math.min(
    1,
    probability.reduce((sum, p) => sum + p, 0),
  );
}
