import { log, square } from '@radscore/elementary';
import { column, type Matrix } from '@radscore/stats';
import * as z from 'zod';
import { checkRows, checkTrainingSet } from '../contract/check.js';
import { defineClassifier } from '../contract/define.js';
import type { ClassifierPredictor } from '../contract/estimator.js';
import { numbers, probability } from '../contract/state.js';
import { classWeightSchema, rowWeights } from './class-weight.js';
import { expitInPlace } from './sigmoid.js';

const parameters = z.strictObject({
  /** This share of the largest variance of a column is added to every variance. */
  varSmoothing: z.number().min(0).default(1e-9),
  classWeight: classWeightSchema,
});

/** Of the two outcomes, the others first. */
interface GaussianNbState {
  readonly prior: readonly [number, number];
  readonly mean: readonly [readonly number[], readonly number[]];
  readonly variance: readonly [readonly number[], readonly number[]];
}

const variances = z.array(z.number().min(0));

const state: z.ZodType<GaussianNbState> = z
  .strictObject({
    prior: z.tuple([probability, probability]),
    mean: z.tuple([numbers, numbers]),
    variance: z.tuple([variances, variances]),
  })
  .refine(({ mean, variance }) => [...mean, ...variance].every(({ length }) => length === mean[0].length), {
    path: ['variance'],
    message: 'expected one mean and one variance of each column and outcome',
  });

/** How a fitted {@link gaussianNb} predicts. */
export const gaussianNbPredictor: ClassifierPredictor<GaussianNbState> = {
  kind: 'classifier',
  name: 'gaussian-nb',
  state,
  predictProba: (state, x) => expitInPlace(decision(state, x)),
  decision,
};

/**
 * Naive Bayes with normal columns: within an outcome each column is normal and independent of the others; the priors are
 * the (weighted) shares. A column without any variance in either outcome carries no information and is skipped. Deterministic.
 */
export const gaussianNb = /* @__PURE__ */ defineClassifier(gaussianNbPredictor, {
  summary: 'Naive Bayes with normally distributed columns.',
  source: 'scikit-learn GaussianNB',
  parameters,
  fit(x, y, p, { weights }): GaussianNbState {
    checkTrainingSet(x, y, weights);
    const weight = rowWeights(y, weights, p.classWeight);
    const ofClass = [0, 1].map((c) => weight.map((w, i) => (y.event[i] === c ? w : 0)));
    const totals = ofClass.map((w) => w.reduce((a, b) => a + b, 0));
    const smoothing = p.varSmoothing * largestVariance(x);
    const moments = ofClass.map((w, c) => columnMoments(x, w, totals[c]!));
    const total = totals[0]! + totals[1]!;
    return {
      prior: [totals[0]! / total, totals[1]! / total],
      mean: [moments[0]!.mean, moments[1]!.mean],
      variance: [moments[0]!.variance.map((v) => v + smoothing), moments[1]!.variance.map((v) => v + smoothing)],
    };
  },
});

/** log P(event | x) - log P(other | x). */
function decision({ prior, mean, variance }: GaussianNbState, x: Matrix): Float64Array {
  checkRows(x, mean[0].length);
  const out = new Float64Array(x.rows).fill(log(prior[1]) - log(prior[0]));
  for (let j = 0; j < x.cols; j++) {
    const values = column(x, j);
    const v0 = variance[0][j]!;
    const v1 = variance[1][j]!;
    if (v0 === 0 || v1 === 0) continue;
    const spread = log(v0) - log(v1);
    for (let i = 0; i < x.rows; i++) {
      const d0 = values[i]! - mean[0][j]!;
      const d1 = values[i]! - mean[1][j]!;
      out[i]! += 0.5 * (spread + (d0 * d0) / v0 - (d1 * d1) / v1);
    }
  }
  return out;
}

function columnMoments(x: Matrix, weight: Float64Array, total: number): { mean: number[]; variance: number[] } {
  const mean: number[] = [];
  const variance: number[] = [];
  for (let j = 0; j < x.cols; j++) {
    const values = column(x, j);
    let sum = 0;
    for (let i = 0; i < x.rows; i++) sum += weight[i]! * values[i]!;
    const centre = sum / total;
    let squares = 0;
    for (let i = 0; i < x.rows; i++) squares += weight[i]! * square(values[i]! - centre);
    mean.push(centre);
    variance.push(squares / total);
  }
  return { mean, variance };
}

function largestVariance(x: Matrix): number {
  return Math.max(...columnMoments(x, new Float64Array(x.rows).fill(1), x.rows).variance);
}
