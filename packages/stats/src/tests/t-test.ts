import { square } from '@radscore/elementary';
import { mean, variance } from '../descriptive/moments.js';
import { tQuantile, tSf } from '../distributions/student-t.js';
import { refuseConstant, requireAtLeast, requireBetween, requireFinite, requireSameLength } from '../guards.js';
import type { Interval } from '../results.js';
import { type Alternative, pFromSymmetric } from './alternative.js';

export interface TTestOptions {
  readonly alternative?: Alternative;
  /** Level of the two-sided confidence interval of the difference; 0.95. */
  readonly level?: number;
}

export interface TTest {
  readonly t: number;
  readonly df: number;
  readonly p: number;
  /** Difference of the means, x - y. */
  readonly difference: number;
  readonly standardError: number;
  readonly ci: Interval;
}

/**
 * Welch's t test of two independent groups (unequal variances, Satterthwaite's degrees of freedom); R's `t.test`.
 * Throws RAD-STATS-TOO-FEW (under two values in a group), RAD-STATS-CONSTANT (no variance in either), RAD-STATS-MISSING.
 *
 * @example
 * ```ts
 * import { welchT } from '@radscore/stats';
 *
 * welchT([5.1, 4.9, 6.2, 5.8], [6.8, 7.1, 6.5, 7.7]).p.toFixed(4); // => '0.0090'
 * ```
 */
export function welchT(x: ArrayLike<number>, y: ArrayLike<number>, options: TTestOptions = {}): TTest {
  const [vx, vy] = variancesOf('Welch t test', x, y);
  const ex = vx / x.length;
  const ey = vy / y.length;
  const df = square(ex + ey) / (square(ex) / (x.length - 1) + square(ey) / (y.length - 1));
  return tTest(mean(x) - mean(y), Math.sqrt(ex + ey), df, options);
}

/**
 * Student's t test of two independent groups with a common variance; R's `t.test(var.equal = TRUE)`. Throws as {@link welchT}.
 *
 * @example
 * ```ts
 * import { studentT } from '@radscore/stats';
 *
 * studentT([5.1, 4.9, 6.2, 5.8], [6.8, 7.1, 6.5, 7.7]).p.toFixed(4); // => '0.0085'
 * ```
 */
export function studentT(x: ArrayLike<number>, y: ArrayLike<number>, options: TTestOptions = {}): TTest {
  const [vx, vy] = variancesOf('Student t test', x, y);
  const df = x.length + y.length - 2;
  const pooled = ((x.length - 1) * vx + (y.length - 1) * vy) / df;
  return tTest(mean(x) - mean(y), Math.sqrt(pooled * (1 / x.length + 1 / y.length)), df, options);
}

/**
 * Paired t test of x - y; R's `t.test(paired = TRUE)`. Throws RAD-STATS-LENGTHS and as {@link welchT}.
 *
 * @example
 * ```ts
 * import { pairedT } from '@radscore/stats';
 *
 * pairedT([5.1, 4.9, 6.2, 5.8], [6.8, 7.1, 6.5, 7.7]).p.toFixed(4); // => '0.0362'
 * ```
 */
export function pairedT(x: ArrayLike<number>, y: ArrayLike<number>, options: TTestOptions = {}): TTest {
  const method = 'Paired t test';
  requireSameLength(method, 'pairs', x, y);
  const differences = Float64Array.from(x, (value, i) => value - y[i]!);
  requireFinite(method, 'the pairs', differences);
  requireAtLeast(method, 2, 'pairs', differences.length);
  const spread = variance(differences);
  refuseConstant(method, 'the difference', !(spread > 0));
  return tTest(mean(differences), Math.sqrt(spread / x.length), x.length - 1, options);
}

function variancesOf(method: string, x: ArrayLike<number>, y: ArrayLike<number>): [number, number] {
  requireFinite(method, 'the groups', x);
  requireFinite(method, 'the groups', y);
  requireAtLeast(method, 2, 'values in each group', Math.min(x.length, y.length));
  const variances: [number, number] = [variance(x), variance(y)];
  refuseConstant(method, 'the variable in both groups', !(variances[0] + variances[1] > 0));
  return variances;
}

function tTest(
  difference: number,
  standardError: number,
  df: number,
  { alternative = 'two-sided', level = 0.95 }: TTestOptions,
): TTest {
  requireBetween('level', level, 0, 1);
  const t = difference / standardError;
  const half = tQuantile((1 + level) / 2, df) * standardError;
  return {
    t,
    df,
    p: pFromSymmetric(alternative, t, (x) => tSf(x, df)),
    difference,
    standardError,
    ci: [difference - half, difference + half],
  };
}
