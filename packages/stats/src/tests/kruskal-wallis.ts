import { cube, square } from '@radscore/elementary';
import { rankWithTies, tieTerm } from '../descriptive/ranks.js';
import { chiSquareSf } from '../distributions/chi-square.js';
import { refuseConstant } from '../guards.js';
import { requireGroups } from './anova.js';

export interface KruskalWallis {
  readonly h: number;
  readonly df: number;
  readonly p: number;
}

/**
 * Kruskal-Wallis rank sum test of k groups, corrected for ties, with the chi-square approximation; R's `kruskal.test`.
 * Throws RAD-STATS-TOO-FEW, RAD-STATS-MISSING, RAD-STATS-CONSTANT (all values equal).
 *
 * @example
 * ```ts
 * import { kruskalWallis } from '@radscore/stats';
 *
 * kruskalWallis([[1, 2, 3], [4, 5, 6], [7, 8, 9]]).p.toFixed(4); // => '0.0273'
 * ```
 */
export function kruskalWallis(groups: readonly ArrayLike<number>[]): KruskalWallis {
  const method = 'Kruskal-Wallis test';
  const n = requireGroups(method, groups, 1);
  const pooled = new Float64Array(n);
  let at = 0;
  for (const group of groups) {
    pooled.set(group, at);
    at += group.length;
  }
  const { ranks, ties } = rankWithTies(pooled);
  const correction = 1 - tieTerm(ties) / (cube(n) - n);
  refuseConstant(method, 'the variable', !(correction > 0));
  let sum = 0;
  at = 0;
  for (const { length } of groups) {
    const own = ranks.subarray(at, at + length).reduce((total, rank) => total + rank, 0);
    // Deviation from the mean rank: the textbook form 12/(n(n+1)) sum R^2/n - 3(n+1) cancels.
    sum += length * square(own / length - (n + 1) / 2);
    at += length;
  }
  const h = (12 * sum) / (n * (n + 1)) / correction;
  return { h, df: groups.length - 1, p: chiSquareSf(h, groups.length - 1) };
}
