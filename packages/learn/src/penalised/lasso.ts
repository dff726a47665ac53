import { coreError } from '@radscore/core';
import { pow, square } from '@radscore/elementary';
import { type Matrix, standardDeviation, takeRows } from '@radscore/stats';
import { checkFinite } from '../contract/check.js';
import { learnError } from '../errors.js';
import { takeOutcome } from './cross-validate.js';
import { withModel } from './model.js';

export interface LinearModel {
  readonly coefficients: Float64Array;
  readonly intercept: number;
}

export interface LassoOptions {
  /** Share of the L1 penalty: 1 LASSO, 0 ridge; 1. */
  readonly l1Ratio?: number;
}

/**
 * scikit-learn's `Lasso(alpha)` and `ElasticNet(alpha, l1_ratio)` with an intercept, at convergence: minimises
 * |y - X w - b|^2 / (2 n) + alpha x (l1Ratio |w|_1 + (1 - l1Ratio) |w|^2 / 2) on the columns as they are. A binary outcome is
 * given as the numbers 0 and 1. A constant outcome gives zeros. scikit-learn's `Ridge(a)` is `l1Ratio` 0 at alpha a / n.
 *
 * @throws RAD-LEARN-SHAPE, RAD-LEARN-MISSING, RAD-LEARN-INFINITE, RAD-LEARN-OUTCOME-MISSING, RAD-PARAMETER-INVALID
 */
export function lasso(x: Matrix, value: Float64Array, alpha: number, options: LassoOptions = {}): LinearModel {
  return lassoPath(x, value, [alpha], options)[0]!;
}

/** `lasso` for each penalty, given from the largest to the smallest. */
export function lassoPath(
  x: Matrix,
  value: Float64Array,
  alphas: ArrayLike<number>,
  { l1Ratio = 1 }: LassoOptions = {},
): LinearModel[] {
  checkFinite(x);
  for (const alpha of Array.from(alphas)) {
    if (!(alpha >= 0 && alpha < Infinity)) {
      throw coreError('RAD-PARAMETER-INVALID', { name: 'alpha', value: alpha, problem: 'it must be 0 or more' });
    }
  }
  if (value.length === x.rows && value.every((v) => v === value[0])) {
    return Array.from(alphas, () => ({ coefficients: new Float64Array(x.cols), intercept: value[0] ?? Number.NaN }));
  }
  return withModel(x, { kind: 'continuous', value }, { alpha: l1Ratio, standardise: false }, (model) => {
    const solve = (alpha: number) => model.solver.solve({ l1: alpha * l1Ratio, l2: alpha * (1 - l1Ratio) });
    const largest = l1Ratio > 0 ? largestThatMatters(model.solver.allSlopes()) / l1Ratio : 0;
    let reached = largest;
    return Array.from(alphas, (alpha) => {
      // A small penalty at once would let nearly all columns in; on the way to it few come in at a time.
      for (; reached * STRIDE > Math.max(alpha, FAR * largest); reached *= STRIDE) solve(reached * STRIDE);
      solve(alpha);
      reached = Math.min(reached, alpha);
      const coefficients = new Float64Array(x.cols);
      return { intercept: model.unscale(coefficients), coefficients };
    });
  });
}

/** Which penalties are tried. */
export interface PenaltyOptions extends LassoOptions {
  readonly count?: number;
  /** The smallest penalty over the largest. */
  readonly ratio?: number;
}

export interface LassoCv {
  readonly alpha: number;
  readonly alphas: Float64Array;
  /** Mean over the folds of the mean squared error under each penalty, and the standard error of that mean. */
  readonly error: Float64Array;
  readonly standardError: Float64Array;
  /** The largest penalty whose error is within one standard error of the least. */
  readonly oneError: number;
  /** The model on all rows under each penalty, and that under the best one. */
  readonly path: readonly LinearModel[];
  readonly model: LinearModel;
}

/**
 * scikit-learn's `LassoCV` / `ElasticNetCV`: 100 penalties from the largest that matters down to a thousandth of it, the same
 * in every fold; the best is the one with the smallest plain mean over folds of the mean squared error (of equal ones the
 * largest), refitted on all rows.
 *
 * @param folds number of the fold of each row.
 * @throws as `lasso`, RAD-LEARN-CONSTANT-OUTCOME
 */
export function lassoCv(
  x: Matrix,
  value: Float64Array,
  folds: ArrayLike<number>,
  options: PenaltyOptions = {},
): LassoCv {
  const alphas = alphaSequence(x, value, options);
  const names = [...new Set(Array.from(folds))];
  const errors = Array.from(alphas, () => new Float64Array(names.length));
  for (const [f, name] of names.entries()) {
    const train: number[] = [];
    const test: number[] = [];
    for (let i = 0; i < x.rows; i++) (folds[i] === name ? test : train).push(i);
    const part = takeOutcome({ kind: 'continuous', value }, train) as { value: Float64Array };
    const heldOut = takeRows(x, test);
    lassoPath(takeRows(x, train), part.value, alphas, options).forEach((model, k) => {
      errors[k]![f] = squaredError(heldOut, test, value, model);
    });
  }
  const error = Float64Array.from(errors, (each) => each.reduce((sum, one) => sum + one / names.length, 0));
  const standardError = Float64Array.from(errors, (each) => standardDeviation(each) / Math.sqrt(names.length));
  const best = error.indexOf(error.reduce((a, b) => Math.min(a, b), Infinity));
  const within = error.findIndex((each) => each <= error[best]! + (standardError[best]! || 0));
  const path = lassoPath(x, value, alphas, options);
  const [alpha, oneError] = [alphas[best]!, alphas[within]!];
  return { alpha, alphas, error, standardError, oneError, path, model: path[best]! };
}

function squaredError(
  x: Matrix,
  rows: number[],
  value: Float64Array,
  { coefficients, intercept }: LinearModel,
): number {
  let sum = 0;
  for (let i = 0; i < x.rows; i++) {
    let eta = intercept;
    for (let j = 0; j < x.cols; j++) if (coefficients[j] !== 0) eta += coefficients[j]! * x.data[i + x.rows * j]!;
    sum += square(value[rows[i]!]! - eta);
  }
  return sum / x.rows;
}

/**
 * Penalties from the largest that matters down to `ratio` times it, in equal steps of the logarithm.
 *
 * @throws RAD-LEARN-CONSTANT-OUTCOME, RAD-PARAMETER-INVALID for ridge
 */
export function alphaSequence(
  x: Matrix,
  value: Float64Array,
  { l1Ratio = 1, count = 100, ratio = 1e-3 }: PenaltyOptions = {},
): Float64Array {
  if (value.every((v) => v === value[0])) throw learnError('RAD-LEARN-CONSTANT-OUTCOME', { rows: x.rows });
  const mean = value.reduce((a, b) => a + b, 0) / value.length;
  let largest = 0;
  for (let j = 0; j < x.cols; j++) {
    let centre = 0;
    for (let i = 0; i < x.rows; i++) centre += x.data[i + x.rows * j]! / x.rows;
    let sum = 0;
    for (let i = 0; i < x.rows; i++) sum += (x.data[i + x.rows * j]! - centre) * (value[i]! - mean);
    largest = Math.max(largest, Math.abs(sum));
  }
  if (!(l1Ratio > 0))
    throw coreError('RAD-PARAMETER-INVALID', {
      name: 'l1Ratio',
      value: l1Ratio,
      problem: 'ridge has no largest penalty to start from',
    });
  largest /= x.rows * l1Ratio;
  return Float64Array.from({ length: count }, (_, k) => largest * pow(ratio, count > 1 ? k / (count - 1) : 0));
}

/** The L1 penalty above which nothing enters. */
function largestThatMatters(slopes: Float64Array): number {
  return slopes.reduce((largest, slope) => Math.max(largest, Math.abs(slope)), 0);
}

/** The way to a small penalty goes in steps to this share of the one before. */
const STRIDE = 0.85;
/** Below this share of the largest penalty the last step is taken at once. */
const FAR = 1e-4;
