import { isRadError, RadError } from '@radscore/core';
import { normalQuantile, twoSidedNormal } from '../distributions/normal.js';
import { requireAtLeast, requireBothOutcomes, requireFinite, requireSameLength } from '../guards.js';
import { cholesky, choleskySolve, inverseSymmetric } from '../linalg/cholesky.js';
import { column, type Matrix } from '../linalg/matrix.js';
import { crossProduct, multiplyVector, transposeMultiplyVector } from '../linalg/products.js';
import type { Interval } from '../results.js';
import { withIntercept } from './design.js';

export interface LogisticOptions {
  /** Added to the linear predictor of each row with a coefficient of 1. */
  readonly offset?: ArrayLike<number>;
  /** Weight of each row; 1 where absent. */
  readonly weights?: ArrayLike<number>;
  /** Whether there is an intercept; it comes first among the coefficients. True. */
  readonly intercept?: boolean;
}

/** A logistic regression at its maximum likelihood. Index 0 is the intercept if there is one. */
export interface LogisticFit {
  readonly coefficients: Float64Array;
  readonly standardErrors: Float64Array;
  readonly covariance: Matrix;
  readonly z: Float64Array;
  readonly p: Float64Array;
  readonly linearPredictor: Float64Array;
  readonly fitted: Float64Array;
  readonly logLikelihood: number;
  readonly deviance: number;
  /** Deviance of the intercept (with the offset) alone. */
  readonly nullDeviance: number;
  readonly aic: number;
  readonly bic: number;
  readonly n: number;
  readonly iterations: number;
}

const METHOD = 'Logistic regression';
const MAX_ITERATIONS = 100;

/**
 * Logistic regression of `event` (1 or 0) on the columns of x by Newton's method (IRLS), converged until no linear predictor
 * moves by more than 1e-11 of its size; R's `glm(family = binomial)`, which stops at 1e-8 of the deviance.
 * Throws RAD-STATS-SEPARATION (the maximum lies at infinity: use {@link firthLogistic}), RAD-STATS-SINGULAR (dependent
 * columns), RAD-STATS-ONE-CLASS, RAD-STATS-MISSING, RAD-STATS-LENGTHS, RAD-STATS-TOO-FEW (more coefficients than rows).
 */
export function logisticRegression(x: Matrix, event: ArrayLike<number>, options: LogisticOptions = {}): LogisticFit {
  const { intercept = true } = options;
  checkRows(METHOD, x, event, options);
  const design = intercept ? withIntercept(x) : x;
  requireAtLeast(METHOD, design.cols, 'rows', design.rows);
  const state = maximise(design, event, options);
  const covariance = inverseSymmetric(crossProduct(design, weightsOf(state.fitted, options.weights)));
  const standardErrors = Float64Array.from({ length: design.cols }, (_, j) => Math.sqrt(column(covariance, j)[j]!));
  const z = state.coefficients.map((b, j) => b / standardErrors[j]!);
  const deviance = -2 * state.logLikelihood;
  return {
    ...state,
    covariance,
    standardErrors,
    z,
    p: z.map(twoSidedNormal),
    deviance,
    nullDeviance: nullDeviance(event, options),
    aic: deviance + 2 * design.cols,
    bic: deviance + Math.log(design.rows) * design.cols,
    n: design.rows,
  };
}

/** Wald intervals of the coefficients: b +- z SE. */
export function waldIntervals({ coefficients, standardErrors }: LogisticFit, level = 0.95): Interval[] {
  const z = normalQuantile((1 + level) / 2);
  return Array.from(coefficients, (b, j) => [b - z * standardErrors[j]!, b + z * standardErrors[j]!] as const);
}

/** 1 / (1 + e^-x) without overflow. */
export function logistic(x: number): number {
  return x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x));
}

/** log(p / (1 - p)); infinite at 0 and 1, NaN outside. */
export function logit(p: number): number {
  return Math.log(p) - Math.log1p(-p);
}

/** The probability of the event for new rows. */
export function predictLogistic(coefficients: ArrayLike<number>, x: Matrix): Float64Array {
  return multiplyVector(withIntercept(x), coefficients).map(logistic);
}

/** Checks shared by the logistic fits. */
export function checkRows(method: string, x: Matrix, event: ArrayLike<number>, options: LogisticOptions): void {
  requireSameLength(
    method,
    'rows, outcomes, offsets and weights',
    { length: x.rows },
    event,
    options.offset ?? event,
    options.weights ?? event,
  );
  requireBothOutcomes(method, event);
  requireFinite(method, 'the predictors', x.data);
  if (options.offset) requireFinite(method, 'the offset', options.offset);
  if (options.weights) requireFinite(method, 'the weights', options.weights);
}

/** Sum of the log probabilities of what happened, from the linear predictor, without cancellation. */
export function logLikelihoodOf(
  linearPredictor: ArrayLike<number>,
  event: ArrayLike<number>,
  weights?: ArrayLike<number>,
): number {
  let sum = 0;
  for (let i = 0; i < event.length; i++) {
    const margin = event[i] === 1 ? linearPredictor[i]! : -linearPredictor[i]!;
    const own = margin > 0 ? -Math.log1p(Math.exp(-margin)) : margin - Math.log1p(Math.exp(margin));
    sum += (weights?.[i] ?? 1) * own;
  }
  return sum;
}

/** Newton weights p (1 - p), times the row's own weight. */
export function weightsOf(fitted: Float64Array, weights?: ArrayLike<number>): Float64Array {
  return fitted.map((p, i) => p * (1 - p) * (weights?.[i] ?? 1));
}

function maximise(design: Matrix, event: ArrayLike<number>, { offset, weights }: LogisticOptions) {
  let coefficients = new Float64Array(design.cols);
  const predict = (b: Float64Array) => multiplyVector(design, b).map((value, i) => value + (offset?.[i] ?? 0));
  let linearPredictor = predict(coefficients);
  let logLikelihood = logLikelihoodOf(linearPredictor, event, weights);
  for (let iterations = 1; iterations <= MAX_ITERATIONS; iterations++) {
    const fitted = linearPredictor.map(logistic);
    const score = transposeMultiplyVector(
      design,
      fitted.map((p, i) => (weights?.[i] ?? 1) * (event[i]! - p)),
    );
    const step = newtonStep(crossProduct(design, weightsOf(fitted, weights)), score, linearPredictor);
    let size = 1;
    let next = coefficients;
    let nextPredictor = linearPredictor;
    let nextLikelihood = -Infinity;
    // Halving keeps the likelihood from falling; the slack lets rounding at the maximum pass.
    for (; size > 1e-6 && !(nextLikelihood >= logLikelihood - 1e-10 * (1 + Math.abs(logLikelihood))); size /= 2) {
      next = coefficients.map((b, j) => b + size * step[j]!);
      nextPredictor = predict(next);
      nextLikelihood = logLikelihoodOf(nextPredictor, event, weights);
    }
    const moved = largestMove(linearPredictor, nextPredictor);
    [coefficients, linearPredictor, logLikelihood] = [next, nextPredictor, nextLikelihood];
    // In a separated direction each step moves the linear predictor by about 1 for ever.
    if (moved < 1e-11)
      return { coefficients, linearPredictor, fitted: linearPredictor.map(logistic), logLikelihood, iterations };
    if (logLikelihood > -1e-9) throw new RadError('RAD-STATS-SEPARATION', { method: METHOD });
  }
  if (linearPredictor.some((value) => Math.abs(value) > 15))
    throw new RadError('RAD-STATS-SEPARATION', { method: METHOD });
  throw new RadError('RAD-STATS-NOT-CONVERGED', { method: METHOD, iterations: MAX_ITERATIONS });
}

function newtonStep(information: Matrix, score: Float64Array, linearPredictor: Float64Array): Float64Array {
  try {
    return choleskySolve(cholesky(information), score);
  } catch (error) {
    // Dependent columns show at the start; an information that vanishes far out is a maximum at infinity.
    const farOut = linearPredictor.some((value) => Math.abs(value) > 10);
    if (isRadError(error, 'RAD-STATS-SINGULAR')) {
      throw farOut
        ? new RadError('RAD-STATS-SEPARATION', { method: METHOD })
        : new RadError('RAD-STATS-SINGULAR', { method: METHOD, what: 'a predictor depends linearly on the others' });
    }
    throw error;
  }
}

function largestMove(before: Float64Array, after: Float64Array): number {
  let largest = 0;
  for (let i = 0; i < before.length; i++) {
    largest = Math.max(largest, Math.abs(after[i]! - before[i]!) / (1 + Math.abs(after[i]!)));
  }
  return largest;
}

function nullDeviance(event: ArrayLike<number>, { offset, weights, intercept = true }: LogisticOptions): number {
  const zeros = new Float64Array(event.length);
  if (!intercept) return -2 * logLikelihoodOf(offset ?? zeros, event, weights);
  const ones: Matrix = { rows: event.length, cols: 1, data: zeros.slice().fill(1) };
  return -2 * maximise(ones, event, { ...(offset && { offset }), ...(weights && { weights }) }).logLikelihood;
}
