import { canonicalJson, type ErrorData, type WorkControl } from '@radscore/core';
import type { Json } from '../contract/estimator.js';
import type { Note } from '../contract/note.js';
import { learnError } from '../errors.js';
import { type Dataset, takeOutcomeRows } from '../pipeline/dataset.js';
import type { Leak } from '../pipeline/fitted.js';
import { parsePipeline, publishedSteps } from '../pipeline/parse-pipeline.js';
import type { PipelineInput } from '../pipeline/schema.js';
import { defaultMetric, judged, type Measured, type Metric, measure, metricName } from './measure.js';
import { type ResampledMean, resampledMean } from './resampled-interval.js';
import { type FoldFit, type FoldResult, failures, judgedOf, runFolds, succeeded } from './run-folds.js';
import type { Split } from './splits.js';
import { type SelectionStability, selectionStability } from './stability.js';
import type { Tuning } from './tune.js';

export interface CrossValidationOptions extends WorkControl {
  readonly splits: readonly Split[];
  readonly seed: string | number;
  readonly metrics?: readonly Metric[];
  /** Tunes inside each training side: nested cross-validation. */
  readonly tuning?: Tuning;
  /** The reason of the escape, for pipelines with steps marked `fittedOn: 'all'`. */
  readonly asPublished?: string;
  /** Also keep the predictions of training rows. */
  readonly apparent?: boolean;
}

/** What one pipeline did in one fold. */
export interface FoldRecord {
  readonly split: string;
  readonly repeat: number;
  /** Rows of the table that were predicted. */
  readonly rows: readonly number[];
  readonly values: Float64Array;
  /** Decision values, of a pipeline that ranks patients by them. */
  readonly decision?: Float64Array;
  readonly apparent?: Float64Array;
  readonly threshold?: number;
  readonly metrics: Readonly<Record<string, Measured>>;
  readonly selections: FoldFit['selections'];
  readonly tuned?: Readonly<Record<string, Json>>;
}

export interface CrossValidation {
  readonly folds: readonly FoldRecord[];
  /** By metric: the mean over folds, whose interval allows for overlapping training sets; absent for a single fold. */
  readonly overFolds: Readonly<Record<string, ResampledMean>>;
  /** By metric: of each repeat, the measure of all its out-of-fold predictions together. */
  readonly pooled: Readonly<Record<string, readonly Measured[]>>;
  /** How often each column was read, and how similar the choices were. */
  readonly stability: SelectionStability;
  readonly leaks: readonly Leak[];
  readonly notes: readonly Note[];
  /** Folds in which the pipeline could not be fitted or predicted: they count in no figure, and pooled figures are missing. */
  readonly failures: readonly { readonly split: string; readonly error: ErrorData }[];
}

/**
 * Evaluates pipelines on the same splits. Every step is fitted on the training side of each split; with `tuning`, its
 * parameters are chosen there too. Streams are named by seed and place of the split, so results do not depend on order,
 * parallelism or the other pipelines.
 *
 * @returns by name of the pipeline.
 * @throws RAD-LEAK-AS-PUBLISHED for steps marked `all` without `asPublished`, RAD-LEAK-PATIENT, RAD-LEARN-SPLIT,
 * RAD-CANCELLED, and for a pipeline that is wrong in itself as `parsePipeline`.
 * @example
 * const splits = kFoldSplits(data, { folds: 5, seed: 1 });
 * const { plain } = await crossValidate(data, { plain: input }, { splits, seed: 1 });
 * plain.overFolds.auc!.mean.toFixed(2) // => '0.94'
 */
export async function crossValidate<Name extends string>(
  data: Dataset,
  pipelines: Readonly<Record<Name, PipelineInput>>,
  options: CrossValidationOptions,
): Promise<Record<Name, CrossValidation>> {
  const { splits, seed, asPublished, tuning, apparent, metrics = [defaultMetric(data.outcome)] } = options;
  const names = Object.keys(pipelines) as Name[];
  const parsed = names.map((name) => parsePipeline(pipelines[name]));
  const leaking = parsed.flatMap(publishedSteps)[0];
  if (leaking !== undefined && asPublished === undefined) throw learnError('RAD-LEAK-AS-PUBLISHED', { step: leaking });
  if (splits.length === 0) throw learnError('RAD-LEARN-SPLIT', { problem: 'there are no splits' });
  const shared = {
    data,
    pipelines: parsed,
    seed: String(seed),
    ...(asPublished === undefined ? {} : { published: asPublished }),
    ...(tuning === undefined ? {} : { tuning }),
    ...(apparent === undefined ? {} : { apparent }),
  };
  const tasks = splits.map(({ training, test }, index) => ({ index, training, test }));
  const results = await runFolds(shared, tasks, options);
  return Object.fromEntries(names.map((name, k) => [name, summarise(data, splits, metrics, results, k)])) as Record<
    Name,
    CrossValidation
  >;
}

function summarise(
  data: Dataset,
  splits: readonly Split[],
  metrics: readonly Metric[],
  results: readonly FoldResult[],
  pipeline: number,
): CrossValidation {
  const done = succeeded(results, pipeline);
  const folds = done.map(({ index, fit }): FoldRecord => {
    const { name, repeat, test } = splits[index]!;
    const outcome = takeOutcomeRows(data.outcome, test);
    return {
      split: name,
      repeat,
      rows: test,
      values: fit.values,
      ...(fit.decisions && { decision: fit.decisions.values }),
      ...(fit.apparent === undefined ? {} : { apparent: fit.apparent }),
      ...(fit.threshold === undefined ? {} : { threshold: fit.threshold }),
      metrics: Object.fromEntries(
        metrics.map((metric) => [metricName(metric), measure(metric, judgedOf(metric, fit, 'values'), outcome)]),
      ),
      selections: fit.selections,
      ...(fit.tuned === undefined ? {} : { tuned: fit.tuned }),
    };
  });
  const failed = failures(results, pipeline);
  const ratio = splits.reduce((sum, { training, test }) => sum + test.length / training.length, 0) / splits.length;
  const overFolds: Record<string, ResampledMean> = {};
  const pooled: Record<string, Measured[]> = {};
  for (const metric of metrics) {
    const key = metricName(metric);
    const values = folds.flatMap((fold) => fold.metrics[key]!.value ?? []);
    const mean = resampledMean(values, ratio);
    if (mean !== undefined) overFolds[key] = mean;
    pooled[key] = [...new Set(splits.map(({ repeat }) => repeat))].map((repeat) => {
      const gone = failed.filter(({ index }) => splits[index]!.repeat === repeat).length;
      return gone > 0
        ? { value: null, reason: `${gone} of the folds of this repeat could not be fitted` }
        : pool(
            data,
            metric,
            folds.filter((fold) => fold.repeat === repeat),
          );
    });
  }
  const stability = selectionStability(
    done.map(({ fit }) => fit.reads),
    data.x.cols,
  );
  return {
    folds,
    overFolds,
    pooled,
    stability,
    leaks: uniqueBy(
      done.flatMap(({ fit }) => fit.leaks),
      ({ step }) => step,
    ),
    notes: uniqueBy(
      done.flatMap(({ fit }) => fit.notes),
      (note) => canonicalJson(note),
    ),
    failures: failed.map(({ index, error }) => ({ split: splits[index]!.name, error })),
  };
}

function pool(data: Dataset, metric: Metric, folds: readonly FoldRecord[]): Measured {
  const rows = folds.flatMap((fold) => fold.rows);
  const values = Float64Array.from(folds.flatMap((fold) => [...judged(metric, fold)]));
  return measure(metric, values, takeOutcomeRows(data.outcome, rows));
}

function uniqueBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
