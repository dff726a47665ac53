import type { WorkControl } from '@radscore/core';
import { log, square } from '@radscore/elementary';
import { mean, quantile } from '@radscore/stats';
import { learnError } from '../errors.js';
import { type Dataset, takeOutcomeRows } from '../pipeline/dataset.js';
import { trainingOnly } from '../pipeline/fold.js';
import { parsePipeline } from '../pipeline/parse-pipeline.js';
import { predictTraining } from '../pipeline/predict.js';
import type { PipelineInput } from '../pipeline/schema.js';
import { fitTuned } from './develop.js';
import { defaultMetric, judged, largerIsBetter, type Metric, measure } from './measure.js';
import { judgedOf, runFolds, succeeded } from './run-folds.js';
import { bootstrapSplits } from './splits.js';
import type { Tuning } from './tune.js';

export interface BootstrapValidationOptions extends WorkControl {
  readonly samples: number;
  readonly seed: string | number;
  readonly metric?: Metric;
  readonly tuning?: Tuning;
}

export interface BootstrapValidation {
  readonly metric: Metric;
  /** On the rows the model was fitted on. */
  readonly apparent: number;
  /** Harrell's correction: apparent minus the mean gap between a bootstrap model on its own sample and on all patients. */
  readonly optimism: number;
  readonly corrected: number;
  /** Location-shifted percentile interval of the corrected value (Noma et al. 2021). */
  readonly correctedCi: readonly [number, number];
  /** Mean over samples of the measure on the patients not drawn. */
  readonly outOfBag: number;
  /** The .632+ estimate with its relative overfitting rate R and the weight given to `outOfBag`. */
  readonly plus632: { readonly value: number; readonly overfitting: number; readonly weight: number };
  /** Samples that count, and those in which the pipeline could not be fitted or measured. */
  readonly samples: number;
  readonly failed: number;
}

/**
 * Bootstrap validation of the whole pipeline, every step refitted in each sample of patients: Harrell's optimism correction
 * (Harrell, Lee and Mark 1996) and the .632+ estimate (Efron and Tibshirani 1997; for areas and concordances with 1/2 as the
 * value of no information, for Brier score and log-loss with the mean over all pairings of outcomes and predictions).
 *
 * @throws RAD-LEARN-SPLIT, RAD-LEARN-TOO-FEW where no sample could be measured, RAD-CANCELLED, and as `fitPipeline`.
 * @example
 * const { corrected, apparent } = await validateByBootstrap(data, input, { samples: 20, seed: 1 });
 * corrected < apparent // => true
 */
export async function validateByBootstrap(
  data: Dataset,
  input: PipelineInput,
  options: BootstrapValidationOptions,
): Promise<BootstrapValidation> {
  const { seed, samples, tuning, metric = defaultMetric(data.outcome) } = options;
  const pipeline = parsePipeline(input);
  const rows = trainingOnly(data);
  const { fitted } = fitTuned(rows, pipeline, { ...options, seed: `${seed}/apparent` });
  const own = judged(metric, predictTraining(fitted, rows));
  const apparent = required(measure(metric, own, data.outcome, false).value);
  const splits = bootstrapSplits(data, { samples, seed });
  const shared = { data, pipelines: [pipeline], seed: String(seed), apparent: true, whole: true };
  const tasks = splits.map(({ training, test }, index) => ({ index, training, test }));
  const results = await runFolds(tuning === undefined ? shared : { ...shared, tuning }, tasks, {
    ...options,
    stage: 'bootstrap',
  });
  const found = succeeded(results, 0).flatMap(({ index, fit }) => {
    const { training, test } = splits[index]!;
    const value = (values: Float64Array, outcome: Dataset['outcome']) => measure(metric, values, outcome, false).value;
    const inBag = value(judgedOf(metric, fit, 'apparent'), takeOutcomeRows(data.outcome, training));
    const whole = value(judgedOf(metric, fit, 'whole'), data.outcome);
    const outOfBag = value(judgedOf(metric, fit, 'values'), takeOutcomeRows(data.outcome, test));
    return inBag === null || whole === null || outOfBag === null ? [] : [{ inBag, whole, outOfBag }];
  });
  if (found.length === 0) throw learnError('RAD-LEARN-TOO-FEW', { what: 'Bootstrap validation', needed: 1, got: 0 });
  const optimism = mean(found.map(({ inBag, whole }) => inBag - whole));
  const outOfBag = mean(found.map((one) => one.outOfBag));
  const inBags = found.map(({ inBag }) => inBag);
  return {
    metric,
    apparent,
    optimism,
    corrected: apparent - optimism,
    correctedCi: [quantile(inBags, 0.025) - optimism, quantile(inBags, 0.975) - optimism],
    outOfBag,
    plus632: estimate632plus(apparent, outOfBag, noInformation(metric, own, data), largerIsBetter(metric)),
    samples: found.length,
    failed: samples - found.length,
  };
}

/**
 * The .632+ estimate from apparent and out-of-bag values and the value of no information.
 * @example estimate632plus(0.9, 0.7, 0.5, true).value.toFixed(2) // => '0.75'
 */
export function estimate632plus(
  apparent: number,
  outOfBag: number,
  noInformation: number,
  larger: boolean,
): BootstrapValidation['plus632'] {
  const loss = (value: number) => (larger ? -value : value);
  const bounded = loss(outOfBag) > loss(noInformation) ? noInformation : outOfBag;
  const overfits = loss(bounded) > loss(apparent) && loss(noInformation) > loss(apparent);
  const overfitting = overfits ? (loss(bounded) - loss(apparent)) / (loss(noInformation) - loss(apparent)) : 0;
  const weight = 0.632 / (1 - 0.368 * overfitting);
  return { value: (1 - weight) * apparent + weight * bounded, overfitting, weight };
}

function noInformation(metric: Metric, values: Float64Array, { outcome }: Dataset): number {
  if (largerIsBetter(metric)) return 0.5;
  const share = mean(outcome.event);
  const loss = (p: number, y: 0 | 1) => (metric.name === 'brier' ? square(y - p) : -log(y === 1 ? p : 1 - p));
  return mean(values.map((p) => share * loss(p, 1) + (1 - share) * loss(p, 0)));
}

function required(value: number | null): number {
  if (value === null) throw learnError('RAD-LEARN-TOO-FEW', { what: 'The apparent measure', needed: 1, got: 0 });
  return value;
}
