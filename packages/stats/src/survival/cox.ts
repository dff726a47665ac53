import { isRadError } from '@radscore/core';
import { exp, square } from '@radscore/elementary';
import { chiSquareSf } from '../distributions/chi-square.js';
import { normalQuantile, twoSidedNormal } from '../distributions/normal.js';
import { statsError } from '../errors.js';
import { cholesky, choleskySolve, inverseSymmetric } from '../linalg/cholesky.js';
import { column, type Matrix, zeros } from '../linalg/matrix.js';
import { dot, multiplyVector } from '../linalg/products.js';
import { type LikelihoodRatioTest, likelihoodRatioTest } from '../regression/likelihood-ratio.js';
import type { Interval } from '../tests/alternative.js';
import { type CoxDesign, type CoxOptions, coxDesign } from './cox-design.js';
import type { CoxFit } from './cox-fit.js';
import { coxInformation, coxScore, coxState, riskSetMeans } from './cox-likelihood.js';
import { robustCovariance } from './cox-residuals.js';

const METHOD = 'Cox regression';
const MAX_ITERATIONS = 60;
/** Pivot, relative to its diagonal, below which a column repeats others; a fit that stops early lets more pass. */
const ALIASED = 1e-11;
const SINGULAR = 1e-13;
/** Relative fall of the log likelihood that is rounding. */
const SLACK = 1e-11;
/** A step halved so often (27 times) gains nothing. */
const SHORTEST = 1e-8;
/** Largest move of a linear predictor at the maximum. */
const STANDS = 1e-10;
/** A log hazard that only a coefficient on its way to infinity reaches within the iterations. */
const FAR = 15;
/** Information that has shrunk to this share of what it was at 0 means a maximum at infinity. */
const VANISHED = 1e-9;

/**
 * Cox's proportional hazards regression of right-censored times on the columns of x (no intercept) by Newton's method with step
 * halving, converged until no linear predictor moves by more than 1e-10 of its size; R's `survival::coxph`. A row costs
 * columns^2 per iteration. A model without columns gives the baseline alone.
 * Throws RAD-STATS-MONOTONE (the maximum lies at infinity), RAD-STATS-SINGULAR (constant or dependent columns),
 * RAD-STATS-TOO-FEW (no event), RAD-STATS-MISSING, RAD-STATS-LENGTHS, RAD-PARAMETER-INVALID.
 *
 * @example
 * ```ts
 * import { coxRegression, fromRows } from '@radscore/stats';
 *
 * const { coefficients } = coxRegression(fromRows([[0], [0], [1], [1], [0], [1]]), [6, 13, 21, 30, 37, 38], [1, 1, 0, 1, 0, 1]);
 * coefficients[0]!.toFixed(3); // => '-1.073'
 * ```
 */
export function coxRegression(
  x: Matrix,
  time: ArrayLike<number>,
  event: ArrayLike<number>,
  options: CoxOptions = {},
): CoxFit {
  const design = coxDesign(x, time, event, options);
  const { coefficients: standardised, state, start, iterations, infinite } = maximiseOrStop(design, options.monotone);
  const coefficients = standardised.map((b, j) => b / design.scale[j]!);
  const means = riskSetMeans(design, state);
  const naiveCovariance = unscale(inverseSymmetric(coxInformation(design, state, means)), design.scale);
  const robust = options.robust === true || options.cluster !== undefined;
  const covariance = robust ? robustCovariance({ design, state, naiveCovariance }, options.cluster) : naiveCovariance;
  const standardErrors = Float64Array.from(coefficients, (_, j) => Math.sqrt(column(covariance, j)[j]!));
  const z = coefficients.map((b, j) => b / standardErrors[j]!);
  const parameters = coefficients.length;
  const linearPredictor = multiplyVector(x, coefficients).map((value, i) => value + (options.offset?.[i] ?? 0));
  return {
    coefficients,
    covariance,
    naiveCovariance,
    standardErrors,
    z,
    p: z.map(twoSidedNormal),
    linearPredictor,
    means: design.centre,
    logLikelihood: state.logLikelihood,
    nullLogLikelihood: start.logLikelihood,
    likelihoodRatio: likelihoodRatioTest(
      { logLikelihood: state.logLikelihood, parameters },
      { logLikelihood: start.logLikelihood, parameters: 0 },
    ),
    wald: waldTest(coefficients, covariance),
    score: chiSquareTest(start.scoreStatistic, parameters),
    aic: -2 * state.logLikelihood + 2 * parameters,
    n: design.rows,
    events: design.events,
    iterations,
    ties: design.ties,
    robust,
    infinite,
    design,
    state,
  };
}

/** Hazard ratios exp(b) with Wald intervals, in the order of the columns. */
export function hazardRatios(
  { coefficients, standardErrors }: Pick<CoxFit, 'coefficients' | 'standardErrors'>,
  level = 0.95,
): { ratio: number; ci: Interval }[] {
  const z = normalQuantile((1 + level) / 2);
  return Array.from(coefficients, (b, j) => ({
    ratio: exp(b),
    ci: [exp(b - z * standardErrors[j]!), exp(b + z * standardErrors[j]!)],
  }));
}

interface Start {
  readonly logLikelihood: number;
  readonly scoreStatistic: number;
  /** Squares of the diagonal of the Cholesky factor of the information at 0. */
  readonly pivots: Float64Array;
}

function maximiseOrStop(design: CoxDesign, monotone: CoxOptions['monotone']) {
  try {
    return { ...maximise(design), infinite: [] };
  } catch (error) {
    if (monotone !== 'stop' || !isRadError(error, 'RAD-STATS-MONOTONE')) throw error;
    const found = maximise(design, STOP);
    const at = diagonalOf(coxInformation(design, found.state, riskSetMeans(design, found.state)));
    const before = diagonalOf(informationAtZero(design));
    return { ...found, infinite: [...at.keys()].filter((j) => at[j]! < FLAT * before[j]!) };
  }
}

/** Relative growth of the log likelihood at which R's `coxph` stops. */
const STOP = 1e-9;
/** Share of its information at 0 below which a column's likelihood is flat: its coefficient is on its way to infinity. */
const FLAT = 1e-4;

function informationAtZero(design: CoxDesign): Matrix {
  const state = coxState(design, design.offset);
  return coxInformation(design, state, riskSetMeans(design, state));
}

function diagonalOf(information: Matrix): Float64Array {
  return Float64Array.from({ length: information.cols }, (_, j) => column(information, j)[j]!);
}

/** @param stop relative growth of the log likelihood at which to stop; absent: only at the maximum */
function maximise(design: CoxDesign, stop?: number) {
  let coefficients = new Float64Array(design.x.cols);
  let state = coxState(design, design.offset);
  let start: Start | undefined;
  for (let iterations = 0; iterations <= MAX_ITERATIONS; iterations++) {
    const score = coxScore(design, state);
    const information = coxInformation(design, state, riskSetMeans(design, state));
    const factor = stop === undefined ? factorise(information, start?.pivots) : cholesky(information, SINGULAR);
    const step = choleskySolve(factor, score);
    start ??= { logLikelihood: state.logLikelihood, scoreStatistic: dot(score, step), pivots: pivotsOf(factor) };
    let next = coefficients;
    let nextState = state;
    let size = 2;
    do {
      size /= 2;
      next = coefficients.map((b, j) => b + size * step[j]!);
      const own = multiplyVector(design.x, next);
      nextState = coxState(
        design,
        own.map((value, i) => value + design.offset[i]!),
      );
      // The slack tolerates rounding at the maximum.
    } while (
      !(nextState.logLikelihood >= state.logLikelihood - SLACK * Math.abs(state.logLikelihood)) &&
      size > SHORTEST
    );
    const growth = Math.abs(1 - state.logLikelihood / nextState.logLikelihood);
    const moved = largestMove(state.linearPredictor, nextState.linearPredictor);
    [coefficients, state] = [next, nextState];
    if (moved < STANDS || (stop !== undefined && growth <= stop)) return { coefficients, state, start, iterations };
  }
  // Along a direction without maximum each step moves the linear predictor by about 1.
  if (state.linearPredictor.some((value) => Math.abs(value) > FAR))
    throw statsError('RAD-STATS-MONOTONE', { method: METHOD });
  throw statsError('RAD-STATS-NOT-CONVERGED', { method: METHOD, iterations: MAX_ITERATIONS });
}

function factorise(information: Matrix, atStart?: Float64Array): Matrix {
  try {
    const factor = cholesky(information, ALIASED);
    if (atStart && pivotsOf(factor).some((pivot, j) => pivot < VANISHED * atStart[j]!)) {
      throw statsError('RAD-STATS-MONOTONE', { method: METHOD });
    }
    return factor;
  } catch (error) {
    if (!isRadError(error, 'RAD-STATS-SINGULAR')) throw error;
    if (atStart) throw statsError('RAD-STATS-MONOTONE', { method: METHOD });
    const what = 'within the risk sets a predictor is constant or depends linearly on the others';
    throw statsError('RAD-STATS-SINGULAR', { method: METHOD, what });
  }
}

function pivotsOf(factor: Matrix): Float64Array {
  return Float64Array.from({ length: factor.cols }, (_, j) => square(column(factor, j)[j]!));
}

function largestMove(before: Float64Array, after: Float64Array): number {
  return after.reduce(
    (largest, value, i) => Math.max(largest, Math.abs(value - before[i]!) / (1 + Math.abs(value))),
    0,
  );
}

function unscale(covariance: Matrix, scale: Float64Array): Matrix {
  const out = zeros(covariance.rows, covariance.cols);
  for (let j = 0; j < out.cols; j++) {
    for (let i = 0; i < out.rows; i++) column(out, j)[i] = column(covariance, j)[i]! / (scale[i]! * scale[j]!);
  }
  return out;
}

function waldTest(coefficients: Float64Array, covariance: Matrix): LikelihoodRatioTest {
  return chiSquareTest(dot(coefficients, choleskySolve(cholesky(covariance), coefficients)), coefficients.length);
}

function chiSquareTest(chi2: number, df: number): LikelihoodRatioTest {
  return { chi2, df, p: df > 0 ? chiSquareSf(chi2, df) : 1 };
}
