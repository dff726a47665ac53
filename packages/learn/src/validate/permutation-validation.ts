import { createRng, type WorkControl } from '@radscore/core';
import { mean, permutationP } from '@radscore/stats';
import { learnError } from '../errors.js';
import { type Dataset, patientsOf, takeOutcomeRows } from '../pipeline/dataset.js';
import { parsePipeline } from '../pipeline/parse-pipeline.js';
import type { PipelineInput } from '../pipeline/schema.js';
import { defaultMetric, largerIsBetter, type Metric, measure } from './measure.js';
import { type FoldResult, judgedOf, runFolds } from './run-folds.js';
import { kFoldSplits } from './splits.js';
import type { Tuning } from './tune.js';

export interface PermutationValidationOptions extends WorkControl {
  readonly permutations: number;
  readonly folds: number;
  readonly seed: string | number;
  readonly metric?: Metric;
  readonly tuning?: Tuning;
}

export interface PermutationValidation {
  /** Mean of the measure over the folds. */
  readonly observed: number;
  /** The same for each permutation that could be measured. */
  readonly permuted: readonly number[];
  /** (1 + permutations at least as good) / (1 + permutations). */
  readonly p: number;
}

/**
 * Permutation test of the whole pipeline: outcomes are exchanged between patients, and cross-validation with every step in the
 * fold is run again. If the permuted figures are not centred on no information, something leaks (Ojala and Garriga 2010).
 * A patient with several rows gives its first row's outcome to another patient's rows.
 *
 * @throws RAD-LEARN-SPLIT, RAD-LEARN-TOO-FEW where the pipeline cannot be measured, RAD-CANCELLED.
 * @example
 * const { p } = await permutationValidation(data, input, { permutations: 19, folds: 3, seed: 1 });
 * p.toFixed(2) // => '0.05'
 */
export async function permutationValidation(
  data: Dataset,
  input: PipelineInput,
  options: PermutationValidationOptions,
): Promise<PermutationValidation> {
  const { permutations, folds, seed, tuning, metric = defaultMetric(data.outcome) } = options;
  const pipelines = [parsePipeline(input)];
  const runs = Array.from({ length: permutations + 1 }, (_, k) => {
    const outcome = k === 0 ? data.outcome : permuteOutcome(data, `${seed}/permutation/${k}`);
    const splits = kFoldSplits({ ...data, outcome }, { folds, seed: `${seed}/${k}` });
    return splits.map(({ training, test }, f) => ({ index: k * folds + f, training, test, outcome }));
  });
  const shared = { data, pipelines, seed: String(seed), ...(tuning === undefined ? {} : { tuning }) };
  const results = await runFolds(shared, runs.flat(), { ...options, stage: 'permutation test' });
  const values = runs.map((tasks, k) => meanOverFolds(metric, tasks, results.slice(k * folds, (k + 1) * folds)));
  const [observed, ...others] = values;
  if (observed === undefined || observed === null) {
    throw learnError('RAD-LEARN-TOO-FEW', {
      what: 'The permutation test (folds that can be measured)',
      needed: folds,
      got: 0,
    });
  }
  const permuted = others.filter((value) => value !== null);
  const p = permutationP(observed, permuted, largerIsBetter(metric) ? 'greater' : 'less');
  return { observed, permuted, p };
}

function meanOverFolds(
  metric: Metric,
  tasks: readonly { readonly test: readonly number[]; readonly outcome: Dataset['outcome'] }[],
  results: readonly FoldResult[],
): number | null {
  const values = results.map(({ fits }, f) => {
    const fit = fits[0]!;
    if ('error' in fit) return null;
    return measure(metric, judgedOf(metric, fit, 'values'), takeOutcomeRows(tasks[f]!.outcome, tasks[f]!.test), false)
      .value;
  });
  return values.every((value) => value !== null) ? mean(values) : null;
}

function permuteOutcome(data: Dataset, seed: string): Dataset['outcome'] {
  const patients = patientsOf(data);
  const first = new Map<string, number>();
  patients.forEach((patient, row) => {
    if (!first.has(patient)) first.set(patient, row);
  });
  const giver = createRng(seed).shuffle([...first.values()]);
  const receives = new Map([...first.keys()].map((patient, k) => [patient, giver[k]!]));
  return takeOutcomeRows(
    data.outcome,
    patients.map((patient) => receives.get(patient)!),
  );
}
