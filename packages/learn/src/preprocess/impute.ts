import { type Matrix, mean, median } from '@radscore/stats';
import * as z from 'zod';
import { defineTransformer } from '../contract/define.js';
import type { FittedTransformer } from '../contract/estimator.js';
import { asLong, numbers } from '../contract/state.js';
import { columnsToFill, type FilledColumns, fillColumns, filledNames, filledState } from './fill-columns.js';
import { presentValues, requireColumns } from './scaling.js';

const parameters = z.strictObject({
  /** `mode` takes the most frequent value, the smallest of equally frequent ones. */
  method: z.enum(['median', 'mean', 'mode']).default('median'),
  /** Adds a column `name_missing` (1 = was missing) for each column with a missing value in training. */
  indicator: z.boolean().default(false),
  /**
   * Columns that are the levels of one categorical variable but for its first level, by place: a row without a value gets the most
   * frequent level of training, which is the first where no column of these is 1; of equally frequent ones the earlier.
   */
  levels: z.array(z.array(z.int().min(0))).default([]),
  /** Columns that are steps of an ordinal variable, by place: filled with the most frequent one, the lower of equally frequent ones. */
  ordinal: z.array(z.int().min(0)).default([]),
});

interface ImputeState extends FilledColumns {
  /** Of each kept column. */
  readonly fill: readonly number[];
}

const state: z.ZodType<ImputeState> = z
  .strictObject({ ...filledState, fill: numbers })
  .refine(...asLong<ImputeState>('kept', 'fill'));

/** What a fitted {@link impute} does to new rows. */
export const imputeTransform: FittedTransformer<ImputeState> = {
  kind: 'transformer',
  name: 'impute',
  state,
  transform(state, x) {
    requireColumns(x, state.columns);
    return fillColumns(x, state, (k) => state.fill[k]!);
  },
  outputNames: filledNames,
};

/** Fills missing values with one value a column, found on the training rows. A column without any value there is dropped. */
export const impute = /* @__PURE__ */ defineTransformer(imputeTransform, {
  needsOutcome: false,
  summary: 'Missing values become the median, mean or mode of the training rows.',
  source: 'scikit-learn SimpleImputer',
  parameters,
  fit(x, _y, { method, indicator, levels, ordinal }) {
    const filled = columnsToFill(x, indicator);
    const measure = { median, mean, mode }[method];
    const commonest = new Map(
      levels.flatMap((columns) => columns.map((j) => [j, commonestLevel(x, columns)] as const)),
    );
    const fillOf = (j: number) => {
      const level = commonest.get(j);
      if (level !== undefined) return Number(level === j);
      return (ordinal.includes(j) ? mode : measure)(presentValues(x, j));
    };
    return { ...filled, fill: filled.kept.map(fillOf) };
  },
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
});

/** The column of the most frequent level; -1 where that is the first, which has no column. */
function commonestLevel(x: Matrix, columns: readonly number[]): number {
  const present = presentValues(x, columns[0]!).length;
  const counts = columns.map((j) => presentValues(x, j).filter((value) => value === 1).length);
  let best = -1;
  let bestCount = present - counts.reduce((sum, count) => sum + count, 0);
  columns.forEach((j, k) => {
    if (counts[k]! > bestCount) [best, bestCount] = [j, counts[k]!];
  });
  return best;
}

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
