import * as z from 'zod';
import { checkRows, checkTrainingSet } from '../contract/check.js';
import { defineClassifier } from '../contract/define.js';
import type { ClassifierPredictor } from '../contract/estimator.js';
import { place, shownNumbers } from '../contract/state.js';
import { classCriterion } from '../trees/class-criterion.js';
import { rankColumns } from '../trees/columns.js';
import { type Forest, meanOfLeaves } from '../trees/forest.js';
import { ForestBuilder } from '../trees/forest-builder.js';
import { probabilityForestState, withinColumns } from '../trees/forest-state.js';
import { createGrower } from '../trees/grow.js';
import { impurityImportance } from '../trees/importance.js';
import { growthLimits, limitParameters, maxFeaturesSchema } from '../trees/limits.js';
import { pruneTree } from '../trees/prune.js';
import { outcomeWeights, weightedRows } from '../trees/weighted-rows.js';
import { classWeightSchema, rowWeights } from './class-weight.js';

const parameters = z.strictObject({
  criterion: z.enum(['gini', 'entropy', 'log-loss']).default('gini'),
  ...limitParameters,
  maxFeatures: maxFeaturesSchema.default('all'),
  /** Cost-complexity pruning: branches worth no more than this per leaf are cut off. */
  ccpAlpha: z.number().min(0).default(0),
  classWeight: classWeightSchema,
});

interface DecisionTreeState {
  readonly columns: number;
  readonly tree: Forest;
  readonly impurity: readonly number[];
  readonly importance: readonly number[];
}

const state: z.ZodType<DecisionTreeState> = z
  .strictObject({
    columns: place,
    tree: probabilityForestState,
    impurity: shownNumbers,
    importance: shownNumbers,
  })
  .refine(...withinColumns('tree'));

/** How a fitted {@link decisionTree} predicts. */
export const decisionTreePredictor: ClassifierPredictor<DecisionTreeState> = {
  kind: 'classifier',
  name: 'decision-tree',
  state,
  predictProba({ columns, tree }, x) {
    checkRows(x, columns);
    return meanOfLeaves(tree, x);
  },
};

/**
 * One classification tree. A probability is the weighted share of events in the leaf. Of equally good cuts one is drawn,
 * as in scikit-learn; without such ties (and with all columns considered) the tree does not depend on the seed.
 */
export const decisionTree = /* @__PURE__ */ defineClassifier(decisionTreePredictor, {
  summary: 'A classification tree (CART) with optional cost-complexity pruning.',
  source: 'Breiman, Friedman, Olshen and Stone 1984; scikit-learn DecisionTreeClassifier',
  parameters,
  fit(x, y, p, { rng, weights }) {
    checkTrainingSet(x, y, weights);
    const weight = rowWeights(y, weights, p.classWeight);
    const criterion = classCriterion(p.criterion, outcomeWeights(y, weight, 1), outcomeWeights(y, weight, 0));
    const grown = new ForestBuilder();
    createGrower(rankColumns(x), criterion, growthLimits(p, x.cols, 'best'), grown, rng).grow(weightedRows(weight));
    const builder = p.ccpAlpha > 0 ? pruneTree(grown, p.ccpAlpha) : grown;
    return {
      columns: x.cols,
      tree: builder.forest(),
      impurity: Array.from(builder.impurity.subarray(0, builder.size)),
      importance: impurityImportance(builder, x.cols),
    };
  },
});
