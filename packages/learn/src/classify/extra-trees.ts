import * as z from 'zod';
import { checkRows } from '../contract/check.js';
import { defineClassifier } from '../contract/define.js';
import type { ClassifierPredictor } from '../contract/estimator.js';
import { meanOfLeaves } from '../trees/forest.js';
import { type ForestState, fitForest, forestModelState, forestParameters } from './forests.js';

const parameters = z.strictObject({ ...forestParameters, bootstrap: z.boolean().default(false) });

/** How a fitted {@link extraTrees} predicts. */
export const extraTreesPredictor: ClassifierPredictor<ForestState> = {
  kind: 'classifier',
  name: 'extra-trees',
  state: forestModelState,
  predictProba({ columns, forest }, x) {
    checkRows(x, columns);
    return meanOfLeaves(forest, x);
  },
};

/** A probability is the mean over the trees of the share of events in the leaf. Random: repeats with the seed. */
export const extraTrees = /* @__PURE__ */ defineClassifier(extraTreesPredictor, {
  summary: 'Trees whose cuts are drawn at random within a random draw of columns, on all rows.',
  source: 'Geurts, Ernst and Wehenkel 2006; scikit-learn ExtraTreesClassifier',
  parameters,
  fit: (x, y, p, context) => fitForest(x, y, p, context, 'random'),
});
