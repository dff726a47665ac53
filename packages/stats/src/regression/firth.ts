import { isRadError } from '@radscore/core';
import { chiSquareSf } from '../distributions/chi-square.js';
import { twoSidedNormal } from '../distributions/normal.js';
import { statsError } from '../errors.js';
import { cholesky, choleskySolve, inverseSymmetric, logDeterminant } from '../linalg/cholesky.js';
import { column, type Matrix, takeColumns, zeros } from '../linalg/matrix.js';
import { type OrthonormalBasis, orthonormalBasis } from '../linalg/orthonormal-basis.js';
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

export interface FirthOptions {
  /** Weight of each row; 1 where absent. */
  readonly weights?: ArrayLike<number>;
  /** Coefficients that are fixed at a value, by their place (0 = intercept). */
  readonly fixed?: ReadonlyMap<number, number>;
  /** A fit to begin at, 0 where absent; a fixed coefficient moves it only at right angles to the free columns. */
  readonly start?: ArrayLike<number>;
}

const METHOD = 'Firth regression';
const MAX_ITERATIONS = 500;
/** Largest move of a linear predictor in one step, so that none jumps far past the maximum. */
const LONGEST_MOVE = 5;
/** A step halved so often (27 times) gains nothing. */
const SHORTEST = 1e-8;
/** Fall of the penalised likelihood that is rounding. */
const SLACK = 1e-10;
/** Relative move of every linear predictor at the maximum. */
const STANDS = 1e-11;

/**
 * Firth's penalised logistic regression (Firth 1993; Heinze and Schemper 2002): the likelihood times the root of the
 * information's determinant (Jeffreys' prior). Finite where outcomes are separated, less biased in small data. R's `logistf`.
 * The intercept comes first. Throws as `logisticRegression`, save for separation.
 *
 * @example
 * ```ts
 * import { firthLogistic, fromRows } from '@radscore/stats';
 *
 * firthLogistic(fromRows([[1], [2], [3], [4]]), [0, 0, 1, 1]).coefficients[1]!.toFixed(3); // => '1.310'
 * ```
 */
export function firthLogistic(x: Matrix, event: ArrayLike<number>, options: FirthOptions = {}): FirthFit {
  const { weights, fixed = new Map(), start } = options;
  checkRows(METHOD, x, event, weights === undefined ? {} : { weights });
  const design = withIntercept(x);
  const places = [...new Array(design.cols).keys()];
  // Fixed columns come last: on orthonormal columns they then stay fixed, and the free ones fit what remains.
  const order = [...places.filter((j) => !fixed.has(j)), ...places.filter((j) => fixed.has(j))];
  const free = design.cols - fixed.size;
  const coordinates = orthonormalBasis(METHOD, takeColumns(design, order));
  const { basis } = coordinates;
  let coefficients = coordinates.fromCoefficients(order.map((j) => start?.[j] ?? 0));
  coefficients.set(coordinates.fromCoefficients(order.map((j) => fixed.get(j) ?? 0)).subarray(free), free);
  let state = evaluate(basis, event, coefficients, weights);
  for (let iterations = 1; iterations <= MAX_ITERATIONS; iterations++) {
    const { score, curvature } = modifiedScore(basis, event, state, weights);
    // With fixed coefficients the step moves only in the free directions, by their own block of the curvature.
    const step = new Float64Array(design.cols);
    step.set(choleskySolve(cholesky(leadingBlock(curvature, free)), score.subarray(0, free)));
    const moves = multiplyVector(basis, step).map(Math.abs);
    const moved = moves.reduce((most, move, i) => Math.max(most, move / (1 + Math.abs(state.linearPredictor[i]!))), 0);
    // Steps that move a linear predictor far are shortened, then halved until the penalised likelihood does not fall.
    let size = Math.min(1, LONGEST_MOVE / Math.max(largest(moves), 1e-300));
    let next = state;
    let moving = coefficients;
    for (; size > SHORTEST; size /= 2) {
      moving = coefficients.map((b, j) => b + size * step[j]!);
      const trial = evaluateUnlessSingular(basis, event, moving, weights);
      if (trial === undefined) continue;
      next = trial;
      if (next.penalized >= state.penalized - SLACK * (1 + Math.abs(state.penalized))) break;
    }
    [coefficients, state] = [moving, next];
    if (moved < STANDS) return summarise(coordinates, order, coefficients, state, iterations);
  }
  throw statsError('RAD-STATS-NOT-CONVERGED', { method: METHOD, iterations: MAX_ITERATIONS });
}

/** Penalised likelihood ratio test that coefficient j is 0, the test `logistf` reports: chi-square with one degree of freedom. */
export function firthTest(x: Matrix, event: ArrayLike<number>, j: number): { chi2: number; p: number } {
  const full = firthLogistic(x, event);
  const reduced = firthLogistic(x, event, { fixed: new Map([[j, 0]]) });
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

function evaluate(
  design: Matrix,
  event: ArrayLike<number>,
  coefficients: Float64Array,
  weights: ArrayLike<number> | undefined,
): State {
  const linearPredictor = multiplyVector(design, coefficients);
  const fitted = linearPredictor.map(logistic);
  const information = crossProduct(design, weightsOf(fitted, weights));
  const factor = cholesky(information);
  return {
    linearPredictor,
    fitted,
    information,
    factor,
    penalized: logLikelihoodOf(linearPredictor, event, weights) + logDeterminant(factor) / 2,
  };
}

/** Far out, where every probability is 0 or 1, the information vanishes: no place to go to. */
function evaluateUnlessSingular(...where: Parameters<typeof evaluate>): State | undefined {
  try {
    return evaluate(...where);
  } catch (error) {
    if (isRadError(error, 'RAD-STATS-SINGULAR')) return undefined;
    throw error;
  }
}

/**
 * X' (w (y - p) + h (1/2 - p)) with the leverages h, and X' diag((w + h) p (1 - p)) X, the curvature of both parts with the leverages
 * fixed: where outcomes are separated, the leverages carry most of it.
 */
function modifiedScore(
  design: Matrix,
  event: ArrayLike<number>,
  { fitted, factor }: State,
  own: ArrayLike<number> | undefined,
): { score: Float64Array; curvature: Matrix } {
  const row = new Float64Array(design.cols);
  const leverage = weightsOf(fitted, own).map((weight, i) => {
    for (let j = 0; j < design.cols; j++) row[j] = design.data[i + design.rows * j]!;
    return weight * choleskySolve(factor, row).reduce((sum, value, j) => sum + value * row[j]!, 0);
  });
  const residual = fitted.map((p, i) => (own?.[i] ?? 1) * (event[i]! - p) + leverage[i]! * (0.5 - p));
  const total = leverage.map((h, i) => (own?.[i] ?? 1) + h);
  return {
    score: transposeMultiplyVector(design, residual),
    curvature: crossProduct(design, weightsOf(fitted, total)),
  };
}

function largest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}

function leadingBlock(matrix: Matrix, size: number): Matrix {
  const block = zeros(size, size);
  for (let j = 0; j < size; j++) column(block, j).set(column(matrix, j).subarray(0, size));
  return block;
}

/** Back from orthonormal columns to the columns given, of which `order` are the places. */
function summarise(
  { r, toCoefficients, toCovariance }: OrthonormalBasis,
  order: readonly number[],
  inBasis: Float64Array,
  state: State,
  iterations: number,
): FirthFit {
  const place = Array.from(order.keys()).sort((a, b) => order[a]! - order[b]!);
  const found = toCoefficients(inBasis);
  const ordered = toCovariance(inverseSymmetric(state.information));
  const covariance = zeros(r.rows, r.rows);
  place.forEach((from, j) => {
    column(covariance, j).set(place.map((k) => column(ordered, from)[k]!));
  });
  const coefficients = Float64Array.from(place, (k) => found[k]!);
  const standardErrors = coefficients.map((_, j) => Math.sqrt(column(covariance, j)[j]!));
  const z = coefficients.map((b, j) => b / standardErrors[j]!);
  return {
    coefficients,
    standardErrors,
    covariance,
    z,
    p: z.map(twoSidedNormal),
    // The information's determinant is that on the columns given.
    penalizedLogLikelihood: state.penalized + logDeterminant(r) / 2,
    fitted: state.fitted,
    iterations,
  };
}
