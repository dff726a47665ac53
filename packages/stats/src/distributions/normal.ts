import { exp } from '@radscore/elementary';
import erfc from '@stdlib/math-base-special-erfc';
import erfcinv from '@stdlib/math-base-special-erfcinv';

/**
 * Density of the standard normal distribution. NaN gives NaN.
 *
 * @example
 * ```ts
 * import { normalPdf } from '@radscore/stats';
 *
 * normalPdf(0); // => 0.3989422804
 * ```
 */
export function normalPdf(z: number): number {
  return exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/**
 * P(Z <= z) of the standard normal distribution, exact to rounding in both tails. NaN gives NaN. Agrees with R's `pnorm`.
 *
 * @example
 * ```ts
 * import { normalCdf } from '@radscore/stats';
 *
 * normalCdf(1.96); // => 0.97500210485
 * ```
 */
export function normalCdf(z: number): number {
  return erfc(-z / Math.SQRT2) / 2;
}

/**
 * P(Z > z), computed without 1 - cdf, so that p values of 1e-300 stay right. NaN gives NaN.
 *
 * @example
 * ```ts
 * import { normalSf } from '@radscore/stats';
 *
 * normalSf(1.96); // => 0.024997895148
 * ```
 */
export function normalSf(z: number): number {
  return erfc(z / Math.SQRT2) / 2;
}

/**
 * The z with P(Z <= z) = p: -Infinity at 0, Infinity at 1, NaN for p outside [0, 1] or NaN. Agrees with R's `qnorm`.
 * One Newton step after the rational approximation brings the far tail to full precision.
 *
 * @example
 * ```ts
 * import { normalQuantile } from '@radscore/stats';
 *
 * normalQuantile(0.975); // => 1.9599639845
 * ```
 */
export function normalQuantile(p: number): number {
  if (p > 0.5) return -lowerQuantile(1 - p);
  return lowerQuantile(p);
}

/**
 * The z with P(Z > z) = q; keeps the precision that 1 - q would lose for small q.
 *
 * @example
 * ```ts
 * import { normalUpperQuantile } from '@radscore/stats';
 *
 * normalUpperQuantile(0.025); // => 1.9599639845
 * ```
 */
export function normalUpperQuantile(q: number): number {
  return -normalQuantile(q);
}

function lowerQuantile(p: number): number {
  const z = -Math.SQRT2 * erfcinv(2 * p);
  if (!Number.isFinite(z)) return z;
  const density = normalPdf(z);
  return density === 0 ? z : z - (normalCdf(z) - p) / density;
}

/**
 * Two-sided p value of a standard normal statistic.
 *
 * @example
 * ```ts
 * import { twoSidedNormal } from '@radscore/stats';
 *
 * twoSidedNormal(-1.96); // => 0.049995790296
 * ```
 */
export function twoSidedNormal(z: number): number {
  return 2 * normalSf(Math.abs(z));
}
