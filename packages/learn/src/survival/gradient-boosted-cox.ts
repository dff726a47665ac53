import type { Matrix } from '@radscore/stats';
import * as z from 'zod';
import { checkRows } from '../contract/check.js';
import { defineSurvivalModel } from '../contract/define.js';
import type { SurvivalPredictor } from '../contract/estimator.js';
import { place, shownNumbers } from '../contract/state.js';
import { coxFamily } from '../penalised/cox-family.js';
import { boostingParameters, boostTrees, type GrownTree } from '../trees/boost.js';
import { type Forest, sumOfLeaves } from '../trees/forest.js';
import { forestState, withinColumns } from '../trees/forest-state.js';
import { type Baseline, baselineOf, survivalFrom } from './baseline.js';
import { checkSurvivalSet } from './check.js';
import { baselineState } from './linear-risk-state.js';

const parameters = z.strictObject(boostingParameters);

interface GradientBoostedCoxState {
  readonly columns: number;
  /** The value of a leaf is its step of the log-hazard, learning rate included. */
  readonly forest: Forest;
  readonly baseline: Baseline;
  readonly importance: readonly number[];
}

const state: z.ZodType<GradientBoostedCoxState> = z
  .strictObject({ columns: place, forest: forestState, baseline: baselineState, importance: shownNumbers })
  .refine(...withinColumns('forest'));

/** How a fitted {@link gradientBoostedCox} predicts. */
export const gradientBoostedCoxPredictor: SurvivalPredictor<GradientBoostedCoxState> = {
  kind: 'survival',
  name: 'gradient-boosted-cox',
  state,
  predictRisk: risk,
  predictSurvival: (state, x, times) => survivalFrom(state.baseline, risk(state, x), times),
};

/**
 * Gradient boosting of Cox's partial likelihood (Breslow's ties): each tree is grown by Friedman's score to the martingale
 * residuals of the trees before it, and each of its leaves moves the log-hazard by learning rate x their mean. Random where rows
 * or columns are drawn; of equally good cuts the first found wins.
 */
export const gradientBoostedCox = /* @__PURE__ */ defineSurvivalModel(gradientBoostedCoxPredictor, {
  summary: "Boosted regression trees on Cox's partial likelihood.",
  source: 'Ridgeway 1999; Friedman 2001; scikit-survival GradientBoostingSurvivalAnalysis',
  parameters,
  fit(x, y, p, { rng, weights }) {
    checkSurvivalSet(x, y, weights);
    const own = weights ?? new Float64Array(x.rows).fill(1);
    const family = coxFamily(y, own);
    const loss = {
      residuals(eta: Float64Array, into: Float64Array): void {
        family.residual(eta, into);
        // The residual of a row, of which it has as many as its weight says.
        for (let i = 0; i < x.rows; i++) into[i] = own[i]! > 0 ? into[i]! / own[i]! : 0;
      },
      setSteps({ builder, root }: GrownTree): void {
        for (let node = root; node < builder.size; node++) builder.value[node]! *= p.learningRate;
      },
    };
    const { forest, scores, importance } = boostTrees(x, own, p, loss, 0, rng);
    return { columns: x.cols, forest, baseline: baselineOf(y, scores, weights), importance };
  },
});

function risk({ columns, forest }: GradientBoostedCoxState, x: Matrix): Float64Array {
  checkRows(x, columns);
  return sumOfLeaves(forest, x);
}
