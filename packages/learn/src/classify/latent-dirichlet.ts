import { column, type Matrix, zeros } from '@radscore/stats';
import * as z from 'zod';
import { checkRows, checkTrainingSet } from '../contract/check.js';
import { defineClassifier } from '../contract/define.js';
import type { ClassifierPredictor } from '../contract/estimator.js';
import { numbers, place } from '../contract/state.js';
import { learnError } from '../errors.js';
import { classWeightSchema, rowWeights } from './class-weight.js';
import { linearPredictor } from './linear.js';
import { ridgeLogistic } from './ridge-logistic.js';
import { expitInPlace } from './sigmoid.js';
import { fitTopics, topicShares } from './topics.js';

const parameters = z.strictObject({
  topics: z.number().int().min(2).default(10),
  /** `minmax` maps each column's training range to 0..1 (new values below it to 0); `none` reads columns as counts. */
  scaling: z.enum(['minmax', 'none']).default('minmax'),
  learning: z.enum(['batch', 'online']).default('batch'),
  passes: z.number().int().min(1).default(10),
  batchSize: z.number().int().min(1).default(128),
  learningDecay: z.number().gt(0.5).max(1).default(0.7),
  learningOffset: z.number().min(1).default(10),
  /** Inverse strength of the L2 penalty of the logistic model on the topics. */
  C: z.number().positive().default(1),
  classWeight: classWeightSchema,
});

interface LatentDirichletState {
  readonly columns: number;
  readonly scaling: { readonly lower: readonly number[]; readonly range: readonly number[] } | null;
  readonly topics: number;
  readonly lambda: readonly number[];
  readonly coefficients: readonly number[];
  readonly intercept: number;
}

const state: z.ZodType<LatentDirichletState> = z
  .strictObject({
    columns: place,
    scaling: z.strictObject({ lower: numbers, range: numbers }).nullable(),
    topics: place.min(1),
    lambda: z.array(z.number().positive()),
    coefficients: numbers,
    intercept: z.number(),
  })
  .refine(({ columns, topics, lambda }) => lambda.length === columns * topics, {
    path: ['lambda'],
    message: 'expected one for each topic and column',
  })
  .refine(({ topics, coefficients }) => coefficients.length === topics, {
    path: ['coefficients'],
    message: 'expected one for each topic',
  })
  .refine(
    ({ columns, scaling }) => [scaling?.lower, scaling?.range].every((each) => (each?.length ?? columns) === columns),
    {
      path: ['scaling'],
      message: 'expected one for each column',
    },
  );

/** How a fitted {@link latentDirichlet} predicts. */
export const latentDirichletPredictor: ClassifierPredictor<LatentDirichletState> = {
  kind: 'classifier',
  name: 'latent-dirichlet',
  state,
  predictProba: (state, x) => expitInPlace(decision(state, x)),
  decision,
};

/**
 * Topics of the columns read as counts of words (latent Dirichlet allocation), then logistic regression with an L2 penalty
 * on each row's shares of the topics. The topics do not see the outcome nor the weights. Random: repeats with the seed.
 *
 * @throws RAD-LEARN-NEGATIVE for a negative value with the scaling `none`.
 */
export const latentDirichlet = /* @__PURE__ */ defineClassifier(latentDirichletPredictor, {
  summary: 'Latent Dirichlet allocation: topic shares of non-negative columns into a logistic model.',
  source: 'Blei, Ng and Jordan 2003; Hoffman, Blei and Bach 2010; scikit-learn LatentDirichletAllocation',
  parameters,
  fit(x, y, p, { rng, weights }) {
    checkTrainingSet(x, y, weights);
    const scaling = p.scaling === 'minmax' ? rangesOf(x) : null;
    const counts = toCounts(x, scaling);
    const { lambda } = fitTopics(counts, x.rows, x.cols, p, rng);
    const shares = sharesOf({ columns: x.cols, topics: p.topics, lambda }, counts, x.rows);
    const strength = rowWeights(y, weights, p.classWeight).map((w) => w * p.C);
    const { coefficients, intercept } = ridgeLogistic(shares, y.event, strength);
    return {
      columns: x.cols,
      scaling,
      topics: p.topics,
      lambda: Array.from(lambda),
      coefficients: Array.from(coefficients),
      intercept,
    };
  },
});

function decision(state: LatentDirichletState, x: Matrix): Float64Array {
  checkRows(x, state.columns);
  const shares = sharesOf(state, toCounts(x, state.scaling), x.rows);
  return linearPredictor(shares, state.coefficients, state.intercept);
}

function sharesOf(
  { columns, topics, lambda }: { columns: number; topics: number; lambda: ArrayLike<number> },
  counts: Float64Array,
  rows: number,
): Matrix {
  const flat = topicShares({ count: topics, words: columns, lambda: Float64Array.from(lambda) }, counts, rows);
  const out = zeros(rows, topics);
  for (let i = 0; i < rows; i++) for (let k = 0; k < topics; k++) out.data[i + rows * k] = flat[i * topics + k]!;
  return out;
}

function rangesOf(x: Matrix): { lower: number[]; range: number[] } {
  const lower: number[] = [];
  const range: number[] = [];
  for (let j = 0; j < x.cols; j++) {
    const values = column(x, j);
    const min = values.reduce((a, b) => Math.min(a, b));
    lower.push(min);
    range.push(values.reduce((a, b) => Math.max(a, b)) - min);
  }
  return { lower, range };
}

function toCounts(x: Matrix, scaling: LatentDirichletState['scaling']): Float64Array {
  const counts = new Float64Array(x.data.length);
  for (let j = 0; j < x.cols; j++) {
    for (let i = 0; i < x.rows; i++) {
      const value = x.data[i + x.rows * j]!;
      if (scaling === null && value < 0) {
        throw learnError('RAD-LEARN-NEGATIVE', { step: 'Latent Dirichlet allocation', row: i, column: j });
      }
      const range = scaling?.range[j];
      counts[i * x.cols + j] =
        scaling === null ? value : range === 0 ? 0 : Math.max(0, (value - scaling.lower[j]!) / range!);
    }
  }
  return counts;
}
