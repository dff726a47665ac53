import { coreError } from '@radscore/core';
import { exp, log1p } from '@radscore/elementary';

import { chiSquareSf } from '../distributions/chi-square.js';
import { type Matrix, zeros } from '../linalg/matrix.js';
import { logisticRegression, logit, waldIntervals } from '../regression/logistic.js';
import { poissonExactInterval } from '../resampling/poisson.js';
import type { Interval } from '../results.js';
import { requireProbabilities } from './probabilities.js';

/** A coefficient with its standard error and Wald interval. */
export interface Coefficient {
  readonly value: number;
  readonly standardError: number;
  readonly ci: Interval;
}

export interface Recalibration {
  /** Intercept and slope of logit P(event) = a + b logit(p); ideally 0 and 1. A slope below 1 means too extreme predictions. */
  readonly intercept: Coefficient;
  readonly slope: Coefficient;
  /** Calibration-in-the-large: the intercept with the slope held at 1; above 0 means risks predicted too low. */
  readonly inTheLarge: Coefficient;
  /** Test of intercept 0 and slope 1 together: likelihood ratio with two degrees of freedom. */
  readonly unreliability: { readonly chi2: number; readonly p: number };
}

/**
 * Logistic recalibration of predicted probabilities (Cox 1958; R's `rms::val.prob` Intercept and Slope, and `glm` with an
 * offset). Probabilities of exactly 0 or 1 have no logit: RAD-PARAMETER-INVALID. Throws as `logisticRegression`: constant
 * predictions have no slope (RAD-STATS-SINGULAR), perfectly ordered ones an infinite one (RAD-STATS-SEPARATION).
 */
export function recalibrate(
  p: ArrayLike<number>,
  event: ArrayLike<number>,
  { level = 0.95 }: { readonly level?: number } = {},
): Recalibration {
  const logits = logitsOf('Recalibration', p, event);
  const x: Matrix = { rows: logits.length, cols: 1, data: logits };
  const joint = logisticRegression(x, event);
  const large = logisticRegression(zeros(logits.length, 0), event, { offset: logits });
  const coefficient = (fit: typeof joint, j: number): Coefficient => ({
    value: fit.coefficients[j]!,
    standardError: fit.standardErrors[j]!,
    ci: waldIntervals(fit, level)[j]!,
  });
  const chi2 = Math.max(0, asPredictedDeviance(logits, event) - joint.deviance);
  return {
    intercept: coefficient(joint, 0),
    slope: coefficient(joint, 1),
    inTheLarge: coefficient(large, 0),
    unreliability: { chi2, p: chiSquareSf(chi2, 2) },
  };
}

/**
 * Observed over expected number of events, with the exact Poisson interval of the observed number over the expected one.
 * Throws RAD-PARAMETER-INVALID where no event is expected, and as `requireProbabilities`.
 */
export function observedExpected(
  p: ArrayLike<number>,
  event: ArrayLike<number>,
  { level = 0.95 }: { readonly level?: number } = {},
): { ratio: number; observed: number; expected: number; ci: Interval } {
  requireProbabilities('Observed over expected', p, event);
  let [observed, expected] = [0, 0];
  for (let i = 0; i < p.length; i++) {
    observed += event[i]!;
    expected += p[i]!;
  }
  if (expected === 0) {
    throw coreError('RAD-PARAMETER-INVALID', { name: 'p', value: 0, problem: 'no event is expected at all' });
  }
  const [low, high] = poissonExactInterval(observed, level);
  return { ratio: observed / expected, observed, expected, ci: [low / expected, high / expected] };
}

/** -2 log likelihood of the predictions taken as they are. */
function asPredictedDeviance(logits: Float64Array, event: ArrayLike<number>): number {
  return 2 * logits.reduce((sum, value, i) => sum + softplus(event[i] === 1 ? -value : value), 0);
}

/** log(1 + e^x) without overflow. */
function softplus(x: number): number {
  return x > 0 ? x + log1p(exp(-x)) : log1p(exp(x));
}

function logitsOf(method: string, p: ArrayLike<number>, event: ArrayLike<number>): Float64Array {
  requireProbabilities(method, p, event);
  return Float64Array.from(p, (value) => {
    if (value === 0 || value === 1) {
      throw coreError('RAD-PARAMETER-INVALID', {
        name: 'p',
        value,
        problem: 'it has no logit; keep p inside (0, 1)',
      });
    }
    return logit(value);
  });
}
