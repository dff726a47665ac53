import { mean } from '../descriptive/moments.js';
import { quantile } from '../descriptive/quantile.js';
import { wilson } from '../resampling/proportion.js';
import type { Interval } from '../results.js';
import { riskGroups } from './hosmer-lemeshow.js';
import { lowess } from './lowess.js';
import { requireProbabilities } from './probabilities.js';

/** A point of the binned curve: mean predicted probability and observed share, with its Wilson interval. */
export interface CalibrationBin {
  readonly predicted: number;
  readonly observed: number;
  readonly n: number;
  readonly events: number;
  readonly ci: Interval;
}

/** Observed share in quantile groups of the predicted probability. Throws as `requireProbabilities`. */
export function calibrationBins(
  p: ArrayLike<number>,
  event: ArrayLike<number>,
  { groups = 10, level = 0.95 }: { readonly groups?: number; readonly level?: number } = {},
): CalibrationBin[] {
  return riskGroups(p, event, groups).map(({ n, observed, expected }) => ({
    predicted: expected / n,
    observed: observed / n,
    n,
    events: observed,
    ci: wilson(observed, n, level),
  }));
}

/** The smooth curve, and how far it lies from the diagonal over the patients. */
export interface SmoothCalibration {
  /** Predicted probabilities in ascending order and the smoothed observed share at each. */
  readonly predicted: Float64Array;
  readonly observed: Float64Array;
  /** Mean, 90th percentile and maximum of |observed - predicted|, and the mean square (estimated calibration index). */
  readonly eavg: number;
  readonly e90: number;
  readonly emax: number;
  readonly eci: number;
}

/**
 * Smooth calibration curve: R's `lowess` without robustness iterations, as `rms::val.prob` draws it, with its Eavg, E90 and
 * Emax. Throws as `requireProbabilities`.
 */
export function smoothCalibration(p: ArrayLike<number>, event: ArrayLike<number>): SmoothCalibration {
  requireProbabilities('Calibration curve', p, event);
  const { x: predicted, y: observed } = lowess(p, event, { iterations: 0 });
  const errors = predicted.map((value, i) => Math.abs(observed[i]! - value));
  return {
    predicted,
    observed,
    eavg: mean(errors),
    e90: quantile(errors, 0.9),
    emax: errors.reduce((largest, error) => Math.max(largest, error), 0),
    eci: mean(errors.map((error) => error * error)),
  };
}
