import { RadError } from '@radscore/core';
import { chiSquareSf } from '../distributions/chi-square.js';
import { twoSidedNormal } from '../distributions/normal.js';
import { cholesky, choleskySolve, inverseSymmetric, logDeterminant } from '../linalg/cholesky.js';
import { column, type Matrix } from '../linalg/matrix.js';
import { crossProduct, multiplyVector, transposeMultiplyVector } from '../linalg/products.js';
import { withIntercept } from './design.js';
import { checkRows, logistic, logLikelihoodOf, weightsOf } from './logistic.js';

export interface FirthFit {
  readonly coefficients: Float64Array;
  readonly standardErrors: Float64Array;
  readonly covariance: Matrix;
  readonly z: Float64Array;
  /** Wald p values; under separation they are too large, and {@link firthTest} is the better test. */
  readonly p: Float64Array;
  /** Log likelihood plus half the log determinant of the information. */
  readonly penalizedLogLikelihood: number;
  readonly fitted: Float64Array;
  readonly iterations: number;
}

const METHOD = 'Firth regression';
const MAX_ITERATIONS = 500;

/**
 * Firth's penalised logistic regression (Firth 1993; Heinze and Schemper 2002): the likelihood times the root of the
 * information's determinant (Jeffreys' prior). Finite where outcomes are separated, less biased in small data. R's `logistf`.
 * The intercept comes first. `fixed` holds coefficients at 0. Throws as `logisticRegression`, save for separation.
 */
export function firthLogistic(
  x: Matrix,
  event: ArrayLike<number>,
  { fixed = [] }: { readonly fixed?: readonly number[] } = {},
): FirthFit {
  checkRows(METHOD, x, event, {});
  const design = withIntercept(x);
  const free = [...new Array(design.cols).keys()].filter((j) => !fixed.includes(j));
  let coefficients = new Float64Array(design.cols);
  let state = evaluate(design, event, coefficients);
  for (let iterations = 1; iterations <= MAX_ITERATIONS; iterations++) {
    const full = modifiedScore(design, event, state);
    // With fixed coefficients the step moves only in the free directions, by their own block of the information.
    const block = subMatrix(state.information, free);
    const freeStep = choleskySolve(
      cholesky(block),
      free.map((j) => full[j]!),
    );
    const step = new Float64Array(design.cols);
    free.forEach((j, k) => {
      step[j] = freeStep[k]!;
    });
    const moved = Math.max(
      ...multiplyVector(design, step).map((value, i) => Math.abs(value) / (1 + Math.abs(state.linearPredictor[i]!))),
    );
    // Large steps are shortened, then halved until the penalised likelihood does not fall.
    let size = Math.min(1, 5 / Math.max(...step.map(Math.abs), 1e-300));
    let next = state;
    let moving = coefficients;
    for (; size > 1e-8; size /= 2) {
      moving = coefficients.map((b, j) => b + size * step[j]!);
      next = evaluate(design, event, moving);
      if (next.penalized >= state.penalized - 1e-10 * (1 + Math.abs(state.penalized))) break;
    }
    [coefficients, state] = [moving, next];
    if (moved < 1e-11) return summarise(coefficients, state, iterations);
  }
  throw new RadError('RAD-STATS-NOT-CONVERGED', { method: METHOD, iterations: MAX_ITERATIONS });
}

/** Penalised likelihood ratio test that coefficient j is 0, the test `logistf` reports: chi-square with one degree of freedom. */
export function firthTest(x: Matrix, event: ArrayLike<number>, j: number): { chi2: number; p: number } {
  const full = firthLogistic(x, event);
  const reduced = firthLogistic(x, event, { fixed: [j] });
  const chi2 = Math.max(0, 2 * (full.penalizedLogLikelihood - reduced.penalizedLogLikelihood));
  return { chi2, p: chiSquareSf(chi2, 1) };
}

interface State {
  readonly linearPredictor: Float64Array;
  readonly fitted: Float64Array;
  readonly information: Matrix;
  readonly factor: Matrix;
  readonly penalized: number;
}

function evaluate(design: Matrix, event: ArrayLike<number>, coefficients: Float64Array): State {
  const linearPredictor = multiplyVector(design, coefficients);
  const fitted = linearPredictor.map(logistic);
  const information = crossProduct(design, weightsOf(fitted));
  const factor = cholesky(information);
  return {
    linearPredictor,
    fitted,
    information,
    factor,
    penalized: logLikelihoodOf(linearPredictor, event) + logDeterminant(factor) / 2,
  };
}

/** X' (y - p + h (1/2 - p)), with the leverages h. */
function modifiedScore(design: Matrix, event: ArrayLike<number>, { fitted, factor }: State): Float64Array {
  const weights = weightsOf(fitted);
  const row = new Float64Array(design.cols);
  const residual = fitted.map((p, i) => {
    for (let j = 0; j < design.cols; j++) row[j] = design.data[i + design.rows * j]!;
    const leverage = weights[i]! * choleskySolve(factor, row).reduce((sum, value, j) => sum + value * row[j]!, 0);
    return event[i]! - p + leverage * (0.5 - p);
  });
  return transposeMultiplyVector(design, residual);
}

function subMatrix(matrix: Matrix, indices: readonly number[]): Matrix {
  const data = Float64Array.from(indices.flatMap((j) => indices.map((i) => matrix.data[i + matrix.rows * j]!)));
  return { rows: indices.length, cols: indices.length, data };
}

function summarise(coefficients: Float64Array, state: State, iterations: number): FirthFit {
  const covariance = inverseSymmetric(state.information);
  const standardErrors = coefficients.map((_, j) => Math.sqrt(column(covariance, j)[j]!));
  const z = coefficients.map((b, j) => b / standardErrors[j]!);
  const { fitted, penalized: penalizedLogLikelihood } = state;
  return {
    coefficients,
    standardErrors,
    covariance,
    z,
    p: z.map(twoSidedNormal),
    penalizedLogLikelihood,
    fitted,
    iterations,
  };
}
