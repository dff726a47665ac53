import { withProducts } from '@radscore/kernels';
import { cholesky, choleskySolve, dot, type Matrix, rowMajor } from '@radscore/stats';
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
  return withDesign(x, (design) => {
    const p = x.cols;
    let beta = new Float64Array(p + 1);
    let eta = new Float64Array(x.rows);
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
      if (decrement <= ROUNDING * (1 + objective)) {
        beta = beta.map((b, j) => b - step[j]!);
        break;
      }
      let length = 1;
      let next = beta;
      let nextEta = eta;
      let value = Number.POSITIVE_INFINITY;
      for (; length > SHORTEST; length /= 2) {
        next = beta.map((b, j) => b - length * step[j]!);
        nextEta = design.predictor(next);
        value = logLoss(nextEta, event, weight) + 0.5 * squares(next);
        if (value <= objective - ENOUGH * length * decrement + ROUNDING_OF_SUM * objective) break;
      }
      beta = next;
      eta = nextEta;
      objective = value;
    }
    return { coefficients: beta.slice(1), intercept: beta[0]! };
  });
}

/** Far more than a convex problem with step halving needs. */
const MAX_ITERATIONS = 200;
/** Share of the objective that a step can gain and still be lost in its rounding. */
const ROUNDING = 1e-14;
/** Rounding of the objective itself, which must not refuse a step. */
const ROUNDING_OF_SUM = 1e-15;
/** Share of the promised gain that a step must bring (Armijo's condition; Nocedal and Wright 2006). */
const ENOUGH = 1e-4;
/** A step halved so often (40 times) moves nothing. */
const SHORTEST = 1e-12;

/** The table with a column of ones before it, in the memory of the kernels, and its products. */
interface Design {
  readonly rows: number;
  readonly cols: number;
  /** The product with a number a column. */
  predictor(beta: Float64Array): Float64Array<ArrayBuffer>;
  /** The product of the transpose with a number a row. */
  slopes(residual: Float64Array): Float64Array;
  /** X' W X. */
  crossProduct(weights: Float64Array): Matrix;
}

function withDesign<R>(x: Matrix, work: (design: Design) => R): R {
  const { rows } = x;
  const cols = x.cols + 1;
  const size = rows * cols;
  const lengths = { columns: size, byRow: size, weighted: size, square: cols * cols, row: cols, column: rows };
  return withProducts(lengths, ({ arrays: { columns, byRow, weighted, square, row, column }, addProduct }) => {
    columns.fill(1, 0, rows).set(x.data, rows);
    byRow.set(rowMajor({ rows, cols, data: columns }));
    return work({
      rows,
      cols,
      predictor(beta) {
        row.set(beta);
        column.fill(0);
        addProduct({ data: row, rowStep: cols, innerStep: 1 }, columns, column, 1, cols, rows);
        return column.slice();
      },
      slopes(residual) {
        column.set(residual);
        row.fill(0);
        addProduct({ data: column, rowStep: rows, innerStep: 1 }, byRow, row, 1, rows, cols);
        return row.slice();
      },
      crossProduct(weights) {
        for (let i = 0, at = 0; i < rows; i++) {
          const weight = weights[i]!;
          for (let j = 0; j < cols; j++, at++) weighted[at] = byRow[at]! * weight;
        }
        square.fill(0);
        addProduct({ data: columns, rowStep: rows, innerStep: 1 }, weighted, square, cols, rows, cols);
        return { rows: cols, cols, data: square.slice() };
      },
    });
  });
}

function logLoss(eta: Float64Array, event: Uint8Array, weight: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < eta.length; i++) sum += weight[i]! * softplus(event[i] === 1 ? -eta[i]! : eta[i]!);
  return sum;
}

function derivatives(
  design: Design,
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
  return { gradient: design.slopes(residual), curvature: design.crossProduct(information) };
}

function squares(beta: Float64Array): number {
  let sum = 0;
  for (let j = 1; j < beta.length; j++) sum += beta[j]! * beta[j]!;
  return sum;
}
