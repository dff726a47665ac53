import { exp } from '@radscore/elementary';
import { sorted } from '../descriptive/quantile.js';
import { requireAtLeast, requireFinite } from '../guards.js';

export interface KolmogorovSmirnov {
  /** Largest distance between the distribution functions. */
  readonly d: number;
  readonly p: number;
  readonly method: 'exact' | 'asymptotic';
}

/**
 * Two-sample Kolmogorov-Smirnov test, two-sided. `exact` is the permutation distribution given the pooled values and their
 * ties (Schroer and Trenkler 1995; R >= 4.2 `ks.test(exact = TRUE)`); `asymptotic` is Kolmogorov's limit; `auto` is exact
 * where nx ny < 10,000, as in R. Throws RAD-STATS-TOO-FEW (an empty group), RAD-STATS-MISSING.
 *
 * @example
 * ```ts
 * import { kolmogorovSmirnov } from '@radscore/stats';
 *
 * kolmogorovSmirnov([1, 2, 3, 4], [3, 4, 5, 6]).p.toFixed(4); // => '0.7714'
 * ```
 */
export function kolmogorovSmirnov(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  { method = 'auto' }: { readonly method?: 'auto' | 'exact' | 'asymptotic' } = {},
): KolmogorovSmirnov {
  const name = 'Kolmogorov-Smirnov test';
  requireFinite(name, 'the groups', x);
  requireFinite(name, 'the groups', y);
  requireAtLeast(name, 1, 'value in each group', Math.min(x.length, y.length));
  const { d, groupEnds } = walk(sorted(x), sorted(y));
  const exact = method === 'exact' || (method === 'auto' && x.length * y.length < 10_000);
  const p = exact
    ? exactP(d, x.length, y.length, groupEnds)
    : kolmogorovSf(d * Math.sqrt((x.length * y.length) / (x.length + y.length)));
  return { d, p, method: exact ? 'exact' : 'asymptotic' };
}

/**
 * One-sample Kolmogorov-Smirnov test of values against a continuous distribution function, with the asymptotic p value. With
 * parameters estimated from the same values p is too large (use Shapiro-Wilk for normality). R's `ks.test(exact = FALSE)`.
 *
 * @example
 * ```ts
 * import { kolmogorovSmirnovOneSample } from '@radscore/stats';
 *
 * kolmogorovSmirnovOneSample([0.1, 0.4, 0.7], (x) => x).p.toFixed(4); // => '0.9500'
 * ```
 */
export function kolmogorovSmirnovOneSample(values: ArrayLike<number>, cdf: (x: number) => number): KolmogorovSmirnov {
  const name = 'Kolmogorov-Smirnov test';
  requireFinite(name, 'the values', values);
  requireAtLeast(name, 1, 'value', values.length);
  const ascending = sorted(values);
  const n = ascending.length;
  let d = 0;
  ascending.forEach((value, i) => {
    const expected = cdf(value);
    d = Math.max(d, expected - i / n, (i + 1) / n - expected);
  });
  return { d, p: kolmogorovSf(Math.sqrt(n) * d), method: 'asymptotic' };
}

/**
 * P(K > x) of Kolmogorov's limiting distribution, by the series that converges at once on either side of 1.
 *
 * @example
 * ```ts
 * import { kolmogorovSf } from '@radscore/stats';
 *
 * kolmogorovSf(1); // => 0.26999967168
 * ```
 */
export function kolmogorovSf(x: number): number {
  if (!(x > 0)) return 1;
  if (x < 1) {
    let cdf = 0;
    for (let k = 1; k <= 39; k += 2) cdf += exp((-(k * k) * Math.PI * Math.PI) / (8 * x * x));
    return 1 - (cdf * Math.sqrt(2 * Math.PI)) / x;
  }
  let sf = 0;
  for (let k = 1; k <= 20; k++) sf += (k % 2 === 1 ? 2 : -2) * exp(-2 * k * k * x * x);
  return sf;
}

/** The largest distance, and after which of the pooled ordered values a group of ties ends. */
function walk(x: Float64Array, y: Float64Array): { d: number; groupEnds: Uint8Array } {
  const groupEnds = new Uint8Array(x.length + y.length + 1);
  let d = 0;
  for (let i = 0, j = 0; i < x.length || j < y.length; ) {
    const value = Math.min(x[i] ?? Infinity, y[j] ?? Infinity);
    while (x[i] === value) i++;
    while (y[j] === value) j++;
    groupEnds[i + j] = 1;
    d = Math.max(d, Math.abs(i / x.length - j / y.length));
  }
  return { d, groupEnds };
}

/**
 * P(D >= d): the fraction of lattice paths from (0, 0) to (nx, ny) that leave the band |i/nx - j/ny| < d at the end of a
 * group of ties. Each entry is the fraction among the paths to (i, j), so small p values keep their digits.
 */
function exactP(d: number, nx: number, ny: number, groupEnds: Uint8Array): number {
  // Distances are multiples of 1/(nx ny); half a step below the observed one separates them despite rounding.
  const bound = (Math.floor(d * nx * ny - 1e-7) + 0.5) / (nx * ny);
  const left = new Float64Array(ny + 1);
  for (let i = 0; i <= nx; i++) {
    for (let j = 0; j <= ny; j++) {
      if (groupEnds[i + j] === 1 && Math.abs(i / nx - j / ny) > bound) left[j] = 1;
      else if (i + j === 0) left[j] = 0;
      else left[j] = (i * (i > 0 ? left[j]! : 0) + j * (j > 0 ? left[j - 1]! : 0)) / (i + j);
    }
  }
  return Math.min(1, left[ny]!);
}
