import betainc from '@stdlib/math-base-special-betainc';
import betaincinv from '@stdlib/math-base-special-kernel-betaincinv';
import { refineQuantile } from './refine-quantile.js';

/**
 * P(X <= x) of the beta distribution with shapes a, b > 0 (else NaN); 0 below 0, 1 above 1. R: `pbeta`.
 *
 * @example
 * ```ts
 * import { betaCdf } from '@radscore/stats';
 *
 * betaCdf(0.5, 2, 3); // => 0.6875
 * ```
 */
export function betaCdf(x: number, a: number, b: number): number {
  return regularized(x, a, b, false);
}

/**
 * P(X > x), computed directly, without 1 - cdf.
 *
 * @example
 * ```ts
 * import { betaSf } from '@radscore/stats';
 *
 * betaSf(0.5, 2, 3); // => 0.3125
 * ```
 */
export function betaSf(x: number, a: number, b: number): number {
  return regularized(x, a, b, true);
}

/**
 * The x with P(X <= x) = p; NaN for p outside [0, 1]. R: `qbeta`.
 *
 * @example
 * ```ts
 * import { betaQuantile } from '@radscore/stats';
 *
 * betaQuantile(0.5, 2, 3); // => 0.38572756813
 * ```
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(a > 0 && b > 0 && p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0) return 0;
  if (p === 1) return 1;
  const guess = betaincinv(a, b, p, 1 - p)[0]!;
  return p > 0.5
    ? Math.min(
        1,
        refineQuantile(guess, 1 - p, (x) => betaSf(x, a, b)),
      )
    : refineQuantile(guess, p, (x) => betaCdf(x, a, b));
}

function regularized(x: number, a: number, b: number, upper: boolean): number {
  if (Number.isNaN(x) || !(a > 0 && b > 0)) return Number.NaN;
  if (x <= 0) return upper ? 1 : 0;
  if (x >= 1) return upper ? 0 : 1;
  return betainc(x, a, b, true, upper);
}
