import { type Matrix, zeros } from '@radscore/stats';
import * as z from 'zod';
import { checkRows } from '../contract/check.js';
import { defineSurvivalModel } from '../contract/define.js';
import type { SurvivalOutcome, SurvivalPredictor } from '../contract/estimator.js';
import { numbers, place, places, probability } from '../contract/state.js';
import { rankColumns } from '../trees/columns.js';
import { type Forest, leafOf, meanOfLeaves } from '../trees/forest.js';
import { ForestBuilder } from '../trees/forest-builder.js';
import { forestState, withinColumns } from '../trees/forest-state.js';
import { createGrower } from '../trees/grow.js';
import { growthLimits, limitParameters, maxFeaturesSchema } from '../trees/limits.js';
import { leafInTraining } from '../trees/training-leaf.js';
import { weightedRows } from '../trees/weighted-rows.js';
import { lastUpTo, stepAt } from './baseline.js';
import { checkSurvivalSet } from './check.js';
import { logRankCriterion } from './log-rank-criterion.js';

const parameters = z.strictObject({
  trees: z.number().int().min(1).max(100_000).default(100),
  ...limitParameters,
  minSamplesSplit: z.number().int().min(2).default(6),
  minSamplesLeaf: z.number().int().min(1).default(3),
  maxFeatures: maxFeaturesSchema.default('sqrt'),
  bootstrap: z.boolean().default(true),
  splitter: z.enum(['best', 'random']).default('best'),
});

/** Kaplan-Meier survival of a leaf: its event times, as places in the list of all, and the survival from each on. */
type LeafCurve = readonly [places: readonly number[], survival: readonly number[]];

interface RandomSurvivalForestState {
  readonly columns: number;
  /** The value of a leaf is its mortality: its Nelson-Aalen hazard summed over all event times of the training rows. */
  readonly forest: Forest;
  readonly times: readonly number[];
  /** Of each leaf, by node; null for branches. */
  readonly curves: readonly (LeafCurve | null)[];
}

const leafCurve = z
  .tuple([places, z.array(probability)])
  .refine(([steps, survival]) => steps.length === survival.length, { message: 'expected a survival for each time' });

const state: z.ZodType<RandomSurvivalForestState> = z
  .strictObject({ columns: place, forest: forestState, times: numbers, curves: z.array(leafCurve.nullable()) })
  .refine(...withinColumns('forest'))
  .refine(
    ({ forest, curves }) =>
      curves.length === forest.feature.length &&
      forest.feature.every((column, at) => column >= 0 || curves[at] !== null),
    { path: ['curves'], message: 'expected a curve of every leaf' },
  );

/** How a fitted {@link randomSurvivalForest} predicts. */
export const randomSurvivalForestPredictor: SurvivalPredictor<RandomSurvivalForestState> = {
  kind: 'survival',
  name: 'random-survival-forest',
  state,
  predictRisk({ columns, forest }, x) {
    checkRows(x, columns);
    return meanOfLeaves(forest, x);
  },
  predictSurvival({ columns, forest, times, curves }, x, at): Matrix {
    checkRows(x, columns);
    const out = zeros(x.rows, at.length);
    const row = new Float32Array(x.cols);
    const places = Array.from(at, (time) => lastUpTo(times, time));
    for (let i = 0; i < x.rows; i++) {
      for (let j = 0; j < x.cols; j++) row[j] = x.data[i + x.rows * j]!;
      for (const root of forest.roots) {
        const [steps, survival] = curves[leafOf(forest, root, row)]!;
        for (let k = 0; k < at.length; k++) {
          out.data[i + x.rows * k]! += stepAt(steps, survival, places[k]!, 1) / forest.roots.length;
        }
      }
    }
    // The sum of shares may round to just above 1.
    for (let k = 0; k < out.data.length; k++) out.data[k] = Math.min(1, out.data[k]!);
    return out;
  },
};

/**
 * Random survival forest: trees on bootstrap samples, cut by the log-rank statistic among a random draw of columns. The risk is
 * the ensemble mortality: the events a group of patients like this one would have over the training's event times, the mean
 * over the trees. Survival is the mean of the leaves' Kaplan-Meier curves. Random: repeats with the seed.
 */
export const randomSurvivalForest = /* @__PURE__ */ defineSurvivalModel(randomSurvivalForestPredictor, {
  summary: 'Survival trees on bootstrap samples, each cut by the log-rank statistic.',
  source: 'Ishwaran et al. 2008; scikit-survival RandomSurvivalForest; R randomForestSRC',
  parameters,
  fit(x, y, p, { rng, weights }) {
    checkSurvivalSet(x, y, weights);
    const own = weights ?? new Float64Array(x.rows).fill(1);
    const weight = Float64Array.from(own);
    const columns = rankColumns(x);
    const builder = new ForestBuilder();
    const criterion = logRankCriterion(y, weight);
    const grower = createGrower(columns, criterion, growthLimits(p, x.cols, p.splitter), builder, rng);
    const times = [...new Set(y.time.filter((_, i) => y.event[i] === 1))].sort((a, b) => a - b);
    const curves: (LeafCurve | null)[] = [];
    const drawn = new Uint32Array(x.rows);
    while (builder.roots.length < p.trees) {
      if (p.bootstrap) {
        drawn.fill(0);
        for (let draw = 0; draw < x.rows; draw++) drawn[rng.below(x.rows)]!++;
        for (let i = 0; i < x.rows; i++) weight[i] = own[i]! * drawn[i]!;
      }
      const rows = weightedRows(weight);
      if (rows.length === 0) continue;
      const root = grower.grow(rows.slice());
      const members = new Map<number, number[]>();
      for (const row of rows) {
        const leaf = leafInTraining(builder, root, columns.values, x.rows, row);
        const others = members.get(leaf);
        if (others === undefined) members.set(leaf, [row]);
        else others.push(row);
      }
      for (let node = root; node < builder.size; node++) {
        const inside = members.get(node);
        const { curve, mortality } = inside === undefined ? NOTHING : describeLeaf(inside, y, weight, times);
        curves.push(curve);
        builder.value[node] = mortality;
      }
    }
    return { columns: x.cols, forest: builder.forest(), times, curves };
  },
});

const NOTHING = { curve: null, mortality: 0 };

/** Kaplan-Meier curve and mortality of the rows of a leaf. */
function describeLeaf(
  rows: readonly number[],
  y: SurvivalOutcome,
  weight: Float64Array,
  times: readonly number[],
): { curve: LeafCurve; mortality: number } {
  const sorted = [...rows].sort((a, b) => y.time[a]! - y.time[b]!);
  let atRisk = sorted.reduce((sum, row) => sum + weight[row]!, 0);
  let survival = 1;
  let mortality = 0;
  const places: number[] = [];
  const values: number[] = [];
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    const time = y.time[sorted[start]!]!;
    let events = 0;
    let leaving = 0;
    for (; end < sorted.length && y.time[sorted[end]!] === time; end++) {
      leaving += weight[sorted[end]!]!;
      if (y.event[sorted[end]!] === 1) events += weight[sorted[end]!]!;
    }
    if (events > 0) {
      const place = lastUpTo(times, time);
      survival *= Math.max(0, 1 - events / atRisk);
      // A jump of the hazard counts at this and every later event time.
      mortality += (events / atRisk) * (times.length - place);
      places.push(place);
      values.push(survival);
    }
    atRisk -= leaving;
  }
  return { curve: [places, values], mortality };
}
