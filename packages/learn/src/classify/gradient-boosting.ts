import type { Matrix } from '@radscore/stats';
import * as z from 'zod';
import { checkRows, checkTrainingSet } from '../contract/check.js';
import { defineClassifier } from '../contract/define.js';
import type { ClassifierPredictor } from '../contract/estimator.js';
import { place, shownNumbers } from '../contract/state.js';
import { boostingParameters, boostTrees, type GrownTree } from '../trees/boost.js';
import { type Forest, sumOfLeaves } from '../trees/forest.js';
import { forestState, withinColumns } from '../trees/forest-state.js';
import { priorLogOdds } from './boosting.js';
import { classWeightSchema, rowWeights } from './class-weight.js';
import { expit, expitInPlace } from './sigmoid.js';

const parameters = z.strictObject({ ...boostingParameters, classWeight: classWeightSchema });

interface GradientBoostingState {
  readonly columns: number;
  /** Log-odds before the first tree. */
  readonly initial: number;
  /** The value of a leaf is its step of the log-odds, learning rate included. */
  readonly forest: Forest;
  readonly importance: readonly number[];
}

const state: z.ZodType<GradientBoostingState> = z
  .strictObject({ columns: place, initial: z.number(), forest: forestState, importance: shownNumbers })
  .refine(...withinColumns('forest'));

/** How a fitted {@link gradientBoosting} predicts. */
export const gradientBoostingPredictor: ClassifierPredictor<GradientBoostingState> = {
  kind: 'classifier',
  name: 'gradient-boosting',
  state,
  predictProba: (state, x) => expitInPlace(decision(state, x)),
  decision,
};

/**
 * Gradient boosting of the log-loss: each tree is grown to the residuals with Friedman's score, and each of its leaves
 * takes one Newton step. Random: rows by `subsample`, columns by `maxFeatures`, and one of equally good cuts, as in
 * scikit-learn; without any of these the model does not depend on the seed.
 */
export const gradientBoosting = /* @__PURE__ */ defineClassifier(gradientBoostingPredictor, {
  summary: 'Boosted regression trees on the log-loss.',
  source: 'Friedman 2001, 2002; scikit-learn GradientBoostingClassifier',
  parameters,
  fit(x, y, p, { rng, weights }) {
    checkTrainingSet(x, y, weights);
    const own = rowWeights(y, weights, p.classWeight);
    const initial = priorLogOdds(y, own);
    const loss = {
      residuals(odds: Float64Array, into: Float64Array): void {
        for (let i = 0; i < into.length; i++) into[i] = y.event[i]! - expit(odds[i]!);
      },
      setSteps: (tree: GrownTree, residual: Float64Array) => newtonSteps(tree, residual, y.event, p.learningRate),
    };
    const { forest, importance } = boostTrees(x, own, p, loss, initial, rng);
    return { columns: x.cols, initial, forest, importance };
  },
});

function decision({ columns, initial, forest }: GradientBoostingState, x: Matrix): Float64Array {
  checkRows(x, columns);
  const out = sumOfLeaves(forest, x);
  for (let i = 0; i < out.length; i++) out[i]! += initial;
  return out;
}

/** Sets the value of each leaf to learning rate x sum of w r / sum of w p (1 - p) over its rows; 0 where that is undefined. */
function newtonSteps(
  { builder: { value, size }, root, leaf, weight }: GrownTree,
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
