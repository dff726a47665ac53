import * as z from 'zod';
import { checkRows } from '../contract/check.js';
import type { ClassifierDefinition } from '../contract/estimator.js';
import { meanOfLeaves } from '../trees/forest.js';
import { type ForestState, fitForest, forestModelState, forestParameters } from './forests.js';

const parameters = z.strictObject({ ...forestParameters, bootstrap: z.boolean().default(true) });

/** A probability is the mean over the trees of the share of events in the leaf. Random: repeats with the seed. */
export const randomForest: ClassifierDefinition<z.infer<typeof parameters>, ForestState> = {
  kind: 'classifier',
  name: 'random-forest',
  summary: 'Trees on bootstrap samples, each cut chosen among a random draw of columns.',
  source: 'Breiman 2001; scikit-learn RandomForestClassifier',
  parameters,
  state: forestModelState,
  fit: (x, y, p, context) => fitForest(x, y, p, context, 'best'),
  predictProba({ columns, forest }, x) {
    checkRows(x, columns);
    return meanOfLeaves(forest, x);
  },
};
