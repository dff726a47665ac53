import { requireBetween } from '../guards.js';
import { type KaplanMeier, type KaplanMeierOptions, kaplanMeier } from './kaplan-meier.js';
import { requireSurvival } from './survival-data.js';

/** The time by which a share p has had the event; `null` (with the reason) where the curve or its bound stays above. */
export interface SurvivalQuantile {
  readonly p: number;
  readonly time: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly reason?: string;
}

/** A curve within this of 1 - p counts as equal to it, as in R. */
const TOLERANCE = Math.sqrt(Number.EPSILON);

/**
 * Quantile of survival time with the interval from the curve's pointwise bounds (Brookmeyer and Crowley 1982): the first time
 * at which survival is below 1 - p, or the middle of the stretch over which it equals 1 - p. R's `quantile.survfit`.
 * Throws RAD-PARAMETER-INVALID unless 0 < p < 1.
 *
 * @example
 * ```ts
 * import { kaplanMeier, survivalQuantile } from '@radscore/stats';
 *
 * survivalQuantile(kaplanMeier([6, 13, 21, 30, 37], [1, 1, 0, 1, 0]), 0.5).time; // => 30
 * ```
 */
export function survivalQuantile(curve: KaplanMeier, p = 0.5): SurvivalQuantile {
  requireBetween('p', p, 0, 1);
  const time = crossing(curve, curve.survival, p);
  return {
    p,
    time,
    lower: crossing(curve, curve.lower, p),
    upper: crossing(curve, curve.upper, p),
    ...(time === null && { reason: `survival stays above ${1 - p} to the end of follow-up` }),
  };
}

/**
 * Follow-up by the reverse Kaplan-Meier method (Schemper and Smith 1996): the median time to censoring, events counting as
 * censored. Throws as {@link kaplanMeier}.
 *
 * @example
 * ```ts
 * import { medianFollowUp } from '@radscore/stats';
 *
 * medianFollowUp([6, 13, 21, 30, 37], [1, 1, 0, 1, 0]).time; // => 37
 * ```
 */
export function medianFollowUp(
  time: ArrayLike<number>,
  event: ArrayLike<number>,
  options: KaplanMeierOptions = {},
): SurvivalQuantile {
  requireSurvival('Median follow-up', time, event);
  const censored = Array.from(event, (value) => 1 - value);
  const result = survivalQuantile(kaplanMeier(time, censored, options));
  return result.time === null
    ? { ...result, reason: 'fewer than half of the patients were followed to censoring' }
    : result;
}

function crossing({ time }: KaplanMeier, bound: Float64Array, p: number): number | null {
  const first = bound.findIndex((s) => 1 - s >= p - TOLERANCE);
  if (first < 0) return null;
  if (1 - bound[first]! > p + TOLERANCE) return time[first]!;
  const next = bound.findIndex((s) => 1 - s > p + TOLERANCE);
  return (time[first]! + time[next < 0 ? time.length - 1 : next]!) / 2;
}
