import type { Matrix } from '@radscore/stats';
import * as z from 'zod';
import { checkTrainingSet } from '../contract/check.js';
import type { BinaryOutcome, FitContext } from '../contract/estimator.js';
import { place, shownNumbers } from '../contract/state.js';
import { classCriterion } from '../trees/class-criterion.js';
import { rankColumns } from '../trees/columns.js';
import type { Forest } from '../trees/forest.js';
import { ForestBuilder } from '../trees/forest-builder.js';
import { probabilityForestState, withinColumns } from '../trees/forest-state.js';
import { createGrower, type GrowthLimits } from '../trees/grow.js';
import { impurityImportance } from '../trees/importance.js';
import { growthLimits, limitParameters, maxFeaturesSchema } from '../trees/limits.js';
import { outcomeWeights, weightedRows } from '../trees/weighted-rows.js';
import { classWeightSchema, rowWeights } from './class-weight.js';

/** What random forest and extra trees share. */
export const forestParameters = {
  trees: z.number().int().min(1).max(100_000).default(100),
  criterion: z.enum(['gini', 'entropy', 'log-loss']).default('gini'),
  ...limitParameters,
  maxFeatures: maxFeaturesSchema.default('sqrt'),
  classWeight: classWeightSchema,
};

export interface ForestState {
  readonly columns: number;
  readonly forest: Forest;
  readonly importance: readonly number[];
}

export const forestModelState: z.ZodType<ForestState> = z
  .strictObject({ columns: place, forest: probabilityForestState, importance: shownNumbers })
  .refine(...withinColumns('forest'));

interface ForestParameters extends z.infer<z.ZodObject<typeof forestParameters>> {
  readonly bootstrap: boolean;
}

/**
 * Grows a forest of classification trees. With `bootstrap`, each tree gets as many rows as there are, drawn with
 * replacement; a row drawn k times counts k-fold, and as one row for `minSamplesLeaf` (as scikit-learn does).
 */
export function fitForest(
  x: Matrix,
  y: BinaryOutcome,
  p: ForestParameters,
  { rng, weights }: FitContext,
  splitter: GrowthLimits['splitter'],
): ForestState {
  checkTrainingSet(x, y, weights);
  const own = rowWeights(y, weights, p.classWeight);
  const ofEvent = outcomeWeights(y, own, 1);
  const ofOther = outcomeWeights(y, own, 0);
  const builder = new ForestBuilder();
  const criterion = classCriterion(p.criterion, ofEvent, ofOther);
  const grower = createGrower(rankColumns(x), criterion, growthLimits(p, x.cols, splitter), builder, rng);
  const times = new Uint32Array(x.rows);
  const weight = Float64Array.from(own);
  while (builder.roots.length < p.trees) {
    if (p.bootstrap) {
      times.fill(0);
      for (let draw = 0; draw < x.rows; draw++) times[rng.below(x.rows)]!++;
      for (let i = 0; i < x.rows; i++) {
        weight[i] = own[i]! * times[i]!;
        if (y.event[i] === 1) ofEvent[i] = weight[i]!;
        else ofOther[i] = weight[i]!;
      }
    }
    const rows = weightedRows(weight);
    if (rows.length > 0) grower.grow(rows);
  }
  return { columns: x.cols, forest: builder.forest(), importance: impurityImportance(builder, x.cols) };
}
