import { correctPrevalence, type Matrix } from '@radscore/stats';
import { learnError } from '../errors.js';
import { modelTable, type Rows, recordRows } from './apply-branch.js';
import { patientsOf } from './dataset.js';
import type { FittedPipeline } from './fitted.js';
import { openTest, openTraining, type TestRows, type TrainingRows } from './fold.js';
import { applyModel, applySurvival, isCalibrated, rankingDecision } from './model.js';
import { patientsSeen } from './patients-seen.js';

declare const onTest: unique symbol;
declare const onTraining: unique symbol;

interface PredictedRows {
  readonly ids: readonly string[];
  /** Probability of the event, or risk score (larger = earlier event), of each row. */
  readonly values: Float64Array;
  /** Of a model that ranks patients by its decision value (SVM): that value. AUC, ROC curves and paired tests use it. */
  readonly decision?: Float64Array;
}

/** Predictions of held-out rows: what performance may be claimed from. */
export interface TestPrediction extends PredictedRows {
  readonly [onTest]: true;
}

/** Predictions of rows inside training, from which a cut-off may be chosen. */
export interface TrainingPrediction extends PredictedRows {
  readonly [onTraining]: true;
}

const trainingPredictions = new WeakSet<object>();

/**
 * Predicts the test rows of a fold, or of an external cohort.
 *
 * @throws RAD-LEAK-NO-FOLD for rows that no fold handed out, RAD-LEAK-SEEN where the pipeline was fitted (in this process) on
 * one of these patients, RAD-LEARN-NO-COLUMN, and what the steps throw.
 * @example
 * ```ts
 * import { createRng } from '@radscore/core';
 * import { auc, fromRows } from '@radscore/stats';
 * import { fitPipeline, makeFold, predict } from '@radscore/learn';
 *
 * const rng = createRng('example');
 * const event = Array.from({ length: 40 }, (_, i) => i % 2);
 * const x = fromRows(event.map((each) => [2 * each + rng.normal(), rng.normal()]));
 * const data = { ids: event.map((_, i) => 'P' + i), names: ['a', 'b'], x, outcome: { kind: 'binary', event: Uint8Array.from(event) } } as const;
 * const [training, test] = [event.map((_, i) => i).filter((i) => i < 30), event.map((_, i) => i).filter((i) => i >= 30)];
 * const fold = makeFold(data, { training, test });
 * const fitted = fitPipeline(
 *   fold.training,
 *   { branches: [{ name: 'radiomics', columns: '*', steps: [{ name: 'standardise' }] }], model: { name: 'logistic' } },
 *   { seed: 1 },
 * );
 * auc(predict(fitted, fold.test).values, event.slice(30)); // => 1
 * ```
 */
export function predict(fitted: FittedPipeline, rows: TestRows): TestPrediction {
  const data = openTest(rows);
  const seen = patientsSeen(fitted);
  const patient = seen && patientsOf(data).find((id) => seen.has(id));
  if (patient !== undefined) throw learnError('RAD-LEAK-SEEN', { patient });
  return { ids: data.ids, ...predictWithDecision(fitted, data) } as unknown as TestPrediction;
}

/**
 * Predicts training rows: the apparent predictions, for choosing cut-offs and for showing optimism.
 *
 * @throws as {@link predict}
 * @example predictTraining(fitted, fold.training).values.length // => 30
 */
export function predictTraining(fitted: FittedPipeline, rows: TrainingRows): TrainingPrediction {
  const data = openTraining(rows);
  const { values, decision } = predictWithDecision(fitted, data);
  return trainingPrediction(data.ids, values, decision);
}

/** Marks predictions as made inside training. */
export function trainingPrediction(
  ids: readonly string[],
  values: Float64Array,
  decision?: Float64Array,
): TrainingPrediction {
  const prediction = { ids, values, ...(decision && { decision }) } as unknown as TrainingPrediction;
  trainingPredictions.add(prediction);
  return prediction;
}

/** @throws RAD-LEAK-CUT-OFF unless the predictions were made inside training. */
export function requireTrainingPrediction(prediction: TrainingPrediction): void {
  if (!trainingPredictions.has(prediction)) throw learnError('RAD-LEAK-CUT-OFF', {});
}

/**
 * Probability or risk of new rows with named columns: those the pipeline reads suffice.
 *
 * @throws RAD-LEARN-NO-COLUMN, and what the steps throw.
 * @example Array.from(predictRows(fitted, rows), (risk) => risk.toFixed(2)) // => ['0.10', '0.94']
 */
export function predictRows(fitted: FittedPipeline, rows: Rows): Float64Array {
  return applyFitted(fitted, modelTable(fitted, rows));
}

/** Probability (corrected to the training prevalence, where a sampler or class weights changed it) or risk, from the table the model reads. */
export function applyFitted({ model, prevalence }: FittedPipeline, table: Matrix): Float64Array {
  const values = applyModel(model, table);
  return prevalence === undefined ? values : correctPrevalence(values, prevalence);
}

/** A cut-off of the model's own probability on the scale of the corrected one: the same patients are called positive. */
export function correctedCutOff({ prevalence }: Pick<FittedPipeline, 'prevalence'>, value: number): number {
  return prevalence === undefined || value <= 0 || value >= 1 ? value : correctPrevalence([value], prevalence)[0]!;
}

/**
 * {@link predictRows} with the decision value of a model that ranks patients by it.
 *
 * @throws RAD-LEARN-NO-COLUMN, and what the steps throw.
 * @example predictWithDecision(fitted, rows).values.length // => 2
 */
export function predictWithDecision(
  fitted: FittedPipeline,
  rows: Rows,
): { readonly values: Float64Array; readonly decision?: Float64Array } {
  const table = modelTable(fitted, rows);
  const decision = rankingDecision(fitted.model, table);
  return { values: applyFitted(fitted, table), ...(decision && { decision }) };
}

/**
 * The class of each row: 1 where the probability (or risk) is at or above the cut-off (0.5 where the pipeline has none). Where the
 * model's probabilities say nothing (NO-CALIBRATION), 1 where the decision value is above 0.
 * @example Array.from(predictClasses(fitted, rows)) // => [0, 1]
 */
export function predictClasses(fitted: FittedPipeline, rows: Rows): Uint8Array {
  const { values, decision } = predictWithDecision(fitted, rows);
  if (decision !== undefined && !isCalibrated(fitted.model))
    return Uint8Array.from(decision, (value) => Number(value > 0));
  const cut = fitted.threshold ?? correctedCutOff(fitted, 0.5);
  return Uint8Array.from(values, (value) => Number(value >= cut));
}

/**
 * False where the probabilities of a fitted pipeline are uninformative, so that calibration is not assessed (NO-CALIBRATION).
 * @example isPipelineCalibrated(fitted) // => true
 */
export function isPipelineCalibrated({ model }: FittedPipeline): boolean {
  return isCalibrated(model);
}

/**
 * Probability or risk of one patient from a record of the columns the pipeline reads (`fitted.inputs`); null = missing.
 *
 * @throws RAD-LEARN-NO-COLUMN for a column that is not in the record, and what the steps throw.
 * @example
 * ```ts
 * import { createRng } from '@radscore/core';
 * import { fromRows } from '@radscore/stats';
 * import { fitPipeline, makeFold, predictRecord } from '@radscore/learn';
 *
 * const rng = createRng('example');
 * const event = Array.from({ length: 40 }, (_, i) => i % 2);
 * const x = fromRows(event.map((each) => [2 * each + rng.normal(), rng.normal()]));
 * const data = { ids: event.map((_, i) => 'P' + i), names: ['a', 'b'], x, outcome: { kind: 'binary', event: Uint8Array.from(event) } } as const;
 * const [training, test] = [event.map((_, i) => i).filter((i) => i < 30), event.map((_, i) => i).filter((i) => i >= 30)];
 * const fold = makeFold(data, { training, test });
 * const fitted = fitPipeline(
 *   fold.training,
 *   { branches: [{ name: 'radiomics', columns: '*', steps: [{ name: 'standardise' }] }], model: { name: 'logistic' } },
 *   { seed: 1 },
 * );
 * predictRecord(fitted, { a: 3, b: 0 }) > predictRecord(fitted, { a: -1, b: 0 }); // => true
 * ```
 */
export function predictRecord(
  fitted: FittedPipeline,
  record: Readonly<Record<string, number | null>>,
  batch?: string,
): number {
  return predictRows(fitted, recordRows(record, batch))[0]!;
}

/**
 * Survival probability of new rows (rows) at each time (columns).
 *
 * @throws RAD-LEARN-OUTCOME for a binary pipeline.
 * @example Array.from(predictSurvivalRows(cox, rows, [36]).data, (survival) => survival.toFixed(2)) // => ['0.82', '0.07']
 */
export function predictSurvivalRows(fitted: FittedPipeline, rows: Rows, times: ArrayLike<number>): Matrix {
  return applySurvival(fitted.model, modelTable(fitted, rows), times);
}
