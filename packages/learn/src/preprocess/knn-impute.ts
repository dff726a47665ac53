import { square } from '@radscore/elementary';
import { mean } from '@radscore/stats';
import * as z from 'zod';
import { defineTransformer } from '../contract/define.js';
import type { FittedTransformer } from '../contract/estimator.js';
import { asLong, numbers } from '../contract/state.js';
import { columnsToFill, type FilledColumns, fillColumns, filledNames, filledState } from './fill-columns.js';
import { presentValues, requireColumns } from './scaling.js';

const parameters = z.strictObject({
  neighbours: z.number().int().min(1).default(5),
  /** Neighbours count equally, or by 1 / distance. */
  weights: z.enum(['uniform', 'distance']).default('uniform'),
  indicator: z.boolean().default(false),
});

interface KnnImputeState extends FilledColumns {
  readonly neighbours: number;
  readonly weights: 'uniform' | 'distance';
  /** The training rows, row by row, all columns; null = missing. */
  readonly donors: readonly (readonly (number | null)[])[];
  /** Mean of each kept column, for a row that shares no present column with any donor. */
  readonly means: readonly number[];
}

const state: z.ZodType<KnnImputeState> = z
  .strictObject({
    ...filledState,
    neighbours: z.number().int().min(1),
    weights: z.enum(['uniform', 'distance']),
    donors: z.array(z.array(z.number().nullable())),
    means: numbers,
  })
  .refine(...asLong<KnnImputeState>('kept', 'means'))
  .refine(({ columns, donors }) => donors.every(({ length }) => length === columns), {
    path: ['donors'],
    message: 'expected all columns of every row',
  });

/** What a fitted {@link knnImpute} does to new rows. */
export const knnImputeTransform: FittedTransformer<KnnImputeState> = {
  kind: 'transformer',
  name: 'knn-impute',
  state,
  transform(state, x) {
    requireColumns(x, state.columns);
    const distances = new Map<number, Float64Array>();
    return fillColumns(x, state, (k, row) => {
      let own = distances.get(row);
      if (own === undefined) {
        const values = Float64Array.from({ length: x.cols }, (_, j) => x.data[row + x.rows * j]!);
        own = Float64Array.from(state.donors, (donor) => distance(values, donor));
        distances.set(row, own);
      }
      return neighbourMean(state, state.kept[k]!, own) ?? state.means[k]!;
    });
  },
  outputNames: filledNames,
};

/**
 * Fills a missing value with the mean of that column over the nearest training rows that have it. Distances are Euclidean
 * over the columns present in both rows, scaled up to the full number of columns: standardise before. Equally near rows are
 * taken in the order of training. The state holds the training rows, so that a model file with this step does too.
 */
export const knnImpute = /* @__PURE__ */ defineTransformer(knnImputeTransform, {
  needsOutcome: false,
  summary: 'Missing values become the mean of the nearest training rows; keeps those rows in the model file.',
  source: 'Troyanskaya et al. 2001; scikit-learn KNNImputer',
  parameters,
  fit(x, _y, { neighbours, weights, indicator }) {
    const filled = columnsToFill(x, indicator);
    const means = filled.kept.map((j) => mean(presentValues(x, j)));
    const donors = Array.from({ length: x.rows }, (_, i) =>
      Array.from({ length: x.cols }, (_, j) => {
        const value = x.data[i + x.rows * j]!;
        return Number.isNaN(value) ? null : value;
      }),
    );
    return { ...filled, neighbours, weights, donors, means };
  },
});

/** NaN where no column is present in both. */
function distance(values: Float64Array, donor: readonly (number | null)[]): number {
  let present = 0;
  let sum = 0;
  donor.forEach((other, j) => {
    if (other === null || Number.isNaN(values[j]!)) return;
    present++;
    sum += square(values[j]! - other);
  });
  return present === 0 ? Number.NaN : Math.sqrt((donor.length / present) * sum);
}

function neighbourMean(
  { donors, neighbours, weights }: KnnImputeState,
  column: number,
  distances: Float64Array,
): number | null {
  const near = [...donors.keys()]
    .filter((i) => donors[i]![column] !== null && !Number.isNaN(distances[i]!))
    .sort((a, b) => distances[a]! - distances[b]! || a - b)
    .slice(0, neighbours);
  if (near.length === 0) return null;
  const coincident = near.some((i) => distances[i] === 0);
  let total = 0;
  let sum = 0;
  for (const i of near) {
    // A donor at distance 0 weighs infinitely: only such donors count then.
    const weight = weights === 'uniform' ? 1 : coincident ? Number(distances[i] === 0) : 1 / distances[i]!;
    total += weight;
    sum += weight * donors[i]![column]!;
  }
  return sum / total;
}
