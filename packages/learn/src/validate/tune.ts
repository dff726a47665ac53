import { coreError, createRng, RadError, throwIfCancelled } from '@radscore/core';
import { pow } from '@radscore/elementary';
import { mean, standardDeviation } from '@radscore/stats';
import type { Json } from '../contract/estimator.js';
import type { Note } from '../contract/note.js';
import { learnError } from '../errors.js';
import { type Dataset, patientsOf, takeOutcomeRows } from '../pipeline/dataset.js';
import { type FitOptions, fitStages } from '../pipeline/fit-stages.js';
import { makeFold, openTraining, type TrainingRows } from '../pipeline/fold.js';
import { parsePipeline } from '../pipeline/parse-pipeline.js';
import { predict } from '../pipeline/predict.js';
import type { Pipeline } from '../pipeline/schema.js';
import { dealFolds } from './deal-folds.js';
import { judged, largerIsBetter, type Metric, measure } from './measure.js';

/** A list of values, or a range to draw from. */
export type TuningRange =
  | readonly Json[]
  | { readonly low: number; readonly high: number; readonly scale?: 'linear' | 'log'; readonly whole?: boolean };

/**
 * What is tuned and how. A path names a parameter: `model.C`, `sampler.neighbours`, `radiomics.score.C` (the model of a
 * branch's score) or `radiomics.mrmr.k` (branch, step, parameter).
 */
export interface Tuning {
  readonly space: Readonly<Record<string, TuningRange>>;
  /** `grid` tries every combination of the lists; `random` draws `draws` of them. */
  readonly search: 'grid' | 'random';
  readonly draws?: number;
  readonly folds: number;
  readonly metric: Metric;
}

/** One combination that was tried, with its metric over the inner folds. */
export interface Trial {
  readonly values: Readonly<Record<string, Json>>;
  /** Null where a fold could not be fitted or measured. */
  readonly mean: number | null;
  readonly deviation: number | null;
}

export interface Tuned {
  readonly pipeline: Pipeline;
  readonly values: Readonly<Record<string, Json>>;
  readonly trials: readonly Trial[];
  /** FEWER-FOLDS where the training rows are too few for the folds that were asked for. */
  readonly notes: readonly Note[];
}

/**
 * Combinations that a search tries.
 *
 * @throws RAD-PARAMETER-INVALID as `tunePipeline`.
 * @example tuningTrials({ space: { 'model.C': [0.01, 1] }, search: 'grid', folds: 3, metric: { name: 'auc' } }) // => 2
 */
export function tuningTrials(tuning: Tuning): number {
  return tuning.search === 'random' ? (tuning.draws ?? defaultDraws) : candidates(tuning, 0).length;
}

/**
 * Chooses parameters by cross-validation inside training rows: the combination with the best mean over the inner folds, of
 * equal ones the first. The whole pipeline is fitted again in each inner fold. Inside a fold of cross-validation this makes it nested: it
 * gets the training rows of that fold and has no way to others. Patients with fewer events (or others) than folds are dealt to fewer
 * folds, with a note.
 *
 * @throws RAD-PARAMETER-INVALID for an empty space or a range in a grid, RAD-PARAMETER-UNKNOWN for a path that leads nowhere,
 * RAD-LEARN-TOO-FEW where not even two folds can have both outcomes, or no combination could be measured.
 * @example
 * const tuning = { space: { 'model.C': [0.01, 1] }, search: 'grid', folds: 3, metric: { name: 'auc' } } as const;
 * tunePipeline(fold.training, pipeline, tuning, { seed: 1 }).trials.length // => 2
 */
export function tunePipeline(rows: TrainingRows, pipeline: Pipeline, tuning: Tuning, options: FitOptions): Tuned {
  const data = openTraining(rows);
  const { folds, notes } = innerFolds(data, tuning.folds);
  const fold = dealFolds(data, folds, createRng(`${options.seed}/tuning`));
  const inner = Array.from({ length: folds }, (_, k) => {
    const test = [...fold.keys()].filter((row) => fold[row] === k);
    const training = [...fold.keys()].filter((row) => fold[row] !== k);
    return { ...makeFold(data, { training, test }), outcome: takeOutcomeRows(data.outcome, test) };
  });
  const trials = candidates(tuning, options.seed).map((values): Trial => {
    throwIfCancelled(options);
    const { threshold: _, ...tried } = withValues(pipeline, values);
    const found: number[] = [];
    for (const [k, { training, test, outcome }] of inner.entries()) {
      try {
        const fitted = fitStages(training, tried, { ...options, seed: `${options.seed}/tuning/${k}` });
        const { value } = measure(tuning.metric, judged(tuning.metric, predict(fitted, test)), outcome, false);
        if (value !== null) found.push(value);
      } catch (error) {
        if (!(error instanceof RadError) || error.code === 'RAD-CANCELLED' || error.code.startsWith('RAD-LEAK-'))
          throw error;
      }
    }
    if (found.length < inner.length) return { values, mean: null, deviation: null };
    return { values, mean: mean(found), deviation: standardDeviation(found) };
  });
  const sign = largerIsBetter(tuning.metric) ? 1 : -1;
  const best = trials
    .filter((trial) => trial.mean !== null)
    .reduce<Trial | undefined>((a, b) => (a === undefined || sign * b.mean! > sign * a.mean! ? b : a), undefined);
  if (best === undefined) {
    throw learnError('RAD-LEARN-TOO-FEW', { what: 'Tuning (in every inner fold)', needed: 1, got: 0 });
  }
  return { pipeline: withValues(pipeline, best.values), values: best.values, trials, notes };
}

/** As many folds as there are patients of the rarer outcome, at most those wanted. */
function innerFolds(data: Dataset, wanted: number): { readonly folds: number; readonly notes: readonly Note[] } {
  const event = new Map<string, number>();
  patientsOf(data).forEach((patient, row) => {
    event.set(patient, Math.max(event.get(patient) ?? 0, data.outcome.event[row]!));
  });
  const events = [...event.values()].filter((value) => value === 1).length;
  const others = event.size - events;
  const everybody = events === 0 || others === 0;
  const rarer = everybody ? event.size : Math.min(events, others);
  const folds = Math.min(wanted, rarer);
  if (folds < 2) throw learnError('RAD-LEARN-TOO-FEW', { what: 'Tuning', needed: 2, got: rarer });
  if (folds === wanted) return { folds, notes: [] };
  const of = everybody ? 'all' : events < others ? 'events' : 'others';
  return { folds, notes: [{ code: 'FEWER-FOLDS', values: { what: 'Tuning', used: folds, wanted, rows: rarer, of } }] };
}

/** The pipeline with parameters replaced. @throws RAD-PARAMETER-UNKNOWN, RAD-PARAMETER-INVALID */
export function withValues(pipeline: Pipeline, values: Readonly<Record<string, Json>>): Pipeline {
  const copy = structuredClone(pipeline);
  for (const [path, value] of Object.entries(values)) parametersAt(copy, path)[path.split('.').at(-1)!] = value;
  return parsePipeline(copy);
}

function parametersAt(pipeline: Pipeline, path: string): Record<string, unknown> {
  const [first, second, third] = path.split('.');
  const branch = pipeline.branches.find(({ name }) => name === first);
  const place =
    third === undefined
      ? { model: pipeline.model, sampler: pipeline.sampler }[first!]
      : second === 'score'
        ? branch?.score?.model
        : branch?.steps.find(({ name }) => name === second);
  if (place !== undefined) return place.parameters;
  const known = [
    'model',
    'sampler',
    ...pipeline.branches.flatMap(({ name, steps }) => steps.map((s) => `${name}.${s.name}`)),
  ];
  throw coreError('RAD-PARAMETER-UNKNOWN', { kind: 'path', name: path, suggestion: '', known: known.join(', ') });
}

const defaultDraws = 20;

function candidates({ space, search, draws = defaultDraws }: Tuning, seed: string | number): Record<string, Json>[] {
  const entries = Object.entries(space);
  if (entries.length === 0) refuse('space', 'it names no parameter');
  if (search === 'random') {
    const rng = createRng(`${seed}/draws`);
    return Array.from({ length: draws }, () =>
      Object.fromEntries(entries.map(([path, range]) => [path, draw(range, rng.uniform())])),
    );
  }
  return entries.reduce<Record<string, Json>[]>(
    (made, [path, range]) => {
      if (!isList(range)) return refuse(path, 'a grid needs a list of values');
      return made.flatMap((values) => range.map((value) => ({ ...values, [path]: value })));
    },
    [{}],
  );
}

function draw(range: TuningRange, u: number): Json {
  if (isList(range)) return range[Math.floor(u * range.length)]!;
  const { low, high, scale = 'linear', whole = false } = range;
  if (!(high > low) || (scale === 'log' && !(low > 0))) refuse('range', `${low} to ${high} is no ${scale} range`);
  const value = scale === 'log' ? low * pow(high / low, u) : low + (high - low) * u;
  return whole ? Math.round(value) : value;
}

function isList(range: TuningRange): range is readonly Json[] {
  return Array.isArray(range);
}

function refuse(name: string, problem: string): never {
  throw coreError('RAD-PARAMETER-INVALID', { name: `tuning.${name}`, value: '', problem });
}
