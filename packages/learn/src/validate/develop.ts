import type { WorkControl } from '@radscore/core';
import type { Dataset } from '../pipeline/dataset.js';
import { fitPipeline } from '../pipeline/fit-pipeline.js';
import type { FittedPipeline } from '../pipeline/fitted.js';
import { asPublished, externalTest, type TrainingRows, trainingOnly } from '../pipeline/fold.js';
import { parsePipeline } from '../pipeline/parse-pipeline.js';
import { predict, predictTraining, type TestPrediction, type TrainingPrediction } from '../pipeline/predict.js';
import type { PipelineInput } from '../pipeline/schema.js';
import { defaultMetric, judged, type Measured, type Metric, measure, metricName, type Ranked } from './measure.js';
import { type Tuned, type Tuning, tunePipeline } from './tune.js';

export interface DevelopOptions extends WorkControl {
  readonly seed: string | number;
  readonly metrics?: readonly Metric[];
  readonly tuning?: Tuning;
  /** The reason of the escape, and all rows that the steps marked `all` are to see. */
  readonly published?: { readonly data: Dataset; readonly reason: string };
}

/** Predictions of a cohort and how good they are. */
export interface Tested<P> {
  readonly prediction: P;
  readonly metrics: Readonly<Record<string, Measured>>;
}

export interface Developed {
  readonly fitted: FittedPipeline;
  readonly tuned?: Tuned;
  /** On the rows it was fitted on: flattering. */
  readonly apparent: Tested<TrainingPrediction>;
  /** By name of the cohort. */
  readonly tests: Readonly<Record<string, Tested<TestPrediction>>>;
}

/**
 * Fits a pipeline on a whole cohort and tests it on others: a held-out site, an external cohort. The model file is `fitted`.
 *
 * @param tests cohorts with the columns that the pipeline reads; a patient identifier must not be in both.
 * @throws RAD-LEAK-SEEN for a patient of the training cohort among the tests, and as `fitPipeline`, `predict`.
 * @example
 * const elsewhere = { ...data, ids: data.ids.map((id) => `X${id}`) };
 * const { tests } = developModel(data, { elsewhere }, input, { seed: 1 });
 * tests.elsewhere.metrics.auc.value!.toFixed(2) // => '0.94'
 */
export function developModel(
  training: Dataset,
  tests: Readonly<Record<string, Dataset>>,
  input: PipelineInput,
  options: DevelopOptions,
): Developed {
  const { metrics = [defaultMetric(training.outcome)] } = options;
  const rows = trainingOnly(training);
  const { fitted, tuned } = fitTuned(rows, input, options);
  const measured = (predicted: Ranked, { outcome }: Dataset) =>
    Object.fromEntries(
      metrics.map((metric) => [metricName(metric), measure(metric, judged(metric, predicted), outcome)]),
    );
  const apparent = predictTraining(fitted, rows);
  return {
    fitted,
    ...(tuned === undefined ? {} : { tuned }),
    apparent: { prediction: apparent, metrics: measured(apparent, training) },
    tests: Object.fromEntries(
      Object.entries(tests).map(([name, data]) => {
        const prediction = predict(fitted, externalTest(data));
        return [name, { prediction, metrics: measured(prediction, data) }];
      }),
    ),
  };
}

/**
 * Tunes where asked, then fits. Throws as `fitPipeline` and `tunePipeline`.
 * @example
 * const tuning = { space: { 'model.C': [0.01, 1] }, search: 'grid', folds: 3, metric: { name: 'auc' } } as const;
 * fitTuned(fold.training, input, { seed: 1, tuning }).tuned!.values // => { 'model.C': 0.01 }
 */
export function fitTuned(
  rows: TrainingRows,
  input: PipelineInput,
  { published, tuning, ...options }: DevelopOptions,
): { fitted: FittedPipeline; tuned?: Tuned } {
  const pipeline = parsePipeline(input);
  const leave = published === undefined ? {} : { published: asPublished(published.data, published.reason) };
  const fitOptions = { ...options, ...leave };
  if (tuning === undefined) return { fitted: fitPipeline(rows, pipeline, fitOptions) };
  const tuned = tunePipeline(rows, pipeline, tuning, fitOptions);
  return { fitted: fitPipeline(rows, tuned.pipeline, fitOptions), tuned };
}
