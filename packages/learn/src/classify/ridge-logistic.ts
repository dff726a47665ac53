import { cholesky, choleskySolve, crossProduct, dot, type Matrix, zeros } from '@radscore/stats';
import { expit, softplus } from './sigmoid.js';

export interface RidgeFit {
  readonly coefficients: Float64Array;
  readonly intercept: number;
}

/**
 * Minimises 1/2 |w|^2 + sum of weight x log-loss over w and the unpenalised intercept, by Newton's method with step
 * halving, to rounding.
 */
export function ridgeLogistic(x: Matrix, event: Uint8Array, weight: Float64Array): RidgeFit {
  const { rows: n, cols: p } = x;
  const design = withIntercept(x);
  let beta = new Float64Array(p + 1);
  let eta = new Float64Array(n);
  let objective = logLoss(eta, event, weight);
  for (let iteration = 1; iteration <= MAX_ITERATIONS; iteration++) {
    const { gradient, curvature } = derivatives(design, eta, event, weight);
    for (let j = 1; j <= p; j++) {
      gradient[j]! += beta[j]!;
      curvature.data[j + (p + 1) * j]! += 1;
    }
    const step = choleskySolve(cholesky(curvature, 0), gradient);
    const decrement = dot(step, gradient);
    // So near the minimum the step is exact, and a line search would only compare rounding errors.
    if (decrement <= 1e-14 * (1 + objective)) {
      beta = beta.map((b, j) => b - step[j]!);
      break;
    }
    let length = 1;
    let next = beta;
    let nextEta = eta;
    let value = Number.POSITIVE_INFINITY;
    for (; length > 1e-12; length /= 2) {
      next = beta.map((b, j) => b - length * step[j]!);
      nextEta = predictor(design, next);
      value = logLoss(nextEta, event, weight) + 0.5 * squares(next);
      if (value <= objective - 1e-4 * length * decrement + 1e-15 * objective) break;
    }
    beta = next;
    eta = nextEta;
    objective = value;
  }
  return { coefficients: beta.slice(1), intercept: beta[0]! };
}

/** Far more than a convex problem with step halving needs. */
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

function squares(beta: Float64Array): number {
  let sum = 0;
  for (let j = 1; j < beta.length; j++) sum += beta[j]! * beta[j]!;
  return sum;
}
