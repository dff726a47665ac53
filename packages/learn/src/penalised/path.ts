import { coreError } from '@radscore/core';
import { type Matrix, zeros } from '@radscore/stats';
import { checkFinite, checkWeights } from '../contract/check.js';
import type { Outcome } from '../contract/estimator.js';
import type { PenalisedFamily } from './family.js';
import { INFINITE_LAMBDA, lambdaSequence } from './lambda-sequence.js';
import { type PreparedModel, withModel } from './model.js';

export interface PathOptions {
  /** Share of the L1 penalty: 1 LASSO, 0 ridge; 1. */
  readonly alpha?: number;
  /** Scale the columns to variance 1 (divisor n) for the fit; coefficients are given on the original scale; true. */
  readonly standardise?: boolean;
  /** The penalties, instead of glmnet's sequence. */
  readonly lambda?: ArrayLike<number>;
  /** Length of the sequence; 100. */
  readonly count?: number;
  /** Smallest by largest penalty; 0.01 with fewer rows than columns, else 0.0001. */
  readonly ratio?: number;
  /** Relative penalty of each column; 0 is unpenalised. Scaled to a sum of the number of columns, as glmnet does. */
  readonly penaltyFactors?: ArrayLike<number>;
  readonly weights?: Float64Array;
  /** The path ends with the first model of more columns than this. */
  readonly maxActive?: number;
}

/** The models of a path, from the largest penalty to the smallest. */
export interface PenalisedPath {
  readonly family: PenalisedFamily;
  readonly alpha: number;
  readonly lambda: Float64Array;
  /** Column k: coefficients under `lambda[k]`, on the scale of the given table. */
  readonly coefficients: Matrix;
  /** Of each penalty; zeros for Cox models, which have none. */
  readonly intercept: Float64Array;
  /** Nonzero coefficients under each penalty. */
  readonly df: Uint32Array;
  /** Share of the null deviance explained. */
  readonly devianceRatio: Float64Array;
  readonly nullDeviance: number;
}

/**
 * LASSO, elastic-net and ridge paths for a continuous outcome (gaussian), a binary one (binomial) or a right-censored time
 * (Cox, Breslow's ties): minimises -log-likelihood / n + lambda x sum of factor x (alpha |b| + (1 - alpha) b^2 / 2), to
 * rounding. Objective, standardisation, sequence of penalties and its early end are those of R's glmnet (Friedman, Hastie
 * and Tibshirani 2010; Simon et al. 2011), including that a continuous outcome is scaled to variance 1 for the ridge part.
 * The sequence ends early where the explained deviance passes 0.999 or hardly grows any more; given penalties are all fitted.
 *
 * @throws RAD-LEARN-SHAPE, RAD-LEARN-MISSING, RAD-LEARN-INFINITE, RAD-LEARN-WEIGHT, RAD-LEARN-SINGLE-CLASS,
 * RAD-LEARN-NO-EVENTS, RAD-LEARN-CONSTANT-OUTCOME, RAD-PARAMETER-INVALID
 */
export function penalisedPath(x: Matrix, y: Outcome, options: PathOptions = {}): PenalisedPath {
  checkFinite(x);
  checkWeights(options.weights, x.rows);
  const alpha = inRange('alpha', options.alpha ?? 1, 0, 1);
  return withModel(x, y, { ...options, alpha, standardise: options.standardise ?? true }, (model) =>
    solvePath(x, model, alpha, options),
  );
}

function solvePath(x: Matrix, model: PreparedModel, alpha: number, options: PathOptions): PenalisedPath {
  const { solver, family, nullLoss, deviationOfOutcome } = model;
  const penalty = (lambda: number) => ({ l1: lambda * alpha, l2: (lambda * (1 - alpha)) / deviationOfOutcome });

  // Without penalised columns first: the slopes there say where the path starts.
  solver.solve(penalty(INFINITE_LAMBDA));
  const own = options.lambda === undefined;
  const ratio = inRange('ratio', options.ratio ?? (x.rows < x.cols ? 0.01 : 1e-4), 0, 1);
  const count = options.count ?? 100;
  const lambda =
    options.lambda === undefined
      ? lambdaSequence(model.slopes(), alpha, count, Math.max(ratio, 1e-6))
      : checkedLambda(options.lambda);

  const all = zeros(x.cols, lambda.length);
  const intercept = new Float64Array(lambda.length);
  const df = new Uint32Array(lambda.length);
  const devianceRatio = new Float64Array(lambda.length);
  const explainable = nullLoss - family.saturatedLoss;
  let fitted = 0;
  while (fitted < lambda.length) {
    const k = fitted++;
    if (!own || k > 0) solver.solve(penalty(lambda[k]!));
    devianceRatio[k] = (nullLoss - family.loss(solver.eta)) / explainable;
    intercept[k] = model.unscale(all.data.subarray(x.cols * k, x.cols * (k + 1)));
    for (let j = 0; j < x.cols; j++) if (all.data[j + x.cols * k] !== 0) df[k]!++;
    if (df[k]! > (options.maxActive ?? x.cols)) break;
    if (own && fitted >= FEWEST && endsEarly(model.name, devianceRatio, k)) break;
  }
  return {
    family: model.name,
    alpha,
    lambda: lambda.slice(0, fitted),
    coefficients: { rows: x.cols, cols: fitted, data: all.data.slice(0, x.cols * fitted) },
    intercept: intercept.slice(0, fitted),
    df: df.slice(0, fitted),
    devianceRatio: devianceRatio.slice(0, fitted),
    nullDeviance: 2 * explainable * model.totalWeight,
  };
}

/** glmnet's rules: at least this many penalties are fitted before the path may end. */
const FEWEST = 5;
const LEAST_GAIN = 1e-5;
const LEAST_GAIN_COX = 1e-3;
const ENOUGH = 0.999;

function endsEarly(family: PenalisedFamily, ratio: Float64Array, k: number): boolean {
  const now = ratio[k]!;
  if (now > ENOUGH) return true;
  if (family === 'gaussian') return now - ratio[k - 1]! < LEAST_GAIN * now;
  if (family === 'binomial') return now - ratio[k - 1]! < LEAST_GAIN;
  return now - ratio[k - FEWEST + 1]! < LEAST_GAIN_COX * now;
}

function checkedLambda(given: ArrayLike<number>): Float64Array {
  const lambda = Float64Array.from(given).sort().reverse();
  if (lambda.length === 0)
    throw coreError('RAD-PARAMETER-INVALID', { name: 'lambda', value: '[]', problem: 'give at least one penalty' });
  for (const value of lambda) inRange('lambda', value, 0, Number.MAX_VALUE);
  return lambda;
}

function inRange(name: string, value: number, low: number, high: number): number {
  if (value >= low && value <= high) return value;
  throw coreError('RAD-PARAMETER-INVALID', { name, value, problem: `it must lie in [${low}, ${high}]` });
}
