import { atanh, tanh } from '@radscore/elementary';
import { mean } from '../descriptive/moments.js';
import { rankWithTies } from '../descriptive/ranks.js';
import { normalQuantile, twoSidedNormal } from '../distributions/normal.js';
import { twoSidedT } from '../distributions/student-t.js';
import { refuseConstant, requireAtLeast, requireBetween, requireFinite, requireSameLength } from '../guards.js';
import type { Interval } from '../results.js';

export interface Correlation {
  readonly r: number;
  /** t statistic with n - 2 degrees of freedom; infinite where |r| is 1. */
  readonly t: number;
  readonly df: number;
  readonly p: number;
}

/**
 * Pearson's correlation with its t test and Fisher's z interval (undefined for under four pairs); R's `cor.test`.
 * Throws RAD-STATS-LENGTHS, RAD-STATS-MISSING, RAD-STATS-TOO-FEW (under 3 pairs), RAD-STATS-CONSTANT.
 *
 * @example
 * ```ts
 * import { pearson } from '@radscore/stats';
 *
 * pearson([1, 2, 3, 4, 5], [2, 1, 4, 3, 5]).r.toFixed(4); // => '0.8000'
 * ```
 */
export function pearson(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  { level = 0.95 }: { readonly level?: number } = {},
): Correlation & { readonly ci?: Interval } {
  requireBetween('level', level, 0, 1);
  const test = tOfCorrelation(pearsonR('Pearson correlation', x, y), x.length);
  if (x.length < 4) return test;
  const half = normalQuantile((1 + level) / 2) / Math.sqrt(x.length - 3);
  const z = atanh(test.r);
  return { ...test, ci: [tanh(z - half), tanh(z + half)] };
}

/**
 * Spearman's rank correlation (Pearson's of the mid-ranks) with the t approximation; R's `cor.test(exact = FALSE)`. Throws as {@link pearson}.
 *
 * @example
 * ```ts
 * import { spearman } from '@radscore/stats';
 *
 * spearman([1, 2, 3, 4, 5], [2, 1, 4, 3, 5]).p.toFixed(4); // => '0.1041'
 * ```
 */
export function spearman(x: ArrayLike<number>, y: ArrayLike<number>): Correlation {
  const method = 'Spearman correlation';
  requirePairs(method, x, y);
  return tOfCorrelation(pearsonR(method, rankWithTies(x).ranks, rankWithTies(y).ranks), x.length);
}

/**
 * Kendall's tau-b with the normal approximation corrected for ties; R's `cor.test(method = "kendall", exact = FALSE)`.
 * Throws as {@link pearson}.
 *
 * @example
 * ```ts
 * import { kendall } from '@radscore/stats';
 *
 * kendall([1, 2, 3, 4, 5], [2, 1, 4, 3, 5]).tau.toFixed(4); // => '0.6000'
 * ```
 */
export function kendall(x: ArrayLike<number>, y: ArrayLike<number>): { tau: number; z: number; p: number } {
  const method = 'Kendall correlation';
  requirePairs(method, x, y);
  const n = x.length;
  let s = 0;
  for (let i = 1; i < n; i++) for (let j = 0; j < i; j++) s += Math.sign(x[i]! - x[j]!) * Math.sign(y[i]! - y[j]!);
  const tx = rankWithTies(x).ties;
  const ty = rankWithTies(y).ties;
  const total = (ties: readonly number[], term: (t: number) => number) => ties.reduce((sum, t) => sum + term(t), 0);
  const pairs = (t: number) => t * (t - 1);
  const triples = (t: number) => t * (t - 1) * (t - 2);
  const spread = (t: number) => t * (t - 1) * (2 * t + 5);
  const untiedX = (pairs(n) - total(tx, pairs)) / 2;
  const untiedY = (pairs(n) - total(ty, pairs)) / 2;
  refuseConstant(method, 'a variable', untiedX === 0 || untiedY === 0);
  const variance =
    (spread(n) - total(tx, spread) - total(ty, spread)) / 18 +
    (total(tx, pairs) * total(ty, pairs)) / (2 * pairs(n)) +
    (total(tx, triples) * total(ty, triples)) / (9 * triples(n));
  const z = s / Math.sqrt(variance);
  return { tau: s / Math.sqrt(untiedX * untiedY), z, p: twoSidedNormal(z) };
}

/** Pearson's r alone, in [-1, 1]; throws as {@link pearson}. */
export function pearsonR(method: string, x: ArrayLike<number>, y: ArrayLike<number>): number {
  requirePairs(method, x, y);
  const [mx, my] = [mean(x), mean(y)];
  let [xx, yy, xy] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    const dx = x[i]! - mx;
    const dy = y[i]! - my;
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  refuseConstant(method, 'a variable', !(xx > 0 && yy > 0));
  // One root of the product makes a perfect correlation exactly 1; two roots never overflow.
  const product = xx * yy;
  const scale = product > 0 && product < Infinity ? Math.sqrt(product) : Math.sqrt(xx) * Math.sqrt(yy);
  return Math.max(-1, Math.min(1, xy / scale));
}

function requirePairs(method: string, x: ArrayLike<number>, y: ArrayLike<number>): void {
  requireSameLength(method, 'variables', x, y);
  requireFinite(method, 'the first variable', x);
  requireFinite(method, 'the second variable', y);
  requireAtLeast(method, 3, 'pairs', x.length);
}

function tOfCorrelation(r: number, n: number): Correlation {
  const t = r * Math.sqrt((n - 2) / ((1 - r) * (1 + r)));
  return { r, t, df: n - 2, p: twoSidedT(t, n - 2) };
}
