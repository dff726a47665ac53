import { log } from '@radscore/elementary';
import { mean, variance } from '../descriptive/moments.js';
import { median } from '../descriptive/quantile.js';
import { chiSquareSf } from '../distributions/chi-square.js';
import { fCdf, fSf } from '../distributions/fisher-f.js';
import { refuseConstant } from '../guards.js';
import { type FTest, oneWayAnova, requireGroups } from './anova.js';

/**
 * Levene's test of equal variances: an analysis of variance of the distances from each group's centre. `median` (default) is
 * Brown and Forsythe's robust form. R's `car::leveneTest`.
 * Throws RAD-STATS-TOO-FEW, RAD-STATS-MISSING, RAD-STATS-CONSTANT (the distances do not vary).
 *
 * @example
 * ```ts
 * import { leveneTest } from '@radscore/stats';
 *
 * leveneTest([[1, 2, 3], [2, 6, 10]]).p.toFixed(4); // => '0.2193'
 * ```
 */
export function leveneTest(
  groups: readonly ArrayLike<number>[],
  { center = 'median' }: { readonly center?: 'median' | 'mean' } = {},
): FTest {
  requireGroups('Levene test', groups, 1);
  const centreOf = center === 'mean' ? mean : median;
  return oneWayAnova(
    groups.map((group) => {
      const centre = centreOf(group);
      return Float64Array.from(group, (value) => Math.abs(value - centre));
    }),
  );
}

/**
 * Bartlett's test of equal variances, sensitive to non-normality; R's `bartlett.test`.
 * Throws RAD-STATS-TOO-FEW (under two values in a group), RAD-STATS-MISSING, RAD-STATS-CONSTANT.
 *
 * @example
 * ```ts
 * import { bartlettTest } from '@radscore/stats';
 *
 * bartlettTest([[1, 2, 3, 5], [2, 6, 10, 20]]).p.toFixed(4); // => '0.0351'
 * ```
 */
export function bartlettTest(groups: readonly ArrayLike<number>[]): { chi2: number; df: number; p: number } {
  const method = 'Bartlett test';
  const n = requireGroups(method, groups, 2);
  const k = groups.length;
  const variances = groups.map(variance);
  refuseConstant(method, 'the variable in a group', !variances.every((v) => v > 0));
  const sum = (term: (df: number, v: number) => number) =>
    groups.reduce((total, group, i) => total + term(group.length - 1, variances[i]!), 0);
  const pooled = sum((df, v) => df * v) / (n - k);
  const logRatio = sum((df, v) => df * log(pooled / v));
  const chi2 = logRatio / (1 + (sum((df) => 1 / df) - 1 / (n - k)) / (3 * (k - 1)));
  return { chi2, df: k - 1, p: chiSquareSf(chi2, k - 1) };
}

/**
 * F test of the ratio of two variances, two-sided; R's `var.test`. Throws as {@link bartlettTest}.
 *
 * @example
 * ```ts
 * import { varianceRatioTest } from '@radscore/stats';
 *
 * varianceRatioTest([1, 2, 3, 5], [2, 6, 10, 20]).p.toFixed(4); // => '0.0337'
 * ```
 */
export function varianceRatioTest(x: ArrayLike<number>, y: ArrayLike<number>): FTest {
  const method = 'Variance ratio test';
  requireGroups(method, [x, y], 2);
  const [vx, vy] = [variance(x), variance(y)];
  refuseConstant(method, 'the variable in a group', !(vx > 0 && vy > 0));
  const [f, df1, df2] = [vx / vy, x.length - 1, y.length - 1];
  return { f, df1, df2, p: Math.min(1, 2 * Math.min(fCdf(f, df1, df2), fSf(f, df1, df2))) };
}
