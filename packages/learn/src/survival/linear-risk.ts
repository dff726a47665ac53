import { type Matrix, multiplyVector } from '@radscore/stats';
import { checkRows } from '../contract/check.js';
import type { SurvivalOutcome } from '../contract/estimator.js';
import { type Baseline, baselineOf, survivalFrom } from './baseline.js';

/** A fitted linear log-hazard. `centre` is its mean in training, so that no exponential overflows. */
export interface LinearRiskState {
  readonly coefficients: readonly number[];
  readonly centre: number;
  /** At a risk of 0. */
  readonly baseline: Baseline;
}

/** The state of a linear model from its coefficients, with the baseline hazard of the same way with ties (Breslow's by default). */
export function linearRiskState(
  x: Matrix,
  y: SurvivalOutcome,
  coefficients: ArrayLike<number>,
  weights?: Float64Array,
  ties: 'breslow' | 'efron' = 'breslow',
): LinearRiskState {
  const eta = multiplyVector(x, coefficients);
  const centre = eta.reduce((a, b) => a + b, 0) / eta.length;
  const risk = eta.map((value) => value - centre);
  return { coefficients: Array.from(coefficients), centre, baseline: baselineOf(y, risk, weights, ties) };
}

/** Log-hazard of each row against the mean of the training rows. */
export function linearRisk(state: LinearRiskState, x: Matrix): Float64Array {
  checkRows(x, state.coefficients.length);
  return multiplyVector(x, state.coefficients).map((value) => value - state.centre);
}

export function linearSurvival(state: LinearRiskState, x: Matrix, times: ArrayLike<number>): Matrix {
  return survivalFrom(state.baseline, linearRisk(state, x), times);
}
