import { createRng } from '@radscore/core';
import { cutOff, median, rocCurve } from '@radscore/stats';
import { learnError } from '../errors.js';
import { dealFolds } from '../validate/deal-folds.js';
import type { Dataset } from './dataset.js';
import { type FitOptions, fitStages } from './fit-stages.js';
import type { FittedPipeline } from './fitted.js';
import { makeFold, openTraining, type TrainingRows } from './fold.js';
import {
  correctedCutOff,
  predict,
  predictTraining,
  requireTrainingPrediction,
  type TrainingPrediction,
  trainingPrediction,
} from './predict.js';
import type { Pipeline } from './schema.js';

/**
 * The cut-off that a pipeline specifies, from training rows alone; undefined where it specifies none. A fixed one is of the probability before
 * it is corrected for prevalence, and is moved with it, so that SMOTE or class weights still move who is called positive.
 */
export function chooseThreshold(fitted: FittedPipeline, rows: TrainingRows, options: FitOptions): number | undefined {
  const { threshold, ...pipeline } = fitted.pipeline;
  if (threshold === undefined) return undefined;
  if (threshold.rule === 'fixed') return correctedCutOff(fitted, threshold.value);
  const prediction =
    threshold.predictions === 'apparent'
      ? predictTraining(fitted, rows)
      : innerPredictions(rows, pipeline, { ...options, folds: threshold.folds });
  return cutOffOn(prediction, rows, threshold.rule);
}

/**
 * The cut-off by a rule, chosen on predictions inside training: `youden` or `closest-topleft` on the ROC curve of a binary
 * outcome, or the `median`.
 *
 * @throws RAD-LEAK-CUT-OFF for predictions of test rows, RAD-LEARN-OUTCOME for a ROC rule with a survival outcome.
 * @example cutOffOn(innerPredictions(fold.training, pipeline, { seed: 1, folds: 5 }), fold.training, 'youden').toFixed(2) // => '0.65'
 */
export function cutOffOn(
  prediction: TrainingPrediction,
  rows: TrainingRows,
  rule: 'youden' | 'closest-topleft' | 'median',
): number {
  requireTrainingPrediction(prediction);
  if (rule === 'median') return median(prediction.values);
  const { outcome } = openTraining(rows);
  if (outcome.kind !== 'binary')
    throw learnError('RAD-LEARN-OUTCOME', { step: rule, expected: 'binary', got: outcome.kind });
  return cutOff(rocCurve(prediction.values, outcome.event), { rule }).threshold;
}

/**
 * Out-of-fold predictions inside training: each row by a pipeline that was fitted on the other folds.
 *
 * @throws as `fitPipeline`
 * @example innerPredictions(fold.training, pipeline, { seed: 1, folds: 5 }).values.length // => 30
 */
export function innerPredictions(
  rows: TrainingRows,
  pipeline: Pipeline,
  options: FitOptions & { readonly folds: number },
): TrainingPrediction {
  const data: Dataset = openTraining(rows);
  const fold = dealFolds(data, options.folds, createRng(`${options.seed}/inner`));
  const values = new Float64Array(data.x.rows);
  for (let k = 0; k < options.folds; k++) {
    const test = [...fold.keys()].filter((row) => fold[row] === k);
    const training = [...fold.keys()].filter((row) => fold[row] !== k);
    const inner = makeFold(data, { training, test });
    const fitted = fitStages(inner.training, pipeline, { ...options, seed: `${options.seed}/inner/${k}` });
    const own = predict(fitted, inner.test).values;
    test.forEach((row, i) => {
      values[row] = own[i]!;
    });
  }
  return trainingPrediction(data.ids, values);
}
