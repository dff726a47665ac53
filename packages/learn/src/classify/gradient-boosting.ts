import type { Matrix } from '@radscore/stats';
import { z } from 'zod';
import { checkRows, checkTrainingSet } from '../contract/check.js';
import type { ClassifierDefinition } from '../contract/estimator.js';
import { rankColumns } from '../trees/columns.js';
import { drawRows } from '../trees/draw-rows.js';
import { type Forest, sumOfLeaves } from '../trees/forest.js';
import { ForestBuilder } from '../trees/forest-builder.js';
import { createGrower } from '../trees/grow.js';
import { impurityImportance } from '../trees/importance.js';
import { growthLimits, limitParameters, maxFeaturesSchema } from '../trees/limits.js';
import { friedmanCriterion } from '../trees/mean-criterion.js';
import { leafInTraining } from '../trees/training-leaf.js';
import { weightedRows } from '../trees/weighted-rows.js';
import { priorLogOdds } from './boosting.js';
import { classWeightSchema, rowWeights } from './class-weight.js';
import { expit, expitInPlace } from './sigmoid.js';

const parameters = z.strictObject({
  trees: z.number().int().min(1).max(100_000).default(100),
  learningRate: z.number().positive().default(0.1),
  /** Share of the rows each tree is grown on, drawn without replacement. */
  subsample: z.number().gt(0).max(1).default(1),
  ...limitParameters,
  maxDepth: z.number().int().min(1).nullable().default(3),
  maxFeatures: maxFeaturesSchema.default('all'),
  classWeight: classWeightSchema,
});

interface GradientBoostingState {
  readonly columns: number;
  /** Log-odds before the first tree. */
  readonly initial: number;
  /** The value of a leaf is its step of the log-odds, learning rate included. */
  readonly forest: Forest;
  readonly importance: readonly number[];
}

/**
 * Gradient boosting of the log-loss: each tree is grown to the residuals with Friedman's score, and each of its leaves
 * takes one Newton step. Random: rows by `subsample`, columns by `maxFeatures`, and one of equally good cuts, as in
 * scikit-learn; without any of these the model does not depend on the seed.
 */
export const gradientBoosting: ClassifierDefinition<z.infer<typeof parameters>, GradientBoostingState> = {
  kind: 'classifier',
  name: 'gradient-boosting',
  summary: 'Boosted regression trees on the log-loss.',
  source: 'Friedman 2001, 2002; scikit-learn GradientBoostingClassifier',
  parameters,

  fit(x, y, p, { rng, weights }) {
    checkTrainingSet(x, y, weights);
    const own = rowWeights(y, weights, p.classWeight);
    const weight = Float64Array.from(own);
    const residual = new Float64Array(x.rows);
    const columns = rankColumns(x);
    const builder = new ForestBuilder();
    const criterion = friedmanCriterion(weight, residual);
    const grower = createGrower(columns, criterion, growthLimits(p, x.cols, 'best'), builder, rng);
    const initial = priorLogOdds(y, own);
    const odds = new Float64Array(x.rows).fill(initial);
    const leaf = new Int32Array(x.rows);
    for (let t = 0; t < p.trees; t++) {
      for (let i = 0; i < x.rows; i++) residual[i] = y.event[i]! - expit(odds[i]!);
      if (p.subsample < 1) drawRows(own, weight, p.subsample, rng);
      const root = grower.grow(weightedRows(weight));
      for (let i = 0; i < x.rows; i++) leaf[i] = leafInTraining(builder, root, columns.values, x.rows, i);
      newtonSteps(builder, root, leaf, weight, residual, y.event, p.learningRate);
      for (let i = 0; i < x.rows; i++) odds[i]! += builder.value[leaf[i]!]!;
    }
    return { columns: x.cols, initial, forest: builder.forest(), importance: impurityImportance(builder, x.cols) };
  },

  predictProba: (state, x) => expitInPlace(decision(state, x)),
  decision,
};

function decision({ columns, initial, forest }: GradientBoostingState, x: Matrix): Float64Array {
  checkRows(x, columns);
  const out = sumOfLeaves(forest, x);
  for (let i = 0; i < out.length; i++) out[i]! += initial;
  return out;
}

/** Sets the value of each leaf to learning rate x sum of w r / sum of w p (1 - p) over its rows; 0 where that is undefined. */
function newtonSteps(
  { value, size }: ForestBuilder,
  root: number,
  leaf: Int32Array,
  weight: Float64Array,
  residual: Float64Array,
  event: Uint8Array,
  learningRate: number,
): void {
  const above = new Float64Array(size - root);
  const below = new Float64Array(size - root);
  for (let i = 0; i < leaf.length; i++) {
    const p = event[i]! - residual[i]!;
    above[leaf[i]! - root]! += weight[i]! * residual[i]!;
    below[leaf[i]! - root]! += weight[i]! * p * (1 - p);
  }
  for (let k = 0; k < above.length; k++) {
    value[root + k] = Math.abs(below[k]!) < 1e-150 ? 0 : (learningRate * above[k]!) / below[k]!;
  }
}
