import betainc from '@stdlib/math-base-special-betainc';
import betaincinv from '@stdlib/math-base-special-kernel-betaincinv';
import { normalQuantile, normalSf } from './normal.js';
import { refineQuantile } from './refine-quantile.js';

/**
 * P(T > t) of Student's t distribution with `df` > 0 degrees of freedom (fractions allowed; Infinity is the normal).
 * Both tails are exact to rounding. NaN for df <= 0 or NaN input. Agrees with R's `pt(lower.tail = FALSE)`.
 *
 * @example
 * ```ts
 * import { tSf } from '@radscore/stats';
 *
 * tSf(2, 10); // => 0.036694017385
 * ```
 */
export function tSf(t: number, df: number): number {
  if (Number.isNaN(t) || !(df > 0)) return Number.NaN;
  if (df === Number.POSITIVE_INFINITY) return normalSf(t);
  const half = halfTail(t, df);
  return t >= 0 ? half : 1 - half;
}

/**
 * P(T <= t); see {@link tSf}.
 *
 * @example
 * ```ts
 * import { tCdf } from '@radscore/stats';
 *
 * tCdf(2, 10); // => 0.96330598261
 * ```
 */
export function tCdf(t: number, df: number): number {
  return tSf(-t, df);
}

/**
 * Two-sided p value of a t statistic.
 *
 * @example
 * ```ts
 * import { twoSidedT } from '@radscore/stats';
 *
 * twoSidedT(2, 10); // => 0.073388034771
 * ```
 */
export function twoSidedT(t: number, df: number): number {
  return 2 * tSf(Math.abs(t), df);
}

/**
 * The t with P(T <= t) = p: infinite at 0 and 1, NaN for p outside [0, 1]. Agrees with R's `qt`.
 *
 * @example
 * ```ts
 * import { tQuantile } from '@radscore/stats';
 *
 * tQuantile(0.975, 10); // => 2.228138852
 * ```
 */
export function tQuantile(p: number, df: number): number {
  if (!(p >= 0 && p <= 1) || !(df > 0)) return Number.NaN;
  if (df === Number.POSITIVE_INFINITY) return normalQuantile(p);
  if (p === 0) return Number.NEGATIVE_INFINITY;
  if (p === 1) return Number.POSITIVE_INFINITY;
  if (p === 0.5) return 0;
  const tail = 2 * Math.min(p, 1 - p);
  const [x, y] = betaincinv(df / 2, 0.5, tail, 1 - tail) as [number, number];
  return Math.sign(p - 0.5) * refineQuantile(Math.sqrt((df * y) / x), tail / 2, (t) => tSf(t, df));
}

/** P(T > |t|), from the form of the incomplete beta function that keeps its digits. */
function halfTail(t: number, df: number): number {
  const t2 = t * t;
  if (t2 === Number.POSITIVE_INFINITY) return 0;
  return t2 < df
    ? betainc(t2 / (df + t2), 0.5, df / 2, true, true) / 2
    : betainc(df / (df + t2), df / 2, 0.5, true, false) / 2;
}
