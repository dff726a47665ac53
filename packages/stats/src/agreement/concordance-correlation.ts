import { atanh, square, tanh } from '@radscore/elementary';
import { mean } from '../descriptive/moments.js';
import { normalQuantile } from '../distributions/normal.js';
import { refuseConstant, requireAtLeast, requireBetween, requireFinite, requireSameLength } from '../guards.js';
import type { Interval } from '../results.js';

/** Lin's concordance correlation: agreement with the line of identity. */
export interface ConcordanceCorrelation {
  readonly value: number;
  readonly ci: Interval;
  /** Pearson's correlation (precision), and what the distance from the line of identity takes off it (accuracy). */
  readonly precision: number;
  readonly accuracy: number;
}

/**
 * Lin's concordance correlation coefficient of two measurements, with moments over n and the interval by Fisher's transformation (Lin 1989,
 * corrected 2000; R's `epiR::epi.ccc(ci = "z-transform")`, which takes moments over n too).
 *
 * @throws RAD-STATS-LENGTHS, RAD-STATS-MISSING, RAD-STATS-TOO-FEW (under 3 pairs), RAD-STATS-CONSTANT
 * @example concordanceCorrelation([1, 2, 3], [1.1, 2.1, 3.1]).value.toFixed(3) // '0.993'
 */
export function concordanceCorrelation(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  { level = 0.95 }: { readonly level?: number } = {},
): ConcordanceCorrelation {
  const method = 'Concordance correlation';
  requireBetween('level', level, 0, 1);
  requireSameLength(method, 'measurements', x, y);
  requireFinite(method, 'the first measurements', x);
  requireFinite(method, 'the second measurements', y);
  const n = x.length;
  requireAtLeast(method, 3, 'pairs', n);
  const [mx, my] = [mean(x), mean(y)];
  let [xx, yy, xy] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    xx += square(x[i]! - mx) / n;
    yy += square(y[i]! - my) / n;
    xy += ((x[i]! - mx) * (y[i]! - my)) / n;
  }
  refuseConstant(method, 'a measurement', xx === 0 || yy === 0);
  const r = xy / Math.sqrt(xx * yy);
  const c = (2 * xy) / (xx + yy + square(mx - my));
  const accuracy = r === 0 ? 0 : c / r;
  if (Math.abs(c) === 1 || r === 0) return { value: c, ci: [c, c], precision: r, accuracy };
  const u2 = square(mx - my) / Math.sqrt(xx * yy);
  const c2 = square(c);
  const rest = 1 - c2;
  const variance =
    (((1 - square(r)) * c2) / (rest * square(r)) +
      (2 * c2 * c * (1 - c) * u2) / (r * square(rest)) -
      (square(c2) * square(u2)) / (2 * square(r) * square(rest))) /
    (n - 2);
  const half = normalQuantile((1 + level) / 2) * Math.sqrt(Math.max(0, variance));
  const z = atanh(c);
  return { value: c, ci: [tanh(z - half), tanh(z + half)], precision: r, accuracy };
}
