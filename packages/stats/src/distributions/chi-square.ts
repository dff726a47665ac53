import { gammaCdf, gammaQuantile, gammaSf, gammaUpperQuantile } from './gamma.js';

/**
 * P(X <= x) of the chi-square distribution with `df` > 0 degrees of freedom; NaN for df <= 0. R: `pchisq`.
 *
 * @example
 * ```ts
 * import { chiSquareCdf } from '@radscore/stats';
 *
 * chiSquareCdf(3.84, 1); // => 0.94995647875
 * ```
 */
export function chiSquareCdf(x: number, df: number): number {
  return gammaCdf(x, df / 2, 2);
}

/**
 * P(X > x), computed directly, without 1 - cdf.
 *
 * @example
 * ```ts
 * import { chiSquareSf } from '@radscore/stats';
 *
 * chiSquareSf(3.84, 1); // => 0.050043521249
 * ```
 */
export function chiSquareSf(x: number, df: number): number {
  return gammaSf(x, df / 2, 2);
}

/**
 * The x with P(X <= x) = p. R: `qchisq`.
 *
 * @example
 * ```ts
 * import { chiSquareQuantile } from '@radscore/stats';
 *
 * chiSquareQuantile(0.95, 1); // => 3.8414588207
 * ```
 */
export function chiSquareQuantile(p: number, df: number): number {
  return gammaQuantile(p, df / 2, 2);
}

/** The x with P(X > x) = q. */
export function chiSquareUpperQuantile(q: number, df: number): number {
  return gammaUpperQuantile(q, df / 2, 2);
}
