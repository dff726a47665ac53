import betainc from '@stdlib/math-base-special-betainc';
import betaincinv from '@stdlib/math-base-special-kernel-betaincinv';
import { refineQuantile } from './refine-quantile.js';

/**
 * P(F > f) of the F distribution with df1, df2 > 0 degrees of freedom (else NaN). R: `pf(lower.tail = FALSE)`.
 *
 * @example
 * ```ts
 * import { fSf } from '@radscore/stats';
 *
 * fSf(4, 2, 10); // => 0.052922149401
 * ```
 */
export function fSf(f: number, df1: number, df2: number): number {
  return tail(f, df1, df2, true);
}

/**
 * P(F <= f). R: `pf`.
 *
 * @example
 * ```ts
 * import { fCdf } from '@radscore/stats';
 *
 * fCdf(4, 2, 10); // => 0.9470778506
 * ```
 */
export function fCdf(f: number, df1: number, df2: number): number {
  return tail(f, df1, df2, false);
}

/**
 * The f with P(F <= f) = p; NaN for p outside [0, 1]. R: `qf`.
 *
 * @example
 * ```ts
 * import { fQuantile } from '@radscore/stats';
 *
 * fQuantile(0.95, 2, 10); // => 4.1028210151
 * ```
 */
export function fQuantile(p: number, df1: number, df2: number): number {
  if (!(df1 > 0 && df2 > 0 && p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0) return 0;
  if (p === 1) return Number.POSITIVE_INFINITY;
  const [x, y] = betaincinv(df1 / 2, df2 / 2, p, 1 - p) as [number, number];
  const guess = (df2 * x) / (df1 * y);
  return p > 0.5
    ? refineQuantile(guess, 1 - p, (f) => fSf(f, df1, df2))
    : refineQuantile(guess, p, (f) => fCdf(f, df1, df2));
}

/** The half of the incomplete beta function whose argument is at most 1/2 keeps all digits. */
function tail(f: number, df1: number, df2: number, upper: boolean): number {
  if (Number.isNaN(f) || !(df1 > 0 && df2 > 0)) return Number.NaN;
  if (f <= 0) return upper ? 1 : 0;
  if (f === Number.POSITIVE_INFINITY) return upper ? 0 : 1;
  const scaled = df1 * f;
  return scaled < df2
    ? betainc(scaled / (df2 + scaled), df1 / 2, df2 / 2, true, upper)
    : betainc(df2 / (df2 + scaled), df2 / 2, df1 / 2, true, !upper);
}
