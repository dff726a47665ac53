import { isRadError } from '@radscore/core';
import { exp, log, log1p } from '@radscore/elementary';
import { normalQuantile, twoSidedNormal } from '../distributions/normal.js';
import { statsError } from '../errors.js';
import { requireAtLeast, requireBothOutcomes, requireFinite, requireSameLength } from '../guards.js';
import { cholesky, choleskySolve, inverseSymmetric } from '../linalg/cholesky.js';
import { column, type Matrix } from '../linalg/matrix.js';
import { orthonormalBasis } from '../linalg/orthonormal-basis.js';
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
/** A step halved so often (50 times) moves nothing. */
const SHORTEST = 1e-15;
/** Fall of the log likelihood that is rounding. */
const SLACK = 1e-10;
/** Relative move of every linear predictor at the maximum. */
const STANDS = 1e-11;
/** Move of a linear predictor below which Newton's steps converge: along a separated direction each is about 1. */
const CLOSE = 0.1;
/** Log likelihood at which every patient is predicted without error. */
const PERFECT = -1e-9;
/** How far a linear predictor has gone from the start where no maximum keeps it: odds of 22,000 and, after the last step, of 3 million. */
const FAR = 10;
const FAR_AT_END = 15;
/** Ridge, relative to the largest information of a column, that a singular step takes. */
const RIDGE = 1e-8;

/**
 * Logistic regression of `event` (1 or 0) on the columns of x by Newton's method (IRLS), converged until no linear predictor
 * moves by more than 1e-11 of its size; R's `glm(family = binomial)`, which stops at 1e-8 of the deviance.
 * Throws RAD-STATS-SEPARATION (the maximum lies at infinity: use {@link firthLogistic}), RAD-STATS-SINGULAR (dependent
 * columns), RAD-STATS-ONE-CLASS, RAD-STATS-MISSING, RAD-STATS-LENGTHS, RAD-STATS-TOO-FEW (more coefficients than rows).
 *
 * @example
 * ```ts
 * import { fromRows, logisticRegression } from '@radscore/stats';
 *
 * const { coefficients } = logisticRegression(fromRows([[1], [2], [3], [4], [5], [6]]), [0, 0, 1, 0, 1, 1]);
 * coefficients[1]!.toFixed(3); // => '1.214'
 * ```
 */
export function logisticRegression(x: Matrix, event: ArrayLike<number>, options: LogisticOptions = {}): LogisticFit {
  const { intercept = true } = options;
  checkRows(METHOD, x, event, options);
  const design = intercept ? withIntercept(x) : x;
  requireAtLeast(METHOD, design.cols, 'rows', design.rows);
  const coordinates = orthonormalBasis(METHOD, design);
  const state = maximise(coordinates.basis, event, options);
  if (state.separated) throw statsError('RAD-STATS-SEPARATION', { method: METHOD });
  const information = crossProduct(coordinates.basis, weightsOf(state.fitted, options.weights));
  const covariance = coordinates.toCovariance(inverseInformation(information));
  const standardErrors = Float64Array.from({ length: design.cols }, (_, j) => Math.sqrt(column(covariance, j)[j]!));
  const coefficients = coordinates.toCoefficients(state.coefficients);
  const z = coefficients.map((b, j) => b / standardErrors[j]!);
  const deviance = -2 * state.logLikelihood;
  const { linearPredictor, fitted, logLikelihood, iterations } = state;
  return {
    coefficients,
    linearPredictor,
    fitted,
    logLikelihood,
    iterations,
    covariance,
    standardErrors,
    z,
    p: z.map(twoSidedNormal),
    deviance,
    nullDeviance: nullDeviance(event, options),
    aic: deviance + 2 * design.cols,
    bic: deviance + log(design.rows) * design.cols,
    n: design.rows,
  };
}

/** Wald intervals of the coefficients: b +- z SE. */
export function waldIntervals({ coefficients, standardErrors }: LogisticFit, level = 0.95): Interval[] {
  const z = normalQuantile((1 + level) / 2);
  return Array.from(coefficients, (b, j) => [b - z * standardErrors[j]!, b + z * standardErrors[j]!] as const);
}

/**
 * 1 / (1 + e^-x) without overflow.
 *
 * @example
 * ```ts
 * import { logistic } from '@radscore/stats';
 *
 * logistic(0); // => 0.5
 * ```
 */
export function logistic(x: number): number {
  const falling = exp(-Math.abs(x));
  return (x >= 0 ? 1 : falling) / (1 + falling);
}

/**
 * log(p / (1 - p)); infinite at 0 and 1, NaN outside.
 *
 * @example
 * ```ts
 * import { logit } from '@radscore/stats';
 *
 * logit(0.5); // => 0
 * ```
 */
export function logit(p: number): number {
  return log(p) - log1p(-p);
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
    const own = margin > 0 ? -log1p(exp(-margin)) : margin - log1p(exp(margin));
    sum += (weights?.[i] ?? 1) * own;
  }
  return sum;
}

/** Newton weights p (1 - p), times the row's own weight. */
export function weightsOf(fitted: Float64Array, weights?: ArrayLike<number>): Float64Array {
  return fitted.map((p, i) => p * (1 - p) * (weights?.[i] ?? 1));
}

/** The largest log likelihood of a model without intercept but for a column of ones in `design`: that of the maximum, or its limit. */
export function largestLogLikelihood(design: Matrix, event: ArrayLike<number>, options: LogisticOptions): number {
  checkRows(METHOD, design, event, options);
  return maximise(orthonormalBasis(METHOD, design).basis, event, options).logLikelihood;
}

/**
 * Newton's method on orthonormal columns. It starts where R's `glm` does, at the least squares fit of working responses less
 * the offset: a start at 0 lies far from the fit where an offset does. `separated` where the maximum lies at infinity.
 */
function maximise(basis: Matrix, event: ArrayLike<number>, { offset, weights }: LogisticOptions) {
  // What of the offset the columns can follow moves the coefficients alone; far from 0 it would swallow the digits of the rest.
  const { rest, along } = acrossColumns(basis, offset);
  const predict = (c: Float64Array) => multiplyVector(basis, c).map((value, i) => value + rest[i]!);
  const responses = rest.map((value, i) => workingResponse(event[i]!) - value);
  let coefficients = transposeMultiplyVector(basis, responses);
  let linearPredictor = predict(coefficients);
  const start = linearPredictor;
  let logLikelihood = logLikelihoodOf(linearPredictor, event, weights);
  const stopped = (iterations: number, separated: boolean) => {
    const fitted = linearPredictor.map(logistic);
    const found = coefficients.map((c, j) => c - along[j]!);
    return { coefficients: found, linearPredictor, fitted, logLikelihood, iterations, separated };
  };
  for (let iterations = 1; iterations <= MAX_ITERATIONS; iterations++) {
    const residual = linearPredictor.map((value, i) => (weights?.[i] ?? 1) * (event[i]! - logistic(value)));
    // p (1 - p) from both sides: 1 - p is 0 long before p (1 - p) is.
    const curvature = linearPredictor.map((value, i) => (weights?.[i] ?? 1) * logistic(value) * logistic(-value));
    const information = crossProduct(basis, curvature);
    const score = transposeMultiplyVector(basis, residual);
    const step = newtonStep(information, score);
    // Where the information vanishes far from the start, the likelihood rises for ever.
    if (step.damped && farthest(start, linearPredictor) > FAR) return stopped(iterations, true);
    const moves = multiplyVector(basis, step.direction);
    const moved = moves.reduce(
      (most, move, i) => Math.max(most, Math.abs(move) / (1 + Math.abs(linearPredictor[i]!))),
      0,
    );
    let size = 1;
    let next = coefficients;
    let nextPredictor = linearPredictor;
    let nextLikelihood = -Infinity;
    // Halving keeps the likelihood from falling; the slack tolerates rounding at the maximum.
    for (; size > SHORTEST && !(nextLikelihood >= logLikelihood - SLACK * (1 + Math.abs(logLikelihood))); size /= 2) {
      next = coefficients.map((c, j) => c + size * step.direction[j]!);
      nextPredictor = predict(next);
      nextLikelihood = logLikelihoodOf(nextPredictor, event, weights);
    }
    [coefficients, linearPredictor, logLikelihood] = [next, nextPredictor, nextLikelihood];
    // In a separated direction each step moves the linear predictor by about 1 for ever.
    const stands = moved < STANDS || (largest(moves) < CLOSE && isRounding(score, basis, residual));
    if (stands) return stopped(iterations, false);
    if (logLikelihood > PERFECT) return stopped(iterations, true);
  }
  if (farthest(start, linearPredictor) > FAR_AT_END) return stopped(MAX_ITERATIONS, true);
  throw statsError('RAD-STATS-NOT-CONVERGED', { method: METHOD, iterations: MAX_ITERATIONS });
}

/** An offset taken apart: its coefficients on orthonormal columns, and what is left of it; twice, for the digits of what is left. */
function acrossColumns(basis: Matrix, offset: ArrayLike<number> | undefined) {
  const rest = new Float64Array(basis.rows);
  const along = new Float64Array(basis.cols);
  if (offset === undefined) return { rest, along };
  rest.set(offset);
  for (let again = 0; again < 2; again++) {
    const share = transposeMultiplyVector(basis, rest);
    const followed = multiplyVector(basis, share);
    share.forEach((c, j) => {
      along[j]! += c;
    });
    followed.forEach((value, i) => {
      rest[i]! -= value;
    });
  }
  return { rest, along };
}

/** Whether a score is no more than the rounding of its sums: where probabilities are close to 0 or 1, it can say no more. */
function isRounding(score: Float64Array, basis: Matrix, residual: Float64Array): boolean {
  return score.every((sum, j) => {
    const size = column(basis, j).reduce((total, value, i) => total + Math.abs(value * residual[i]!), 0);
    return Math.abs(sum) <= 16 * Number.EPSILON * size;
  });
}

/** The response of R's first step: that of a probability half way between 1/2 and what happened. */
function workingResponse(event: number): number {
  const sign = event === 1 ? 1 : -1;
  return sign * (log(3) + 4 / 3);
}

/** The step to the maximum of the quadratic; where the information is singular, with a small ridge, and said so. */
function newtonStep(information: Matrix, score: Float64Array): { direction: Float64Array; damped: boolean } {
  try {
    return { direction: choleskySolve(cholesky(information), score), damped: false };
  } catch (error) {
    if (!isRadError(error, 'RAD-STATS-SINGULAR')) throw error;
    const ridge = { ...information, data: information.data.slice() };
    let most = 0;
    for (let j = 0; j < ridge.rows; j++) most = Math.max(most, column(information, j)[j]!);
    for (let j = 0; j < ridge.rows; j++) column(ridge, j)[j]! += most > 0 ? RIDGE * most : 1;
    return { direction: choleskySolve(cholesky(ridge), score), damped: true };
  }
}

/** The inverse of the information; throws RAD-STATS-SINGULAR where rows of weight 0 leave columns dependent. */
function inverseInformation(information: Matrix): Matrix {
  try {
    return inverseSymmetric(information);
  } catch (error) {
    if (!isRadError(error, 'RAD-STATS-SINGULAR')) throw error;
    throw statsError('RAD-STATS-SINGULAR', { method: METHOD, what: 'a predictor depends linearly on the others' });
  }
}

function largest(moves: Float64Array): number {
  return moves.reduce((most, move) => Math.max(most, Math.abs(move)), 0);
}

function farthest(from: Float64Array, to: Float64Array): number {
  return to.reduce((most, value, i) => Math.max(most, Math.abs(value - from[i]!)), 0);
}

function nullDeviance(event: ArrayLike<number>, { offset, weights, intercept = true }: LogisticOptions): number {
  const zeros = new Float64Array(event.length);
  if (!intercept) return -2 * logLikelihoodOf(offset ?? zeros, event, weights);
  const ones: Matrix = { rows: event.length, cols: 1, data: zeros.slice().fill(1 / Math.sqrt(event.length)) };
  return -2 * maximise(ones, event, { ...(offset && { offset }), ...(weights && { weights }) }).logLikelihood;
}
