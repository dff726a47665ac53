import { hypot } from '@radscore/elementary';
import { normalQuantile, twoSidedNormal } from '../distributions/normal.js';
import { requireBetween } from '../guards.js';
import type { Interval } from '../tests/alternative.js';
import type { KaplanMeier } from './kaplan-meier.js';
import { requireHorizon } from './survival-data.js';

export interface RestrictedMean {
  readonly horizon: number;
  readonly mean: number;
  readonly standardError: number;
  readonly ci: Interval;
}

export interface RestrictedMeanDifference {
  readonly horizon: number;
  /** Mean of the first minus mean of the second. */
  readonly difference: number;
  readonly standardError: number;
  readonly z: number;
  readonly p: number;
  readonly ci: Interval;
}

/**
 * Restricted mean survival time: the area under the curve up to a horizon, with the error of R's
 * `print(survfit, rmean = horizon)` and `survRM2`. Throws RAD-STATS-HORIZON where the horizon lies beyond the last observed
 * time of a curve that has not fallen to 0.
 */
export function restrictedMean(curve: KaplanMeier, horizon: number, level = 0.95): RestrictedMean {
  requireBetween('level', level, 0, 1);
  const last = curve.time.length - 1;
  const reachesZero = curve.survival[last] === 0;
  requireHorizon('Restricted mean survival time', horizon, reachesZero ? Number.POSITIVE_INFINITY : curve.time[last]!);
  let [mean, variance, end] = [0, 0, horizon];
  // From the right, so that the area beyond each event is available for its share of the variance.
  for (let k = last; k >= 0; k--) {
    const start = curve.time[k]!;
    if (start >= horizon) continue;
    mean += curve.survival[k]! * (end - start);
    end = start;
    const [n, d] = [curve.atRisk[k]!, curve.events[k]!];
    if (d > 0 && d < n) variance += (mean * mean * d) / (n * (n - d));
  }
  mean += end;
  const standardError = Math.sqrt(variance);
  const half = normalQuantile((1 + level) / 2) * standardError;
  return { horizon, mean, standardError, ci: [mean - half, mean + half] };
}

/**
 * Difference of the restricted means of two independent groups, with a normal interval and test; R's `survRM2::rmst2`.
 * Two curves without any error give p = 1 if equal, else 0. Throws as {@link restrictedMean}.
 */
export function restrictedMeanDifference(
  first: KaplanMeier,
  second: KaplanMeier,
  horizon: number,
  level = 0.95,
): RestrictedMeanDifference {
  const [a, b] = [restrictedMean(first, horizon, level), restrictedMean(second, horizon, level)];
  const difference = a.mean - b.mean;
  const standardError = hypot(a.standardError, b.standardError);
  const z = difference === 0 ? 0 : difference / standardError;
  const half = normalQuantile((1 + level) / 2) * standardError;
  return { horizon, difference, standardError, z, p: twoSidedNormal(z), ci: [difference - half, difference + half] };
}
