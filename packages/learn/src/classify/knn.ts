import { rowMajor } from '@radscore/stats';
import * as z from 'zod';
import { checkRows, checkTrainingSet, refuseWeights } from '../contract/check.js';
import { defineClassifier } from '../contract/define.js';
import type { ClassifierPredictor } from '../contract/estimator.js';
import { numbers, place, plainNumbers } from '../contract/state.js';

const parameters = z.strictObject({
  neighbours: z.number().int().min(1).default(5),
  weighting: z.enum(['uniform', 'distance']).default('uniform'),
  metric: z.enum(['euclidean', 'manhattan']).default('euclidean'),
});

type Parameters = z.infer<typeof parameters>;

interface KnnState extends Parameters {
  readonly columns: number;
  /** The training table row by row. */
  readonly rows: readonly number[];
  readonly event: readonly number[];
}

const state: z.ZodType<KnnState> = z
  .strictObject({
    ...parameters.shape,
    columns: place,
    rows: numbers,
    event: z.array(z.union([z.literal(0), z.literal(1)])).min(1),
  })
  .refine(({ columns, rows, event }) => rows.length === columns * event.length, {
    path: ['rows'],
    message: 'expected all columns of as many rows as there are events',
  });

/** How a fitted {@link knn} predicts. */
export const knnPredictor: ClassifierPredictor<KnnState> = {
  kind: 'classifier',
  name: 'knn',
  state,
  predictProba(state, x) {
    checkRows(x, state.columns);
    const p = state.columns;
    const train = Float64Array.from(state.rows);
    const test = rowMajor(x);
    const n = state.event.length;
    const k = Math.min(state.neighbours, n);
    const distance = new Float64Array(n);
    return Float64Array.from({ length: x.rows }, (_, i) => {
      for (let t = 0; t < n; t++) {
        let sum = 0;
        for (let j = 0; j < p; j++) {
          const d = test[i * p + j]! - train[t * p + j]!;
          sum += state.metric === 'manhattan' ? Math.abs(d) : d * d;
        }
        distance[t] = state.metric === 'manhattan' ? sum : Math.sqrt(sum);
      }
      return share(nearest(distance, k), distance, state);
    });
  },
};

/**
 * The share of events among the nearest training rows, each counted once or by the inverse of its distance. Of rows at
 * the same distance the earlier one is nearer; with `distance`, rows at distance 0 count alone. With fewer training rows
 * than neighbours all of them count. Deterministic; unequal row weights are refused.
 */
export const knn = /* @__PURE__ */ defineClassifier(knnPredictor, {
  summary: 'k nearest neighbours.',
  source: 'Cover and Hart 1967; scikit-learn KNeighborsClassifier',
  parameters,
  fit(x, y, p, { weights }) {
    refuseWeights('Nearest neighbours', weights);
    checkTrainingSet(x, y, weights);
    return { ...p, columns: x.cols, rows: plainNumbers(rowMajor(x)), event: plainNumbers(y.event) };
  },
});

function nearest(distance: Float64Array, k: number): number[] {
  const found: number[] = [];
  for (let t = 0; t < distance.length; t++) {
    if (found.length === k && distance[t]! >= distance[found[k - 1]!]!) continue;
    let at = found.length === k ? k - 1 : found.length;
    while (at > 0 && distance[found[at - 1]!]! > distance[t]!) {
      found[at] = found[at - 1]!;
      at--;
    }
    found[at] = t;
  }
  return found;
}

function share(rows: readonly number[], distance: Float64Array, { weighting, event }: KnnState): number {
  const touching = distance[rows[0]!] === 0;
  let total = 0;
  let events = 0;
  for (const row of rows) {
    const d = distance[row]!;
    const weight = weighting === 'uniform' ? 1 : touching ? (d === 0 ? 1 : 0) : 1 / d;
    total += weight;
    events += weight * event[row]!;
  }
  return events / total;
}
