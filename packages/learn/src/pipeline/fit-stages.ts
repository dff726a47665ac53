import { canonicalJson, createRng, throwIfCancelled, type WorkControl } from '@radscore/core';
import { column } from '@radscore/stats';
import type { BinaryOutcome } from '../contract/estimator.js';
import { joinColumns } from './apply-branch.js';
import { type Dataset, namedColumns, patientsOf } from './dataset.js';
import { branchOutputs, fitBranch, remembered, type VisibleRows } from './fit-branch.js';
import type { FittedPipeline, InputColumn } from './fitted.js';
import { openPublished, openTraining, type PublishedRows, type TrainingRows } from './fold.js';
import { fitModel, notesOf } from './model.js';
import { parsePipeline } from './parse-pipeline.js';
import { rememberPatients } from './patients-seen.js';
import { sampleTraining } from './sample-training.js';
import type { PipelineInput } from './schema.js';
import { trainingPrevalence } from './training-prevalence.js';

export interface FitOptions extends WorkControl {
  readonly seed: string | number;
  /** The escape, for pipelines with steps marked `fittedOn: 'all'`. */
  readonly published?: PublishedRows;
}

/** Fits everything but the cut-off: every branch with its steps, the join, the sampler, the model. Throws as `fitPipeline`. */
export function fitStages(rows: TrainingRows, input: PipelineInput, options: FitOptions): FittedPipeline {
  const training = openTraining(rows);
  const pipeline = parsePipeline(input);
  const seed = String(options.seed);
  const published = options.published && {
    data: openPublished(options.published),
    reason: options.published.reason,
    memory: memoryOf(options.published),
  };
  const visible: VisibleRows = {
    training,
    ...(published === undefined ? {} : { published }),
    seed,
    publishedSeed: 'published',
  };
  const samplerOnAll = pipeline.sampler?.fittedOn === 'all';
  const fits = pipeline.branches.map((branch) => {
    throwIfCancelled(options);
    const key = canonicalJson({
      branch,
      seed,
      samplerOnAll,
      published: options.published && numberOf(options.published),
    });
    return remembered(memoryOf(rows), key, () => fitBranch(branch, visible, samplerOnAll));
  });
  const names = fits.flatMap(({ branch }) => branchOutputs(branch));
  const joined = joinColumns(
    fits.map((fit) => fit.x),
    training.x.rows,
  );
  throwIfCancelled(options);
  const sampled = sampleTraining(pipeline.sampler, joined, names, visible, fits);
  const model = fitModel(pipeline.model, sampled.x, sampled.outcome, names, {
    rng: createRng(`${seed}/model`),
    ...(sampled.weights && { weights: sampled.weights }),
    patients: sampled.patients,
  });
  const prevalence =
    options.published === undefined && model.name !== 'constant' && training.outcome.kind === 'binary'
      ? trainingPrevalence(pipeline.model, training.outcome, sampled.outcome as BinaryOutcome, sampled.weights)
      : undefined;
  const notes = [...fits.flatMap((fit) => fit.notes), ...notesOf(model)];
  const reads = [...new Set(fits.flatMap(({ branch }) => branch.reads))];
  const fitted: FittedPipeline = {
    format: 'radscore-pipeline',
    version: 1,
    pipeline,
    seed,
    outcome: training.outcome.kind,
    inputs: describeInputs(training, reads),
    needsBatch: fits.some((fit) => fit.needsBatch),
    branches: fits.map(({ branch }) => branch),
    ...(pipeline.sampler === undefined ? {} : { sampler: pipeline.sampler.name }),
    model,
    ...(prevalence && { prevalence }),
    modelInputs: names,
    selections: fits.flatMap((fit) => fit.selections),
    leaks: [...fits.flatMap((fit) => fit.leaks), ...sampled.leaks],
    notes,
    training: {
      rows: training.x.rows,
      patients: new Set(patientsOf(training)).size,
      events: training.outcome.event.reduce((sum, value) => sum + value, 0),
    },
  };
  rememberPatients(fitted, patientsOf(training));
  return fitted;
}

/** Fitted branches of these rows: pipelines that differ in the model only share them. */
const memory = new WeakMap<TrainingRows | PublishedRows, Map<string, unknown>>();

function memoryOf(rows: TrainingRows | PublishedRows): Map<string, unknown> {
  const cached = memory.get(rows) ?? new Map<string, unknown>();
  memory.set(rows, cached);
  return cached;
}

/** Tells the rows of one escape from those of another. */
function numberOf(published: PublishedRows): number {
  return remembered(memoryOf(published), 'number', () => escapes++);
}

let escapes = 0;

function describeInputs(training: Dataset, reads: readonly string[]): InputColumn[] {
  const table = namedColumns(training.x, training.names, reads);
  return reads.map((name, j) => {
    const present = column(table, j).filter((value) => !Number.isNaN(value));
    const missing = table.rows - present.length;
    if (present.length === 0) return { name, min: null, max: null, mean: null, missing };
    const [min, max] = [present.reduce((a, b) => Math.min(a, b)), present.reduce((a, b) => Math.max(a, b))];
    return { name, min, max, mean: present.reduce((a, b) => a + b, 0) / present.length, missing };
  });
}
