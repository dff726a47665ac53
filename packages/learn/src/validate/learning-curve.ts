import { createRng, type WorkControl } from '@radscore/core';
import { mean } from '@radscore/stats';
import { type Dataset, patientsOf, takeOutcomeRows } from '../pipeline/dataset.js';
import { parsePipeline } from '../pipeline/parse-pipeline.js';
import type { PipelineInput } from '../pipeline/schema.js';
import { defaultMetric, type Metric, measure } from './measure.js';
import { type ResampledMean, resampledMean } from './resampled-interval.js';
import { judgedOf, runFolds, succeeded } from './run-folds.js';
import type { Split } from './splits.js';

export interface LearningCurveOptions extends WorkControl {
  readonly splits: readonly Split[];
  /** Shares of the training patients, in (0, 1]. */
  readonly shares: readonly number[];
  readonly seed: string | number;
  readonly metric?: Metric;
}

export interface LearningCurvePoint {
  readonly share: number;
  /** Mean number of training rows. */
  readonly rows: number;
  /** On test rows; absent for fewer than two folds that could be measured. */
  readonly test?: ResampledMean;
  /** Mean on the training rows themselves. */
  readonly apparent: number | null;
  readonly failed: number;
}

/**
 * Performance against the size of training: of each split, the same test rows and growing parts of the training patients, each
 * part holding the smaller ones and its share of both outcomes. A curve still rising at its end asks for more patients.
 *
 * @throws RAD-LEARN-SPLIT, RAD-CANCELLED
 * @example
 * const splits = kFoldSplits(data, { folds: 4, seed: 1 });
 * const curve = await learningCurve(data, input, { splits, seed: 1, shares: [0.5, 1] });
 * curve.map(({ rows }) => rows) // => [16, 30]
 */
export async function learningCurve(
  data: Dataset,
  input: PipelineInput,
  options: LearningCurveOptions,
): Promise<LearningCurvePoint[]> {
  const { splits, shares, seed, metric = defaultMetric(data.outcome) } = options;
  const tasks = shares.flatMap((share, s) =>
    splits.map(({ training, test }, f) => ({
      index: s * splits.length + f,
      training: partOf(data, training, share, `${seed}/part/${f}`),
      test,
    })),
  );
  const shared = { data, pipelines: [parsePipeline(input)], seed: String(seed), apparent: true };
  const results = await runFolds(shared, tasks, { ...options, stage: 'learning curve' });
  return shares.map((share, s) => {
    const own = tasks.slice(s * splits.length, (s + 1) * splits.length);
    const done = succeeded(results.slice(s * splits.length, (s + 1) * splits.length), 0);
    const on = (rows: readonly number[], values: Float64Array) =>
      measure(metric, values, takeOutcomeRows(data.outcome, rows), false).value;
    const tested = done.flatMap(({ index, fit }) => on(tasks[index]!.test, judgedOf(metric, fit, 'values')) ?? []);
    const apparent = done.flatMap(
      ({ index, fit }) => on(tasks[index]!.training, judgedOf(metric, fit, 'apparent')) ?? [],
    );
    const ratio = mean(own.map(({ training, test }) => test.length / training.length));
    const test = resampledMean(tested, ratio);
    return {
      share,
      rows: mean(own.map(({ training }) => training.length)),
      ...(test === undefined ? {} : { test }),
      apparent: apparent.length === 0 ? null : mean(apparent),
      failed: splits.length - tested.length,
    };
  });
}

function partOf(data: Dataset, rows: readonly number[], share: number, seed: string): number[] {
  const patients = patientsOf(data);
  const event = new Map<string, number>();
  for (const row of rows) event.set(patients[row]!, Math.max(event.get(patients[row]!) ?? 0, data.outcome.event[row]!));
  const rng = createRng(seed);
  const kept = new Set<string>();
  for (const outcome of [0, 1]) {
    const stratum = rng.shuffle([...event.keys()].filter((patient) => event.get(patient) === outcome));
    for (const patient of stratum.slice(0, Math.ceil(share * stratum.length))) kept.add(patient);
  }
  return rows.filter((row) => kept.has(patients[row]!));
}
