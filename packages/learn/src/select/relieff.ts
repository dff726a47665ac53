import { column, takeColumns } from '@radscore/stats';
import * as z from 'zod';
import { refuseWeights } from '../contract/check.js';
import type { SelectorDefinition } from '../contract/estimator.js';
import { rankedSelection } from '../preprocess/ranked-selection.js';
import { spread, usableColumns } from './columns.js';
import { requireOutcome } from './outcome.js';

const parameters = z.strictObject({
  /** Nearest rows of each outcome that a row is compared with. */
  neighbours: z.number().int().min(1).default(10),
  best: z.number().int().min(1).default(20),
  /** Columns with a weight of at most this are not kept. */
  threshold: z.number().default(0),
});

/**
 * ReliefF: the weight of a column is its mean difference, in units of its range, to the nearest rows of the other outcome less
 * that to the nearest rows of the same. Every row is asked once, so that nothing is random. Distances are sums of the
 * differences (Manhattan); of rows equally near the earlier counts. n^2 x columns.
 */
export const relieff: SelectorDefinition<z.infer<typeof parameters>> = {
  kind: 'selector',
  needsOutcome: true,
  name: 'relieff',
  summary: 'Keeps columns that differ between near rows of different outcome.',
  source: 'Kononenko 1994; Robnik-Sikonja and Kononenko 2003',
  parameters,
  select(x, y, { neighbours, best, threshold }, { weights }) {
    const { event } = requireOutcome('relieff', x, y, 'binary');
    refuseWeights('relieff', weights);
    const usable = usableColumns(x);
    const { rows: n, data } = rangeOne(takeColumns(x, usable));
    const result = new Float64Array(usable.length);
    const distance = new Float64Array(n);
    for (let i = 0; i < n; i++) {
      distance.fill(0);
      for (let at = 0; at < data.length; at += n) {
        for (let k = 0; k < n; k++) distance[k]! += Math.abs(data[at + i]! - data[at + k]!);
      }
      for (const other of [0, 1]) {
        const near = nearest(distance, event, other, i, neighbours);
        // A binary outcome leaves one class of misses, whose prior share given that it is not the row's own is 1.
        const sign = other === event[i] ? -1 : 1;
        if (near.length === 0) continue;
        for (let j = 0; j < usable.length; j++) {
          let sum = 0;
          for (const k of near) sum += Math.abs(data[j * n + i]! - data[j * n + k]!);
          result[j]! += (sign * sum) / (near.length * n);
        }
      }
    }
    const selection = rankedSelection(spread(x.cols, usable, result), (score) => score > threshold);
    return { ...selection, kept: selection.kept.slice(0, best) };
  },
};

function rangeOne(x: ReturnType<typeof takeColumns>): typeof x {
  for (let j = 0; j < x.cols; j++) {
    const values = column(x, j);
    const low = values.reduce((a, b) => Math.min(a, b));
    const high = values.reduce((a, b) => Math.max(a, b));
    for (let i = 0; i < values.length; i++) values[i] = values[i]! / (high - low);
  }
  return x;
}

function nearest(distance: Float64Array, event: Uint8Array, outcome: number, self: number, count: number): number[] {
  const rows: number[] = [];
  for (let i = 0; i < distance.length; i++) if (i !== self && event[i] === outcome) rows.push(i);
  return rows.sort((a, b) => distance[a]! - distance[b]! || a - b).slice(0, count);
}
