import { log } from '@radscore/elementary';
import { column, dot, type Matrix } from '@radscore/stats';
import * as z from 'zod';
import { checkRows, checkTrainingSet, refuseWeights } from '../contract/check.js';
import { defineClassifier } from '../contract/define.js';
import type { ClassifierPredictor } from '../contract/estimator.js';
import { numbers, plainNumbers, probability } from '../contract/state.js';
import { learnError } from '../errors.js';
import { type ClassMoments, classMoments } from './class-moments.js';
import { expitInPlace } from './sigmoid.js';
import { rightSingular } from './thin-svd.js';
import { type Triangle, triangleOf } from './triangle.js';

const parameters = z.strictObject({
  /** Each covariance S becomes (1 - regularisation) S + regularisation I. */
  regularisation: z.number().min(0).max(1).default(0),
});

/**
 * A normal distribution by axes along which it varies independently. Where there are as many as columns they may be any such axes; else
 * they are the principal ones of its covariance, and across them the variance is the regularisation.
 */
interface Normal {
  readonly prior: number;
  readonly mean: readonly number[];
  /** Axis after axis, flat. */
  readonly axes: readonly number[];
  readonly variances: readonly number[];
}

interface QdaState {
  readonly regularisation: number;
  readonly other: Normal;
  readonly event: Normal;
}

const normalState = z
  .strictObject({ prior: probability, mean: numbers, axes: numbers, variances: z.array(z.number().min(0)) })
  .refine(({ mean, axes, variances }) => axes.length === mean.length * variances.length, {
    path: ['axes'],
    message: 'expected an axis over all columns for each variance',
  });

const state: z.ZodType<QdaState> = z
  .strictObject({ regularisation: probability, other: normalState, event: normalState })
  .refine(({ other, event }) => other.mean.length === event.mean.length, {
    path: ['other', 'mean'],
    message: 'expected as many columns as in event',
  });

/** How a fitted {@link qda} predicts. */
export const qdaPredictor: ClassifierPredictor<QdaState> = {
  kind: 'classifier',
  name: 'qda',
  state,
  predictProba: (state, x) => expitInPlace(decision(state, x)),
  decision,
};

/**
 * Quadratic discriminant analysis: a normal distribution with its own covariance for each outcome. Where an outcome has
 * fewer rows than columns, the directions no row varies in have the regularisation as their variance; scikit-learn leaves
 * them out, of different number for the two outcomes, and so compares densities of different dimension. Deterministic;
 * unequal row weights are refused.
 *
 * @throws RAD-LEARN-SINGULAR where a covariance is not of full rank and the regularisation is 0.
 */
export const qda = /* @__PURE__ */ defineClassifier(qdaPredictor, {
  summary: 'Quadratic discriminant analysis, optionally regularised.',
  source: 'Hastie, Tibshirani and Friedman 2009, 4.3; scikit-learn QuadraticDiscriminantAnalysis',
  parameters,
  fit(x, y, { regularisation }, { weights }) {
    refuseWeights('Quadratic discriminant analysis', weights);
    checkTrainingSet(x, y, weights);
    const [other, event] = classMoments(x, y.event);
    return {
      regularisation,
      other: normalOf(other, regularisation),
      event: normalOf(event, regularisation),
    };
  },
});

function decision({ other, event, regularisation }: QdaState, x: Matrix): Float64Array {
  checkRows(x, event.mean.length);
  const out = logDensity(event, x, regularisation);
  const others = logDensity(other, x, regularisation);
  for (let i = 0; i < out.length; i++) out[i]! -= others[i]!;
  return out;
}

function normalOf({ prior, mean, centred }: ClassMoments, regularisation: number): Normal {
  const degrees = centred.rows - 1;
  const triangle = regularisation === 0 ? triangleOf(centred) : undefined;
  // Then no singular value is below the share that counts as none.
  if (triangle && triangle.atLeast > SINGULAR * triangle.atMost)
    return { prior, mean: plainNumbers(mean), ...successiveAxes(triangle, degrees) };
  const { values, vectors } = rightSingular(centred);
  const kept = values.filter((s) => s > SINGULAR * values[0]! && s > 0).length;
  if (regularisation === 0 && kept < centred.cols) {
    throw learnError('RAD-LEARN-SINGULAR', {
      step: 'Quadratic discriminant analysis',
      problem: `the ${centred.rows} rows of an outcome vary in ${kept} directions only, of ${centred.cols} columns`,
    });
  }
  const variances = Array.from(values.subarray(0, kept), (s) => {
    const variance = degrees > 0 ? (s * s) / degrees : 0;
    return (1 - regularisation) * variance + regularisation;
  });
  return {
    prior,
    mean: plainNumbers(mean),
    axes: plainNumbers(vectors.data.subarray(0, centred.cols * kept)),
    variances,
  };
}

/** Each column less its regression on those before it: from the triangle R of the centred rows, without principal axes. */
function successiveAxes({ r, inverse }: Triangle, degrees: number): Pick<Normal, 'axes' | 'variances'> {
  const p = r.cols;
  const axes = new Array<number>(p * p);
  const variances = new Array<number>(p);
  for (let k = 0; k < p; k++) {
    const rest = r.data[k + p * k]!;
    variances[k] = (rest * rest) / degrees;
    // Never -0, which JSON does not keep.
    for (let j = 0; j < p; j++) axes[j + p * k] = inverse.data[j + p * k]! * rest + 0;
  }
  return { axes, variances };
}

function logDensity({ prior, mean, axes, variances }: Normal, x: Matrix, regularisation: number): Float64Array {
  const p = mean.length;
  const basis: Matrix = { rows: p, cols: variances.length, data: Float64Array.from(axes) };
  const rest = p - variances.length;
  let constant = 2 * log(prior) - (rest > 0 ? rest * log(regularisation) : 0);
  for (const variance of variances) constant -= log(variance);
  const row = new Float64Array(p);
  return Float64Array.from({ length: x.rows }, (_, i) => {
    for (let j = 0; j < p; j++) row[j] = x.data[i + x.rows * j]! - mean[j]!;
    let distance = 0;
    let across = rest > 0 ? dot(row, row) : 0;
    for (let k = 0; k < variances.length; k++) {
      const along = dot(row, column(basis, k));
      distance += (along * along) / variances[k]!;
      across -= along * along;
    }
    if (rest > 0) distance += Math.max(0, across) / regularisation;
    return 0.5 * (constant - distance);
  });
}

/** A singular value below this share of the largest is rounding of columns that repeat each other. */
const SINGULAR = 1e-10;
