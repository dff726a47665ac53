import * as z from 'zod';
import { checkRows } from '../contract/check.js';
import type { ClassifierDefinition } from '../contract/estimator.js';
import { meanOfLeaves } from '../trees/forest.js';
import { type ForestState, fitForest, forestModelState, forestParameters } from './forests.js';

const parameters = z.strictObject({ ...forestParameters, bootstrap: z.boolean().default(false) });

/** A probability is the mean over the trees of the share of events in the leaf. Random: repeats with the seed. */
export const extraTrees: ClassifierDefinition<z.infer<typeof parameters>, ForestState> = {
  kind: 'classifier',
  name: 'extra-trees',
  summary: 'Trees whose cuts are drawn at random within a random draw of columns, on all rows.',
  source: 'Geurts, Ernst and Wehenkel 2006; scikit-learn ExtraTreesClassifier',
  parameters,
  state: forestModelState,
  fit: (x, y, p, context) => fitForest(x, y, p, context, 'random'),
  predictProba({ columns, forest }, x) {
    checkRows(x, columns);
    return meanOfLeaves(forest, x);
  },
};
