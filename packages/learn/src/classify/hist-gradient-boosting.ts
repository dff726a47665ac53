import type { Matrix } from '@radscore/stats';
import * as z from 'zod';
import { checkRows, checkTrainingSet } from '../contract/check.js';
import { defineClassifier } from '../contract/define.js';
import type { ClassifierPredictor } from '../contract/estimator.js';
import { place } from '../contract/state.js';
import { binColumns } from '../trees/bins.js';
import { type Forest, sumOfLeaves } from '../trees/forest.js';
import { ForestBuilder } from '../trees/forest-builder.js';
import { forestState, withinColumns } from '../trees/forest-state.js';
import { createLeafWiseGrower } from '../trees/leaf-wise.js';
import { priorLogOdds } from './boosting.js';
import { classWeightSchema, rowWeights } from './class-weight.js';
import { expit, expitInPlace } from './sigmoid.js';

const parameters = z.strictObject({
  trees: z.number().int().min(1).max(100_000).default(100),
  learningRate: z.number().positive().default(0.1),
  maxLeafNodes: z.number().int().min(2).default(31),
  maxDepth: z.number().int().min(1).nullable().default(null),
  minSamplesLeaf: z.number().int().min(1).default(20),
  l2: z.number().min(0).default(0),
  maxBins: z.number().int().min(2).max(255).default(255),
  classWeight: classWeightSchema,
});

interface HistGradientBoostingState {
  readonly columns: number;
  readonly initial: number;
  /** The value of a leaf is its step of the log-odds, learning rate included. */
  readonly forest: Forest;
}

const state: z.ZodType<HistGradientBoostingState> = z
  .strictObject({ columns: place, initial: z.number(), forest: forestState })
  .refine(...withinColumns('forest'));

/** How a fitted {@link histGradientBoosting} predicts. */
export const histGradientBoostingPredictor: ClassifierPredictor<HistGradientBoostingState> = {
  kind: 'classifier',
  name: 'hist-gradient-boosting',
  state,
  predictProba: (state, x) => expitInPlace(decision(state, x)),
  decision,
};

/**
 * Boosting of the log-loss by trees that grow leaf-wise on binned columns. Missing values are supported: at each cut they
 * go to the side that gains more, or where training had none to the side with more rows. Derivatives are kept in single
 * precision, as scikit-learn keeps them. Deterministic.
 */
export const histGradientBoosting = /* @__PURE__ */ defineClassifier(histGradientBoostingPredictor, {
  summary: 'Boosted trees grown leaf-wise on binned columns; takes missing values.',
  source: 'Ke et al. 2017 (LightGBM); scikit-learn HistGradientBoostingClassifier',
  parameters,
  fit(x, y, p, { weights }) {
    checkTrainingSet(x, y, weights, 'accept');
    const weight = rowWeights(y, weights, p.classWeight);
    const gradient = new Float32Array(x.rows);
    const hessian = new Float32Array(x.rows);
    const builder = new ForestBuilder();
    const limits = { ...p, maxDepth: p.maxDepth ?? Number.POSITIVE_INFINITY };
    const grower = createLeafWiseGrower(binColumns(x, p.maxBins), gradient, hessian, limits, builder);
    const initial = priorLogOdds(y, weight);
    const odds = new Float64Array(x.rows).fill(initial);
    const leaf = new Int32Array(x.rows);
    for (let t = 0; t < p.trees; t++) {
      for (let i = 0; i < x.rows; i++) {
        const share = expit(odds[i]!);
        gradient[i] = weight[i]! * (share - y.event[i]!);
        hessian[i] = weight[i]! * share * (1 - share);
      }
      grower.grow(leaf);
      for (let i = 0; i < x.rows; i++) odds[i]! += builder.value[leaf[i]!]!;
    }
    const forest: Forest = { ...builder.forest(), precision: 'double', missingLeft: grower.missingLeft };
    return { columns: x.cols, initial, forest };
  },
});

function decision({ columns, initial, forest }: HistGradientBoostingState, x: Matrix): Float64Array {
  checkRows(x, columns, 'accept');
  const out = sumOfLeaves(forest, x);
  for (let i = 0; i < out.length; i++) out[i]! += initial;
  return out;
}
