import { gammaCdf, gammaQuantile, gammaSf, gammaUpperQuantile } from './gamma.js';

/** P(X <= x) of the chi-square distribution with `df` > 0 degrees of freedom; NaN for df <= 0. R: `pchisq`. */
export function chiSquareCdf(x: number, df: number): number {
  return gammaCdf(x, df / 2, 2);
}

/** P(X > x), computed directly, without 1 - cdf. */
export function chiSquareSf(x: number, df: number): number {
  return gammaSf(x, df / 2, 2);
}

/** The x with P(X <= x) = p. R: `qchisq`. */
export function chiSquareQuantile(p: number, df: number): number {
  return gammaQuantile(p, df / 2, 2);
}

/** The x with P(X > x) = q. */
export function chiSquareUpperQuantile(q: number, df: number): number {
  return gammaUpperQuantile(q, df / 2, 2);
}
