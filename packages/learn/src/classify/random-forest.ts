import * as z from 'zod';
import { checkRows } from '../contract/check.js';
import { defineClassifier } from '../contract/define.js';
import type { ClassifierPredictor } from '../contract/estimator.js';
import { meanOfLeaves } from '../trees/forest.js';
import { type ForestState, fitForest, forestModelState, forestParameters } from './forests.js';

const parameters = z.strictObject({ ...forestParameters, bootstrap: z.boolean().default(true) });

/** How a fitted {@link randomForest} predicts. */
export const randomForestPredictor: ClassifierPredictor<ForestState> = {
  kind: 'classifier',
  name: 'random-forest',
  state: forestModelState,
  predictProba({ columns, forest }, x) {
    checkRows(x, columns);
    return meanOfLeaves(forest, x);
  },
};

/** A probability is the mean over the trees of the share of events in the leaf. Random: repeats with the seed. */
export const randomForest = /* @__PURE__ */ defineClassifier(randomForestPredictor, {
  summary: 'Trees on bootstrap samples, each cut chosen among a random draw of columns.',
  source: 'Breiman 2001; scikit-learn RandomForestClassifier',
  parameters,
  fit: (x, y, p, context) => fitForest(x, y, p, context, 'best'),
});
