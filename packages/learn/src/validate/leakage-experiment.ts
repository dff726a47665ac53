import { createRng, type WorkControl } from '@radscore/core';
import { mean, standardDeviation, tQuantile, zeros } from '@radscore/stats';
import type { Dataset } from '../pipeline/dataset.js';
import type { PipelineInput } from '../pipeline/schema.js';
import { evaluateBothOrders } from './both-orders.js';
import { kFoldSplits } from './splits.js';

export interface LeakageExperimentOptions extends WorkControl {
  readonly patients?: number;
  readonly columns?: number;
  readonly repeats?: number;
  readonly seed?: string | number;
}

/** The AUC over repeats, each on noise of its own, with its 95% interval (Student's t). */
export interface NoiseAuc {
  readonly mean: number;
  readonly ci: readonly [number, number];
  readonly values: readonly number[];
}

export interface LeakageExperiment {
  /** With the columns chosen on all patients before the folds. */
  readonly published: NoiseAuc;
  /** With them chosen inside each fold. */
  readonly honest: NoiseAuc;
  readonly patients: number;
  readonly columns: number;
  readonly repeats: number;
  /** Columns that are chosen. */
  readonly kept: number;
}

const kept = 20;
const pipeline: PipelineInput = {
  branches: [
    {
      name: 'noise',
      columns: '*',
      steps: [
        { name: 'standardise' },
        { name: 't-test', parameters: { threshold: null, best: kept }, fittedOn: 'all' },
      ],
    },
  ],
  model: { name: 'logistic' },
};

/**
 * What leaking is worth where there is nothing to find: noise columns, a random outcome of half events, the 20 columns with the
 * smallest p, a logistic model, 5-fold cross-validation nested with a choice of its penalty. Once the columns are chosen on all
 * patients before the folds, as many papers do; once inside each fold. Every repeat draws new noise.
 *
 * @throws RAD-CANCELLED
 * @example
 * const { published, honest } = await leakageExperiment({ patients: 60, columns: 100, repeats: 2 });
 * published.mean > honest.mean // => true
 */
export async function leakageExperiment(options: LeakageExperimentOptions = {}): Promise<LeakageExperiment> {
  const { patients = 200, columns = 1000, repeats = 50, seed = 1, onProgress, ...control } = options;
  const published: number[] = [];
  const honest: number[] = [];
  for (let repeat = 0; repeat < repeats; repeat++) {
    const data = noise(patients, columns, `${seed}/noise/${repeat}`);
    const { noise: both } = await evaluateBothOrders(
      data,
      { noise: pipeline },
      {
        splits: kFoldSplits(data, { folds: 5, seed: `${seed}/${repeat}` }),
        seed: `${seed}/${repeat}`,
        asPublished: 'to show what selecting before splitting does',
        tuning: { space: { 'model.C': [0.01, 1] }, search: 'grid', folds: 2, metric: { name: 'auc' } },
        ...control,
      },
    );
    published.push(both.published.overFolds.auc!.mean);
    honest.push(both.honest.overFolds.auc!.mean);
    onProgress?.({ stage: 'leakage experiment', done: repeat + 1, total: repeats });
  }
  return { published: summarise(published), honest: summarise(honest), patients, columns, repeats, kept };
}

function summarise(values: readonly number[]): NoiseAuc {
  const centre = mean(values);
  const half =
    values.length < 2
      ? Number.POSITIVE_INFINITY
      : (tQuantile(0.975, values.length - 1) * standardDeviation(values)) / Math.sqrt(values.length);
  return { mean: centre, ci: [centre - half, centre + half], values };
}

function noise(patients: number, columns: number, seed: string): Dataset {
  const rng = createRng(seed);
  const x = zeros(patients, columns);
  for (let k = 0; k < x.data.length; k++) x.data[k] = rng.normal();
  const event = rng.shuffle(Uint8Array.from({ length: patients }, (_, i) => i % 2));
  return {
    ids: Array.from({ length: patients }, (_, i) => `patient ${i + 1}`),
    names: Array.from({ length: columns }, (_, j) => `noise ${j + 1}`),
    x,
    outcome: { kind: 'binary', event },
  };
}
