import { betaCdf, betaSf } from './beta.js';

/**
 * P(X <= k) for `n` trials with probability `p` each; NaN unless n is a whole number >= 0 and 0 <= p <= 1. R: `pbinom`.
 *
 * @example
 * ```ts
 * import { binomialCdf } from '@radscore/stats';
 *
 * binomialCdf(3, 10, 0.5); // => 0.171875
 * ```
 */
export function binomialCdf(k: number, n: number, p: number): number {
  if (!valid(k, n, p)) return Number.NaN;
  const whole = Math.floor(k);
  if (whole < 0) return 0;
  return whole >= n ? 1 : betaSf(p, whole + 1, n - whole);
}

/**
 * P(X > k), computed directly, without 1 - cdf.
 *
 * @example
 * ```ts
 * import { binomialSf } from '@radscore/stats';
 *
 * binomialSf(3, 10, 0.5); // => 0.828125
 * ```
 */
export function binomialSf(k: number, n: number, p: number): number {
  if (!valid(k, n, p)) return Number.NaN;
  const whole = Math.floor(k);
  if (whole < 0) return 1;
  return whole >= n ? 0 : betaCdf(p, whole + 1, n - whole);
}

/** The smallest k with P(X <= k) >= q; NaN for q outside [0, 1]. R: `qbinom`. */
export function binomialQuantile(q: number, n: number, p: number): number {
  if (!valid(0, n, p) || !(q >= 0 && q <= 1)) return Number.NaN;
  let low = 0;
  let high = n;
  while (low < high) {
    const middle = (low + high) >> 1;
    // The same allowance for rounding as R, so that quantile(cdf(k)) is k.
    if (binomialCdf(middle, n, p) >= q * (1 - 64 * Number.EPSILON)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function valid(k: number, n: number, p: number): boolean {
  return !Number.isNaN(k) && Number.isInteger(n) && n >= 0 && p >= 0 && p <= 1;
}
