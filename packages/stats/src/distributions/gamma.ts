import gammainc from '@stdlib/math-base-special-gammainc';
import gammaincinv from '@stdlib/math-base-special-gammaincinv';
import { refineQuantile } from './refine-quantile.js';

/**
 * P(X <= x) of the gamma distribution with the given shape and scale (both > 0, else NaN); 0 for x <= 0. R: `pgamma`.
 *
 * @example
 * ```ts
 * import { gammaCdf } from '@radscore/stats';
 *
 * gammaCdf(2, 3); // => 0.32332358382
 * ```
 */
export function gammaCdf(x: number, shape: number, scale = 1): number {
  return regularized(x, shape, scale, false);
}

/**
 * P(X > x), computed directly, without 1 - cdf.
 *
 * @example
 * ```ts
 * import { gammaSf } from '@radscore/stats';
 *
 * gammaSf(2, 3); // => 0.67667641618
 * ```
 */
export function gammaSf(x: number, shape: number, scale = 1): number {
  return regularized(x, shape, scale, true);
}

/** The x with P(X <= x) = p; NaN for p outside [0, 1]. R: `qgamma`. */
export function gammaQuantile(p: number, shape: number, scale = 1): number {
  if (!valid(shape, scale) || !(p >= 0 && p <= 1)) return Number.NaN;
  return p > 0.5 ? upperQuantile(1 - p, shape) * scale : lowerQuantile(p, shape) * scale;
}

/** The x with P(X > x) = q. */
export function gammaUpperQuantile(q: number, shape: number, scale = 1): number {
  if (!valid(shape, scale) || !(q >= 0 && q <= 1)) return Number.NaN;
  return q > 0.5 ? lowerQuantile(1 - q, shape) * scale : upperQuantile(q, shape) * scale;
}

function lowerQuantile(p: number, shape: number): number {
  return refineQuantile(gammaincinv(p, shape, false), p, (x) => gammainc(x, shape, true, false));
}

function upperQuantile(q: number, shape: number): number {
  return refineQuantile(gammaincinv(q, shape, true), q, (x) => gammainc(x, shape, true, true));
}

function regularized(x: number, shape: number, scale: number, upper: boolean): number {
  if (Number.isNaN(x) || !valid(shape, scale)) return Number.NaN;
  if (x <= 0) return upper ? 1 : 0;
  if (x === Number.POSITIVE_INFINITY) return upper ? 0 : 1;
  return gammainc(x / scale, shape, true, upper);
}

function valid(shape: number, scale: number): boolean {
  return shape > 0 && scale > 0;
}
