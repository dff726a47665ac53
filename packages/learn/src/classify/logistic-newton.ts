import { isRadError, RadError } from '@radscore/core';
import { cholesky, choleskySolve, crossProduct, dot, inverseSymmetric, type Matrix, zeros } from '@radscore/stats';
import { expit, softplus } from './sigmoid.js';

export interface LogisticFit {
  readonly coefficients: Float64Array;
  readonly intercept: number;
  readonly iterations: number;
}

/**
 * Minimises 1/2 |w|^2 ridge + sum of weight x log-loss over w and the unpenalised intercept, by Newton's method with
 * step halving, to rounding. `ridge` 0 is maximum likelihood.
 *
 * @throws RAD-LEARN-SEPARATED, RAD-LEARN-SINGULAR where maximum likelihood has no unique finite solution.
 */
export function logisticNewton(x: Matrix, event: Uint8Array, weight: Float64Array, ridge: number): LogisticFit {
  const { rows: n, cols: p } = x;
  const design = withIntercept(x);
  let beta = new Float64Array(p + 1);
  let eta = new Float64Array(n);
  let objective = logLoss(eta, event, weight);
  for (let iteration = 1; iteration <= MAX_ITERATIONS; iteration++) {
    if (ridge === 0 && separates(eta, event, weight)) throw new RadError('RAD-LEARN-SEPARATED', {});
    const { gradient, curvature } = derivatives(design, eta, event, weight);
    for (let j = 1; j <= p; j++) {
      gradient[j]! += ridge * beta[j]!;
      curvature.data[j + (p + 1) * j]! += ridge;
    }
    const step = solve(curvature, gradient, ridge);
    const decrement = dot(step, gradient);
    // So near the minimum the step is exact, and a line search would only compare rounding errors.
    if (decrement <= 1e-14 * (1 + objective))
      return result(
        beta.map((b, j) => b - step[j]!),
        iteration,
      );
    let length = 1;
    let next = beta;
    let nextEta = eta;
    let value = Number.POSITIVE_INFINITY;
    for (; length > 1e-12; length /= 2) {
      next = beta.map((b, j) => b - length * step[j]!);
      nextEta = predictor(design, next);
      value = logLoss(nextEta, event, weight) + 0.5 * ridge * squares(next);
      if (value <= objective - 1e-4 * length * decrement + 1e-15 * Math.abs(objective)) break;
    }
    beta = next;
    eta = nextEta;
    objective = value;
  }
  if (ridge === 0) throw new RadError('RAD-LEARN-SEPARATED', {});
  return result(beta, MAX_ITERATIONS);
}

function result(beta: Float64Array, iterations: number): LogisticFit {
  return { coefficients: beta.slice(1), intercept: beta[0]!, iterations };
}

/** Standard errors of intercept (first) and coefficients at the maximum of likelihood: from the inverse information. */
export function logisticErrors(x: Matrix, fit: LogisticFit, weight: Float64Array): Float64Array {
  const design = withIntercept(x);
  const eta = predictor(design, Float64Array.of(fit.intercept, ...fit.coefficients));
  const information = crossProduct(
    design,
    eta.map((t, i) => weight[i]! * expit(t) * expit(-t)),
  );
  const inverse = inverseSymmetric(information);
  return Float64Array.from({ length: inverse.rows }, (_, j) => Math.sqrt(inverse.data[j + inverse.rows * j]!));
}

/** A maximum that is not reached after so many Newton steps runs away to infinity. */
const MAX_ITERATIONS = 200;

function withIntercept(x: Matrix): Matrix {
  const design = zeros(x.rows, x.cols + 1);
  design.data.fill(1, 0, x.rows);
  design.data.set(x.data, x.rows);
  return design;
}

function predictor({ rows, cols, data }: Matrix, beta: Float64Array): Float64Array<ArrayBuffer> {
  const eta = new Float64Array(rows);
  for (let j = 0; j < cols; j++) {
    const b = beta[j]!;
    if (b === 0) continue;
    for (let i = 0, at = rows * j; i < rows; i++, at++) eta[i]! += b * data[at]!;
  }
  return eta;
}

function logLoss(eta: Float64Array, event: Uint8Array, weight: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < eta.length; i++) sum += weight[i]! * softplus(event[i] === 1 ? -eta[i]! : eta[i]!);
  return sum;
}

function derivatives(
  design: Matrix,
  eta: Float64Array,
  event: Uint8Array,
  weight: Float64Array,
): { gradient: Float64Array; curvature: Matrix } {
  const n = eta.length;
  const residual = new Float64Array(n);
  const information = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const p = expit(eta[i]!);
    residual[i] = weight[i]! * (p - event[i]!);
    information[i] = weight[i]! * p * expit(-eta[i]!);
  }
  const gradient = new Float64Array(design.cols);
  for (let j = 0; j < design.cols; j++) gradient[j] = dot(residual, design.data.subarray(n * j, n * (j + 1)));
  return { gradient, curvature: crossProduct(design, information) };
}

function solve(curvature: Matrix, gradient: Float64Array, ridge: number): Float64Array {
  try {
    return choleskySolve(cholesky(curvature, ridge > 0 ? 0 : 1e-12), gradient);
  } catch (error) {
    if (!isRadError(error, 'RAD-STATS-SINGULAR')) throw error;
    throw new RadError('RAD-LEARN-SINGULAR', {
      step: 'The logistic model',
      problem: 'a column is constant or a combination of others, or the columns all but separate the outcomes',
    });
  }
}

/** True if every row lies on its side of the plane: then scaling the coefficients up improves the likelihood for ever. */
function separates(eta: Float64Array, event: Uint8Array, weight: Float64Array): boolean {
  for (let i = 0; i < eta.length; i++) {
    if (weight[i]! > 0 && !(event[i] === 1 ? eta[i]! > 0 : eta[i]! < 0)) return false;
  }
  return true;
}

function squares(beta: Float64Array): number {
  let sum = 0;
  for (let j = 1; j < beta.length; j++) sum += beta[j]! * beta[j]!;
  return sum;
}
