import { breathe, type ErrorData, throwIfCancelled, toRadError, type WorkControl } from '@radscore/core';
import type { Json } from '../contract/estimator.js';
import type { Note } from '../contract/note.js';
import type { Dataset } from '../pipeline/dataset.js';
import { fitPipeline } from '../pipeline/fit-pipeline.js';
import type { FittedPipeline, Leak, SelectionReport } from '../pipeline/fitted.js';
import { asPublished, makeFold, type PublishedRows } from '../pipeline/fold.js';
import { predict, predictTraining, predictWithDecision } from '../pipeline/predict.js';
import type { Pipeline } from '../pipeline/schema.js';
import { judged, type Metric } from './measure.js';
import { type Tuning, tunePipeline } from './tune.js';

/** What all tasks of a run share; goes to each worker once. Plain data. */
export interface FoldShared {
  readonly data: Dataset;
  readonly pipelines: readonly Pipeline[];
  readonly seed: string;
  /** The reason of the escape `asPublished`, where steps are to see all rows. */
  readonly published?: string;
  readonly tuning?: Tuning;
  /** Also predict the training rows. */
  readonly apparent?: boolean;
  /** Also predict all rows, training rows included, for the optimism of bootstrap samples. */
  readonly whole?: boolean;
  /** Give the fitted pipelines back. */
  readonly keepFitted?: boolean;
}

/** One fold to fit and predict. Plain data. */
export interface FoldTask {
  /** Its random streams are named by this, so results do not depend on who computes it when. */
  readonly index: number;
  readonly training: readonly number[];
  readonly test: readonly number[];
  /** Replaces the outcome, for permutation tests. */
  readonly outcome?: Dataset['outcome'];
}

/** What became of one pipeline in one fold. */
export interface FoldFit {
  /** Predictions of the test rows, in their order. */
  readonly values: Float64Array;
  readonly apparent?: Float64Array;
  readonly whole?: Float64Array;
  /** The decision values of the same rows, of a model that ranks patients by them. */
  readonly decisions?: {
    readonly values: Float64Array;
    readonly apparent?: Float64Array;
    readonly whole?: Float64Array;
  };
  readonly threshold?: number;
  readonly selections: readonly Pick<SelectionReport, 'branch' | 'step' | 'from' | 'kept'>[];
  /** Names of the columns of the table that the fitted pipeline reads. */
  readonly reads: readonly string[];
  readonly leaks: readonly Leak[];
  readonly notes: readonly Note[];
  /** The values that tuning chose, by path. */
  readonly tuned?: Readonly<Record<string, Json>>;
  readonly fitted?: FittedPipeline;
}

/** The fits of a fold, in the order of the pipelines; a pipeline that cannot be fitted fails alone. */
export interface FoldResult {
  readonly index: number;
  readonly fits: readonly (FoldFit | { readonly error: ErrorData })[];
}

/**
 * Fits and predicts every task and gives the results in their order. Between tasks it lets the host do other work; results do not depend
 * on the order.
 *
 * @throws RAD-CANCELLED; errors of single pipelines are part of the results.
 * @example
 * const shared = { data, pipelines: [pipeline], seed: 'example' };
 * (await runFolds(shared, [{ index: 0, training, test }])).map(({ index }) => index) // => [0]
 */
export async function runFolds(
  shared: FoldShared,
  tasks: readonly FoldTask[],
  control: WorkControl & { readonly stage?: string } = {},
): Promise<FoldResult[]> {
  const { stage = 'cross-validation' } = control;
  const results: FoldResult[] = [];
  for (const task of tasks) {
    await breathe(control);
    results.push(runFoldTask(shared, task, control));
    control.onProgress?.({ stage, done: results.length, total: tasks.length });
  }
  return results;
}

/**
 * One task: pure, from plain data to plain data.
 *
 * @throws RAD-CANCELLED, RAD-LEAK-PATIENT, RAD-LEARN-SPLIT
 * @example
 * const shared = { data, pipelines: [pipeline], seed: 'example' };
 * runFoldTask(shared, { index: 0, training, test }).fits.map((fit) => 'error' in fit) // => [false]
 */
export function runFoldTask(shared: FoldShared, task: FoldTask, control: WorkControl = {}): FoldResult {
  const data = task.outcome === undefined ? shared.data : { ...shared.data, outcome: task.outcome };
  const fold = makeFold(data, task);
  const published = shared.published === undefined ? undefined : publishedRows(data, shared.published);
  const seed = `${shared.seed}/fold/${task.index}`;
  const options = { ...control, seed, ...(published === undefined ? {} : { published }) };
  const fits = shared.pipelines.map((pipeline) => {
    throwIfCancelled(control);
    try {
      const tuned = shared.tuning && tunePipeline(fold.training, pipeline, shared.tuning, options);
      const fitted = fitPipeline(fold.training, tuned?.pipeline ?? pipeline, options);
      const test = predict(fitted, fold.test);
      const apparent = shared.apparent ? predictTraining(fitted, fold.training) : undefined;
      const whole = shared.whole ? predictWithDecision(fitted, data) : undefined;
      return {
        values: test.values,
        ...(apparent && { apparent: apparent.values }),
        ...(whole && { whole: whole.values }),
        ...(test.decision && {
          decisions: {
            values: test.decision,
            ...(apparent?.decision && { apparent: apparent.decision }),
            ...(whole?.decision && { whole: whole.decision }),
          },
        }),
        ...(fitted.threshold === undefined ? {} : { threshold: fitted.threshold }),
        selections: fitted.selections.map(({ branch, step, from, kept }) => ({ branch, step, from, kept })),
        reads: fitted.inputs.map(({ name }) => name),
        leaks: fitted.leaks,
        notes: fitted.notes,
        ...(tuned === undefined ? {} : { tuned: tuned.values }),
        ...(shared.keepFitted ? { fitted } : {}),
      };
    } catch (error) {
      const coded = toRadError(error);
      if (coded.code === 'RAD-CANCELLED' || coded.code.startsWith('RAD-LEAK-')) throw coded;
      return { error: coded.toJSON() };
    }
  });
  return { index: task.index, fits };
}

/** Folds of one data set share the rows of the escape, and with them what was fitted on all rows. */
const publishedOf = new WeakMap<Dataset, Map<string, PublishedRows>>();

function publishedRows(data: Dataset, reason: string): PublishedRows {
  const cached = publishedOf.get(data) ?? new Map<string, PublishedRows>();
  publishedOf.set(data, cached);
  const found = cached.get(reason) ?? asPublished(data, reason);
  cached.set(reason, found);
  return found;
}

/** The values a metric of a fit is computed from: its decision values where it ranks patients by them. */
export function judgedOf(metric: Metric, fit: FoldFit, rows: 'values' | 'apparent' | 'whole'): Float64Array {
  const decision = fit.decisions?.[rows];
  return judged(metric, { values: fit[rows]!, ...(decision && { decision }) });
}

/** The predictions of one pipeline over all folds, failed folds left out with their errors. */
export function succeeded(results: readonly FoldResult[], pipeline: number) {
  return results.flatMap(({ index, fits }) => {
    const fit = fits[pipeline]!;
    return 'error' in fit ? [] : [{ index, fit }];
  });
}

/** The errors of one pipeline, by fold. */
export function failures(results: readonly FoldResult[], pipeline: number) {
  return results.flatMap(({ index, fits }) => {
    const fit = fits[pipeline]!;
    return 'error' in fit ? [{ index, error: fit.error }] : [];
  });
}
