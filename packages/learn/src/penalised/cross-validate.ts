import { coreError } from '@radscore/core';
import { square } from '@radscore/elementary';
import { type Matrix, takeRows } from '@radscore/stats';
import type { Outcome } from '../contract/estimator.js';
import { learnError } from '../errors.js';
import { modelAt, type PenalisedModel, predictPath } from './coefficients.js';
import { coxFamily } from './cox-family.js';
import { foldAuc, foldConcordance, isGain, meanLoss, type PathMeasure } from './measures.js';
import { type PathOptions, type PenalisedPath, penalisedPath } from './path.js';

export interface CrossValidatedPath {
  readonly path: PenalisedPath;
  readonly measure: PathMeasure;
  /** Mean over the folds under each penalty of the path, and the standard error of that mean; NaN where no fold gave one. */
  readonly mean: Float64Array;
  readonly error: Float64Array;
  readonly minimum: PenalisedModel;
  /** The largest penalty whose mean is within one standard error of the best. */
  readonly oneError: PenalisedModel;
}

/**
 * Cross-validates a penalised path as glmnet's `cv.glmnet`: the path of all rows sets the penalties, each fold fits its own
 * path and is read off by interpolation. Folds weigh by their rows (Cox deviance: by their events, as the difference of the
 * deviances with and without the fold). `lambda.min` is the best mean, `lambda.1se` the largest penalty within a standard
 * error of it.
 *
 * @param folds number of the fold of each row, at least two different ones.
 * @throws as `penalisedPath`, RAD-LEARN-SHAPE, RAD-PARAMETER-INVALID
 */
export function crossValidatePath(
  x: Matrix,
  y: Outcome,
  folds: ArrayLike<number>,
  options: PathOptions & { readonly measure?: PathMeasure } = {},
): CrossValidatedPath {
  const measure = checkedMeasure(y, options.measure ?? 'deviance');
  if (folds.length !== x.rows) {
    throw learnError('RAD-LEARN-SHAPE', {
      what: 'The list of folds',
      got: `${folds.length} values`,
      expected: `one for each of the ${x.rows} rows`,
    });
  }
  const names = [...new Set(Array.from(folds))].sort((a, b) => a - b);
  if (names.length < 2)
    throw coreError('RAD-PARAMETER-INVALID', { name: 'folds', value: names.length, problem: 'give at least 2' });
  const path = penalisedPath(x, y, options);
  const parts = names.map((name) =>
    judgeFold(
      x,
      y,
      Array.from(folds, (fold) => fold === name),
      path.lambda,
      measure,
      options,
    ),
  );
  const mean = new Float64Array(path.lambda.length);
  const error = new Float64Array(path.lambda.length);
  for (let k = 0; k < mean.length; k++) {
    const used = parts.filter(({ value }) => !Number.isNaN(value[k]!));
    const total = used.reduce((sum, part) => sum + part.weight, 0);
    mean[k] = used.reduce((sum, part) => sum + part.weight * part.value[k]!, 0) / total;
    const spread = used.reduce((sum, part) => sum + part.weight * square(part.value[k]! - mean[k]!), 0) / total;
    error[k] = Math.sqrt(spread / (used.length - 1));
  }
  return { path, measure, mean, error, ...choose(path, mean, error, isGain(measure) ? -1 : 1) };
}

interface JudgedFold {
  readonly weight: number;
  readonly value: Float64Array;
}

function judgeFold(
  x: Matrix,
  y: Outcome,
  isTest: boolean[],
  lambda: Float64Array,
  measure: PathMeasure,
  options: PathOptions,
): JudgedFold {
  const train = rowsWith(isTest, false);
  const test = rowsWith(isTest, true);
  const weightOf = (rows: number[]): Float64Array => Float64Array.from(rows, (row) => options.weights?.[row] ?? 1);
  const training = { ...options, ...(options.weights === undefined ? {} : { weights: weightOf(train) }) };
  const path = penalisedPath(takeRows(x, train), takeOutcome(y, train), training);
  const weight = weightOf(test);
  if (y.kind === 'survival' && measure === 'deviance')
    return partialDeviance(x, y, train, path, lambda, options.weights);
  const eta = predictPath(path, takeRows(x, test), lambda);
  const own = takeOutcome(y, test);
  const value = Float64Array.from(lambda, (_, k) => {
    const scores = eta.data.subarray(test.length * k, test.length * (k + 1));
    if (own.kind === 'survival') return foldConcordance(own.time, own.event, scores);
    if (own.kind === 'binary' && measure === 'auc') return foldAuc(own.event, scores);
    const values = own.kind === 'binary' ? own.event : own.value;
    return meanLoss(measure as 'deviance', own.kind, values, scores, weight);
  });
  return { weight: weight.reduce((a, b) => a + b, 0), value };
}

/** Deviance of all rows less that of the training rows, by weight of the events isTest out (van Houwelingen et al. 2006). */
function partialDeviance(
  x: Matrix,
  y: Outcome & { kind: 'survival' },
  train: number[],
  path: PenalisedPath,
  lambda: Float64Array,
  weights: Float64Array | undefined,
): JudgedFold {
  const all = weights ?? new Float64Array(x.rows).fill(1);
  const kept = Float64Array.from(train, (row) => all[row]!);
  const full = coxFamily(y, all);
  const part = coxFamily(takeOutcome(y, train) as typeof y, kept);
  const eventWeight = all.reduce((sum, w, i) => sum + w * y.event[i]!, 0);
  const keptWeight = train.reduce((sum, row) => sum + all[row]! * y.event[row]!, 0);
  const eta = predictPath(path, x, lambda);
  const value = Float64Array.from(lambda, (_, k) => {
    const scores = eta.data.subarray(x.rows * k, x.rows * (k + 1));
    const ofAll = full.loss(scores) - full.saturatedLoss;
    const ofKept = part.loss(Float64Array.from(train, (row) => scores[row]!)) - part.saturatedLoss;
    return (2 * (ofAll - ofKept)) / (eventWeight - keptWeight);
  });
  return { weight: eventWeight - keptWeight, value: eventWeight > keptWeight ? value : value.fill(Number.NaN) };
}

function choose(
  path: PenalisedPath,
  mean: Float64Array,
  error: Float64Array,
  sign: number,
): Pick<CrossValidatedPath, 'minimum' | 'oneError'> {
  let best = 0;
  for (let k = 1; k < mean.length; k++) if (sign * mean[k]! < sign * mean[best]! || Number.isNaN(mean[best]!)) best = k;
  const limit = sign * mean[best]! + error[best]!;
  let simplest = best;
  for (let k = best; k >= 0; k--) if (sign * mean[k]! <= limit) simplest = k;
  return { minimum: modelAt(path, path.lambda[best]!), oneError: modelAt(path, path.lambda[simplest]!) };
}

/** The outcome of some rows. */
export function takeOutcome(y: Outcome, rows: ArrayLike<number>): Outcome {
  if (y.kind === 'continuous') return { kind: y.kind, value: Float64Array.from(rows, (row) => y.value[row]!) };
  const event = Uint8Array.from(rows, (row) => y.event[row]!);
  if (y.kind === 'binary') return { kind: y.kind, event };
  return { kind: y.kind, event, time: Float64Array.from(rows, (row) => y.time[row]!) };
}

function rowsWith(isTest: readonly boolean[], value: boolean): number[] {
  const rows: number[] = [];
  for (let i = 0; i < isTest.length; i++) if (isTest[i] === value) rows.push(i);
  return rows;
}

const MEASURES: Record<Outcome['kind'], readonly PathMeasure[]> = {
  continuous: ['deviance', 'mse', 'mae'],
  binary: ['deviance', 'auc', 'class', 'mse', 'mae'],
  survival: ['deviance', 'C'],
};

function checkedMeasure(y: Outcome, measure: PathMeasure): PathMeasure {
  const known = MEASURES[y.kind];
  if (known.includes(measure)) return measure;
  throw coreError('RAD-PARAMETER-INVALID', {
    name: 'measure',
    value: measure,
    problem: `of a ${y.kind} outcome it is one of ${known.join(', ')}`,
  });
}
