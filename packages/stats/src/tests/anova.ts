import { square } from '@radscore/elementary';
import { mean, sumOfSquares, variance } from '../descriptive/moments.js';
import { fSf } from '../distributions/fisher-f.js';
import { refuseConstant, requireAtLeast, requireFinite } from '../guards.js';

export interface FTest {
  readonly f: number;
  readonly df1: number;
  readonly df2: number;
  readonly p: number;
}

/**
 * One-way analysis of variance with a common variance; R's `oneway.test(var.equal = TRUE)`. Throws as {@link requireGroups}.
 *
 * @example
 * ```ts
 * import { oneWayAnova } from '@radscore/stats';
 *
 * oneWayAnova([[1, 2, 3], [2, 3, 4], [5, 6, 7]]).p.toFixed(4); // => '0.0066'
 * ```
 */
export function oneWayAnova(groups: readonly ArrayLike<number>[]): FTest {
  const method = 'Analysis of variance';
  const n = requireGroups(method, groups, 1);
  requireAtLeast(method, groups.length + 1, 'values', n);
  const means = groups.map(mean);
  const grand = means.reduce((sum, m, i) => sum + m * groups[i]!.length, 0) / n;
  const between = means.reduce((sum, m, i) => sum + groups[i]!.length * square(m - grand), 0);
  const within = groups.reduce((sum, group) => sum + sumOfSquares(group), 0);
  refuseConstant(method, 'the variable in every group', !(within > 0));
  return fTest(between / (groups.length - 1) / (within / (n - groups.length)), groups.length - 1, n - groups.length);
}

/**
 * Welch's analysis of variance for unequal variances; R's `oneway.test`. Throws as {@link requireGroups}.
 *
 * @example
 * ```ts
 * import { welchAnova } from '@radscore/stats';
 *
 * welchAnova([[1, 2, 3], [2, 3, 4], [5, 6, 7]]).p.toFixed(4); // => '0.0232'
 * ```
 */
export function welchAnova(groups: readonly ArrayLike<number>[]): FTest {
  const method = 'Welch analysis of variance';
  requireGroups(method, groups, 2);
  const k = groups.length;
  const variances = groups.map(variance);
  refuseConstant(method, 'the variable in a group', !variances.every((v) => v > 0));
  const weights = groups.map((group, i) => group.length / variances[i]!);
  const total = weights.reduce((sum, w) => sum + w, 0);
  const means = groups.map(mean);
  const grand = means.reduce((sum, m, i) => sum + m * weights[i]!, 0) / total;
  const between = means.reduce((sum, m, i) => sum + weights[i]! * square(m - grand), 0) / (k - 1);
  const spread =
    groups.reduce((sum, group, i) => sum + square(1 - weights[i]! / total) / (group.length - 1), 0) / (k * k - 1);
  return fTest(between / (1 + 2 * (k - 2) * spread), k - 1, 1 / (3 * spread));
}

/**
 * The number of values in all groups; throws RAD-STATS-TOO-FEW (under two groups, or under `least` values in one) and
 * RAD-STATS-MISSING.
 */
export function requireGroups(method: string, groups: readonly ArrayLike<number>[], least: number): number {
  requireAtLeast(method, 2, 'groups', groups.length);
  for (const group of groups) {
    requireFinite(method, 'the groups', group);
    requireAtLeast(method, least, 'values in each group', group.length);
  }
  return groups.reduce((sum, group) => sum + group.length, 0);
}

function fTest(f: number, df1: number, df2: number): FTest {
  return { f, df1, df2, p: fSf(f, df1, df2) };
}
