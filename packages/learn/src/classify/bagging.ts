import type { Rng } from '@radscore/core';
import { type Matrix, takeColumns, takeRows } from '@radscore/stats';
import * as z from 'zod';
import { checkRows, checkTrainingSet } from '../contract/check.js';
import type { ClassifierDefinition, ClassifierPredictor } from '../contract/estimator.js';
import { place, places } from '../contract/state.js';
import {
  baseFitter,
  baseProba,
  type FindClassifier,
  type FindPredictor,
  type FittedBase,
  takeContext,
  takeOutcome,
} from './base.js';
import { baseSchema } from './base-schema.js';
import { baseState } from './base-state.js';

const parameters = z.strictObject({
  members: z.number().int().min(1).default(10),
  /** Share of the rows, and of the columns, each member is given. */
  maxSamples: z.number().gt(0).max(1).default(1),
  maxFeatures: z.number().gt(0).max(1).default(1),
  /** Draw rows with replacement. */
  bootstrap: z.boolean().default(true),
  base: baseSchema.default({ name: 'decision-tree', parameters: {} }),
});

interface BaggingState {
  readonly columns: number;
  readonly members: readonly (FittedBase & { readonly features: readonly number[] })[];
}

const stateOf = (find: FindPredictor): z.ZodType<BaggingState> =>
  z
    .strictObject({ columns: place, members: z.array(baseState(find, { features: places })).min(1) })
    .refine(({ columns, members }) => members.every(({ features }) => features.every((j) => j < columns)), {
      path: ['members'],
      message: 'a member reads a column that does not exist',
    });

/** How a fitted {@link bagging} predicts. */
export const baggingPredictor = (find: FindPredictor): ClassifierPredictor<BaggingState> => ({
  kind: 'classifier',
  name: 'bagging',
  state: stateOf(find),
  predictProba({ columns, members }, x) {
    checkRows(x, columns);
    const out = new Float64Array(x.rows);
    for (const member of members) {
      const own: Matrix = member.features.length === columns ? x : takeColumns(x, member.features);
      const proba = baseProba(find, member, own);
      for (let i = 0; i < out.length; i++) out[i]! += proba[i]! / members.length;
    }
    return out;
  },
});

/**
 * Bagging: members fitted on draws of rows and columns; a probability is the mean of theirs. A row drawn twice is there
 * twice. A draw of rows that misses an outcome is drawn again. Random: repeats with the seed.
 */
export const bagging = (find: FindClassifier): ClassifierDefinition<z.infer<typeof parameters>, BaggingState> => ({
  ...baggingPredictor(find),
  summary: 'The mean of classifiers fitted on bootstrap samples; trees by default.',
  source: 'Breiman 1996; scikit-learn BaggingClassifier',
  parameters,
  fit(x, y, p, context) {
    checkTrainingSet(x, y, context.weights);
    const { rng, weights } = context;
    const fit = baseFitter(find, p.base);
    const size = Math.max(2, Math.floor(p.maxSamples * x.rows));
    const width = Math.max(1, Math.floor(p.maxFeatures * x.cols));
    const members = Array.from({ length: p.members }, () => {
      const rows = drawRows(y.event, weights, size, p.bootstrap, rng);
      const features =
        width === x.cols
          ? all(x.cols)
          : rng
              .shuffle(all(x.cols))
              .slice(0, width)
              .sort((a, b) => a - b);
      const own = takeRows(width === x.cols ? x : takeColumns(x, features), rows);
      return { ...fit(own, takeOutcome(y, rows), takeContext(context, rows)), features };
    });
    return { columns: x.cols, members };
  },
});

function all(count: number): number[] {
  return Array.from({ length: count }, (_, k) => k);
}

function drawRows(
  event: Uint8Array,
  weights: Float64Array | undefined,
  size: number,
  bootstrap: boolean,
  rng: Rng,
): Uint32Array {
  const counts = (row: number): boolean => weights === undefined || weights[row]! > 0;
  for (;;) {
    const rows = bootstrap
      ? Uint32Array.from({ length: size }, () => rng.below(event.length))
      : rng.shuffle(Uint32Array.from(event, (_, i) => i)).slice(0, size);
    const heavy = rows.filter(counts);
    if (heavy.some((row) => event[row] === 1) && heavy.some((row) => event[row] === 0)) return rows.sort();
  }
}
