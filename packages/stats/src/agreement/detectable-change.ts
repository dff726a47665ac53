import { square } from '@radscore/elementary';
import { normalQuantile } from '../distributions/normal.js';
import { requireAtLeast, requireBetween, requireFinite, requireSameLength } from '../guards.js';

/** How much a measurement must change before it is more than its own repeatability. */
export interface DetectableChange {
  /** Standard deviation within a subject (standard error of measurement). */
  readonly within: number;
  /** z sqrt(2) within: the repeatability coefficient. */
  readonly change: number;
  /** Of the mean of all measurements; null where that is 0. */
  readonly share: number | null;
}

/**
 * The minimal detectable change of a measurement from pairs of repeats (Bland and Altman 1996; QIBA's repeatability coefficient):
 * 1.96 sqrt(2) times the standard deviation within a subject, which is the root of the mean squared difference over 2.
 *
 * @throws RAD-STATS-LENGTHS, RAD-STATS-MISSING, RAD-STATS-TOO-FEW (no pair)
 * @example detectableChange([10, 12], [11, 11]).change.toFixed(2) // '1.96'
 */
export function detectableChange(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  { level = 0.95 }: { readonly level?: number } = {},
): DetectableChange {
  const method = 'Minimal detectable change';
  requireBetween('level', level, 0, 1);
  requireSameLength(method, 'measurements', x, y);
  requireFinite(method, 'the first measurements', x);
  requireFinite(method, 'the second measurements', y);
  const n = x.length;
  requireAtLeast(method, 1, 'pair', n);
  let [squares, sum] = [0, 0];
  for (let i = 0; i < n; i++) {
    squares += square(x[i]! - y[i]!);
    sum += x[i]! + y[i]!;
  }
  const within = Math.sqrt(squares / n / 2);
  const change = normalQuantile((1 + level) / 2) * Math.sqrt(2) * within;
  return { within, change, share: sum === 0 ? null : change / Math.abs(sum / (2 * n)) };
}
