import { log, log1p } from '@radscore/elementary';
import { column, type Matrix } from '@radscore/stats';
import * as z from 'zod';
import { checkRows, checkTrainingSet } from '../contract/check.js';
import { defineClassifier } from '../contract/define.js';
import type { ClassifierPredictor } from '../contract/estimator.js';
import { probability } from '../contract/state.js';
import { classWeightSchema, rowWeights } from './class-weight.js';
import { expitInPlace } from './sigmoid.js';

const parameters = z.strictObject({
  /** Added to every count (Laplace's smoothing). */
  alpha: z.number().positive().default(1),
  /** A value above this counts as 1. */
  threshold: z.number().default(0),
  classWeight: classWeightSchema,
});

/** Of the two outcomes, the others first. */
interface BernoulliNbState {
  readonly threshold: number;
  readonly prior: readonly [number, number];
  /** Probability that a column is 1. */
  readonly probability: readonly [readonly number[], readonly number[]];
}

const state: z.ZodType<BernoulliNbState> = z
  .strictObject({
    threshold: z.number(),
    prior: z.tuple([probability, probability]),
    probability: z.tuple([z.array(probability), z.array(probability)]),
  })
  .refine((state) => state.probability[0].length === state.probability[1].length, {
    path: ['probability'],
    message: 'expected as many of both outcomes',
  });

/** How a fitted {@link bernoulliNb} predicts. */
export const bernoulliNbPredictor: ClassifierPredictor<BernoulliNbState> = {
  kind: 'classifier',
  name: 'bernoulli-nb',
  state,
  predictProba: (state, x) => expitInPlace(decision(state, x)),
  decision,
};

/** Naive Bayes on columns cut at a threshold into 0 and 1; the priors are the (weighted) shares. Deterministic. */
export const bernoulliNb = /* @__PURE__ */ defineClassifier(bernoulliNbPredictor, {
  summary: 'Naive Bayes on columns cut into 0 and 1.',
  source: 'scikit-learn BernoulliNB',
  parameters,
  fit(x, y, p, { weights }): BernoulliNbState {
    checkTrainingSet(x, y, weights);
    const weight = rowWeights(y, weights, p.classWeight);
    const total: [number, number] = [0, 0];
    for (let i = 0; i < x.rows; i++) total[y.event[i] === 1 ? 1 : 0] += weight[i]!;
    const probability: [number[], number[]] = [[], []];
    for (let j = 0; j < x.cols; j++) {
      const values = column(x, j);
      const ones: [number, number] = [0, 0];
      for (let i = 0; i < x.rows; i++) if (values[i]! > p.threshold) ones[y.event[i] === 1 ? 1 : 0] += weight[i]!;
      for (const c of [0, 1] as const) probability[c].push((ones[c] + p.alpha) / (total[c] + 2 * p.alpha));
    }
    const all = total[0] + total[1];
    return { threshold: p.threshold, prior: [total[0] / all, total[1] / all], probability };
  },
});

/** log P(event | x) - log P(other | x). */
function decision({ threshold, prior, probability }: BernoulliNbState, x: Matrix): Float64Array {
  checkRows(x, probability[0].length);
  const out = new Float64Array(x.rows).fill(log(prior[1]) - log(prior[0]));
  for (let j = 0; j < x.cols; j++) {
    const values = column(x, j);
    const p0 = probability[0][j]!;
    const p1 = probability[1][j]!;
    const one = log(p1) - log(p0);
    const zero = log1p(-p1) - log1p(-p0);
    for (let i = 0; i < x.rows; i++) out[i]! += values[i]! > threshold ? one : zero;
  }
  return out;
}
