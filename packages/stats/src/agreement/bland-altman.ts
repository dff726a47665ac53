import { mean, standardDeviation } from '../descriptive/moments.js';
import { normalQuantile } from '../distributions/normal.js';
import { tQuantile } from '../distributions/student-t.js';
import { requireAtLeast, requireBetween, requireFinite, requireSameLength } from '../guards.js';
import type { Interval } from '../results.js';

export interface BlandAltman {
  /** Mean difference x - y. */
  readonly bias: number;
  readonly biasCi: Interval;
  readonly sd: number;
  /** bias -+ z SD: where 95% of the differences are expected. */
  readonly lower: number;
  readonly lowerCi: Interval;
  readonly upper: number;
  readonly upperCi: Interval;
  /** Mean and difference of each pair, the points of the figure. */
  readonly means: Float64Array;
  readonly differences: Float64Array;
}

/**
 * Limits of agreement of two measurements (Bland and Altman 1986, 1999), with t intervals; the standard error of a limit is
 * SD sqrt(1/n + z^2 / (2 (n - 1))). Identical measurements give limits of 0.
 * Throws RAD-STATS-LENGTHS, RAD-STATS-MISSING, RAD-STATS-TOO-FEW (under 2 pairs).
 *
 * @example
 * ```ts
 * import { blandAltman } from '@radscore/stats';
 *
 * blandAltman([10, 12, 14], [11, 12, 13]).bias; // => 0
 * ```
 */
export function blandAltman(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  { level = 0.95 }: { readonly level?: number } = {},
): BlandAltman {
  const method = 'Bland-Altman analysis';
  requireBetween('level', level, 0, 1);
  requireSameLength(method, 'measurements', x, y);
  requireFinite(method, 'the first measurements', x);
  requireFinite(method, 'the second measurements', y);
  const n = x.length;
  requireAtLeast(method, 2, 'pairs', n);
  const differences = Float64Array.from(x, (value, i) => value - y[i]!);
  const bias = mean(differences);
  const sd = standardDeviation(differences);
  const z = normalQuantile((1 + level) / 2);
  const t = tQuantile((1 + level) / 2, n - 1);
  const around = (value: number, standardError: number): Interval => [
    value - t * standardError,
    value + t * standardError,
  ];
  const limitError = sd * Math.sqrt(1 / n + (z * z) / (2 * (n - 1)));
  const [lower, upper] = [bias - z * sd, bias + z * sd];
  return {
    bias,
    biasCi: around(bias, sd / Math.sqrt(n)),
    sd,
    lower,
    lowerCi: around(lower, limitError),
    upper,
    upperCi: around(upper, limitError),
    means: Float64Array.from(x, (value, i) => (value + y[i]!) / 2),
    differences,
  };
}
