import type { Matrix } from '@radscore/stats';
import { z } from 'zod';
import { checkRows } from '../contract/check.js';
import type { SurvivalModelDefinition } from '../contract/estimator.js';
import { coxFamily } from '../penalised/cox-family.js';
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
import { type Baseline, breslowBaseline, survivalFrom } from './baseline.js';
import { checkSurvivalSet } from './check.js';

const parameters = z.strictObject({
  trees: z.number().int().min(1).max(100_000).default(100),
  learningRate: z.number().positive().default(0.1),
  /** Share of the rows each tree is grown on, drawn without replacement. */
  subsample: z.number().gt(0).max(1).default(1),
  ...limitParameters,
  maxDepth: z.number().int().min(1).nullable().default(3),
  maxFeatures: maxFeaturesSchema.default('all'),
});

interface GradientBoostedCoxState {
  readonly columns: number;
  /** The value of a leaf is its step of the log-hazard, learning rate included. */
  readonly forest: Forest;
  readonly baseline: Baseline;
  readonly importance: readonly number[];
}

/**
 * Gradient boosting of Cox's partial likelihood (Breslow's ties): each tree is grown by Friedman's score to the martingale
 * residuals of the trees before it, and each of its leaves moves the log-hazard by learning rate x their mean. Random where rows
 * or columns are drawn; of equally good cuts the first found wins.
 */
export const gradientBoostedCox: SurvivalModelDefinition<z.infer<typeof parameters>, GradientBoostedCoxState> = {
  kind: 'survival',
  name: 'gradient-boosted-cox',
  summary: "Boosted regression trees on Cox's partial likelihood.",
  source: 'Ridgeway 1999; Friedman 2001; scikit-survival GradientBoostingSurvivalAnalysis',
  parameters,
  fit(x, y, p, { rng, weights }) {
    checkSurvivalSet(x, y, weights);
    const own = weights ?? new Float64Array(x.rows).fill(1);
    const weight = Float64Array.from(own);
    const family = coxFamily(y, own);
    const residual = new Float64Array(x.rows);
    const columns = rankColumns(x);
    const builder = new ForestBuilder();
    const grower = createGrower(
      columns,
      friedmanCriterion(weight, residual),
      growthLimits(p, x.cols, 'best'),
      builder,
      rng,
    );
    const eta = new Float64Array(x.rows);
    for (let t = 0; t < p.trees; t++) {
      family.residual(eta, residual);
      // The residual of a row, of which it has as many as its weight says.
      for (let i = 0; i < x.rows; i++) residual[i] = own[i]! > 0 ? residual[i]! / own[i]! : 0;
      if (p.subsample < 1) drawRows(own, weight, p.subsample, rng);
      const root = grower.grow(weightedRows(weight));
      for (let node = root; node < builder.size; node++) builder.value[node]! *= p.learningRate;
      for (let i = 0; i < x.rows; i++)
        eta[i]! += builder.value[leafInTraining(builder, root, columns.values, x.rows, i)]!;
    }
    return {
      columns: x.cols,
      forest: builder.forest(),
      baseline: breslowBaseline(y, eta, weights),
      importance: impurityImportance(builder, x.cols),
    };
  },
  predictRisk: risk,
  predictSurvival: (state, x, times) => survivalFrom(state.baseline, risk(state, x), times),
};

function risk({ columns, forest }: GradientBoostedCoxState, x: Matrix): Float64Array {
  checkRows(x, columns);
  return sumOfLeaves(forest, x);
}
