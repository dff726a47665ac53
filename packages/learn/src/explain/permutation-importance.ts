import { createRng, throwIfCancelled, type WorkControl } from '@radscore/core';
import { column, mean, standardDeviation } from '@radscore/stats';
import type { Dataset } from '../pipeline/dataset.js';
import { namedColumns } from '../pipeline/dataset.js';
import type { FittedPipeline } from '../pipeline/fitted.js';
import { predictWithDecision } from '../pipeline/predict.js';
import { defaultMetric, judged, largerIsBetter, type Metric, measure } from '../validate/measure.js';

export interface PermutationImportanceOptions extends WorkControl {
  readonly repeats?: number;
  readonly seed: string | number;
  readonly metric?: Metric;
}

/** How much worse the predictions get when a column's values are shuffled; null where the metric has no value. */
export interface ColumnImportance {
  readonly name: string;
  readonly mean: number | null;
  /** Over the repeats; 0 for one. */
  readonly deviation: number | null;
}

/**
 * Permutation importance of every column that a fitted pipeline reads, through all its steps, on rows it was not fitted on
 * (Breiman 2001; scikit-learn `permutation_importance`), most important first. Columns that stand for each other share their
 * importance and may each seem to have none.
 */
export function permutationImportance(
  fitted: FittedPipeline,
  data: Dataset,
  options: PermutationImportanceOptions,
): ColumnImportance[] {
  const { repeats = 10, seed, metric = defaultMetric(data.outcome) } = options;
  const names = fitted.inputs.map(({ name }) => name);
  const x = namedColumns(data.x, data.names, names);
  const batch = data.batch === undefined ? {} : { batch: data.batch };
  const currentValue = () =>
    measure(metric, judged(metric, predictWithDecision(fitted, { names, x, ...batch })), data.outcome, false).value;
  const sign = largerIsBetter(metric) ? 1 : -1;
  const whole = currentValue();
  const found = names.map((name, j): ColumnImportance => {
    const own = column(x, j);
    const kept = own.slice();
    const rng = createRng(`${seed}/${name}`);
    const losses = Array.from({ length: repeats }, () => {
      throwIfCancelled(options);
      rng.shuffle(own);
      const value = currentValue();
      return value === null || whole === null ? Number.NaN : sign * (whole - value);
    });
    own.set(kept);
    options.onProgress?.({ stage: 'permutation importance', done: j + 1, total: names.length });
    if (losses.some(Number.isNaN)) return { name, mean: null, deviation: null };
    return { name, mean: mean(losses), deviation: repeats > 1 ? standardDeviation(losses) : 0 };
  });
  return found.sort((a, b) => (b.mean ?? Number.NEGATIVE_INFINITY) - (a.mean ?? Number.NEGATIVE_INFINITY));
}
