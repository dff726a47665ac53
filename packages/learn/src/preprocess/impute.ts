import { mean, median } from '@radscore/stats';
import { z } from 'zod';
import type { TransformerDefinition } from '../contract/estimator.js';
import { columnsToFill, type FilledColumns, fillColumns, filledNames } from './fill-columns.js';
import { presentValues, requireColumns } from './scaling.js';

const parameters = z.strictObject({
  /** `mode` takes the most frequent value, the smallest of equally frequent ones. */
  method: z.enum(['median', 'mean', 'mode']).default('median'),
  /** Adds a column `name_missing` (1 = was missing) for each column with a missing value in training. */
  indicator: z.boolean().default(false),
});

interface ImputeState extends FilledColumns {
  /** Of each kept column. */
  readonly fill: readonly number[];
}

/** Fills missing values with one value a column, found on the training rows. A column without any value there is dropped. */
export const impute: TransformerDefinition<z.infer<typeof parameters>, ImputeState> = {
  kind: 'transformer',
  needsOutcome: false,
  name: 'impute',
  summary: 'Missing values become the median, mean or mode of the training rows.',
  source: 'scikit-learn SimpleImputer',
  parameters,

  fit(x, _y, { method, indicator }) {
    const filled = columnsToFill(x, indicator);
    const measure = { median, mean, mode }[method];
    return { ...filled, fill: filled.kept.map((j) => measure(presentValues(x, j))) };
  },

  transform(state, x) {
    requireColumns(x, state.columns);
    return fillColumns(x, state, (k) => state.fill[k]!);
  },

  outputNames: filledNames,

  restrict({ kept, indicators, fill }, outputs) {
    const columns = [...new Set(outputs.map((k) => kept[k] ?? indicators[k - kept.length]!))].sort((a, b) => a - b);
    // Order and number of outputs must be those asked for, so that only whole sets in ascending order can be cut out.
    const place = new Map(columns.map((j, k) => [j, k]));
    const wantedValues = outputs.filter((k) => k < kept.length);
    const wantedIndicators = outputs.filter((k) => k >= kept.length);
    return {
      state: {
        columns: columns.length,
        kept: wantedValues.map((k) => place.get(kept[k]!)!),
        indicators: wantedIndicators.map((k) => place.get(indicators[k - kept.length]!)!),
        fill: wantedValues.map((k) => fill[k]!),
      },
      inputs: columns,
    };
  },
};

function mode(values: Float64Array): number {
  const sorted = values.slice().sort();
  let best = sorted[0]!;
  let bestCount = 0;
  for (let start = 0; start < sorted.length; ) {
    let end = start;
    while (end < sorted.length && sorted[end] === sorted[start]) end++;
    if (end - start > bestCount) {
      bestCount = end - start;
      best = sorted[start]!;
    }
    start = end;
  }
  return best;
}
