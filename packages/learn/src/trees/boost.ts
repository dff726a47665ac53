import type { Rng } from '@radscore/core';
import type { Matrix } from '@radscore/stats';
import * as z from 'zod';
import { rankColumns } from './columns.js';
import { drawRows } from './draw-rows.js';
import type { Forest } from './forest.js';
import { ForestBuilder } from './forest-builder.js';
import { createGrower } from './grow.js';
import { impurityImportance } from './importance.js';
import { growthLimits, limitParameters, maxFeaturesSchema } from './limits.js';
import { friedmanCriterion } from './mean-criterion.js';
import { leafInTraining } from './training-leaf.js';
import { weightedRows } from './weighted-rows.js';

/** The parameters of boosted trees. */
export const boostingParameters = {
  trees: z.number().int().min(1).max(100_000).default(100),
  learningRate: z.number().positive().default(0.1),
  /** Share of the rows each tree is grown on, drawn without replacement. */
  subsample: z.number().gt(0).max(1).default(1),
  ...limitParameters,
  maxDepth: z.number().int().min(1).nullable().default(3),
  maxFeatures: maxFeaturesSchema.default('all'),
};

/** A tree that was just grown: its nodes from `root` on, and in which leaf each training row is. */
export interface GrownTree {
  readonly builder: ForestBuilder;
  readonly root: number;
  readonly leaf: Int32Array;
  /** Weights of the rows that it was grown on; 0 for those that were not drawn. */
  readonly weight: Float64Array;
}

/** What is boosted. */
export interface BoostingLoss {
  /** Writes the negative gradient of the loss at the scores: the residual that the next tree is grown to. */
  residuals(scores: Float64Array, into: Float64Array): void;
  /** Gives the leaves of a tree, which hold the weighted mean of the residuals, the step they take. */
  setSteps(tree: GrownTree, residual: Float64Array): void;
}

/**
 * Gradient boosting (Friedman 2001, 2002): each tree is grown by Friedman's score to the residuals that those before it leave. Starts
 * at `initial`; `scores` are those of the training rows in the end. Random: rows by `subsample`, columns by `maxFeatures`, and one of equally
 * good cuts.
 */
export function boostTrees(
  x: Matrix,
  own: Float64Array,
  p: z.infer<z.ZodObject<typeof boostingParameters>>,
  { residuals, setSteps }: BoostingLoss,
  initial: number,
  rng: Rng,
): { forest: Forest; scores: Float64Array; importance: number[] } {
  const weight = Float64Array.from(own);
  const residual = new Float64Array(x.rows);
  const columns = rankColumns(x);
  const builder = new ForestBuilder();
  const criterion = friedmanCriterion(weight, residual);
  const grower = createGrower(columns, criterion, growthLimits(p, x.cols, 'best'), builder, rng);
  const scores = new Float64Array(x.rows).fill(initial);
  const leaf = new Int32Array(x.rows);
  for (let t = 0; t < p.trees; t++) {
    residuals(scores, residual);
    if (p.subsample < 1) drawRows(own, weight, p.subsample, rng);
    const root = grower.grow(weightedRows(weight));
    for (let i = 0; i < x.rows; i++) leaf[i] = leafInTraining(builder, root, columns.values, x.rows, i);
    setSteps({ builder, root, leaf, weight }, residual);
    for (let i = 0; i < x.rows; i++) scores[i]! += builder.value[leaf[i]!]!;
  }
  return { forest: builder.forest(), scores, importance: impurityImportance(builder, x.cols) };
}
