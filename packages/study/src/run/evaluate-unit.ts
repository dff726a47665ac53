import { createRng, type ErrorData, toRadError } from '@radscore/core';
import {
  applyBranch,
  asPublished,
  type Dataset,
  type FittedPipeline,
  isPipelineCalibrated,
  type Json,
  type Leak,
  makeFold,
  type Note,
  type PublishedRows,
  predictWithDecision,
  sitesFromOwnRows,
  type TrainingRows,
  type Trial,
  type Tuned,
  takeDataset,
  trainingOnly,
} from '@radscore/learn';
import type { Protocol } from '@radscore/protocol';
import type { CandidateResult, SelectionResult } from '../study/types.js';
import { datasetOf } from './dataset.js';
import { fittedOnTraining, type Order, pipelineOf } from './pipelines.js';
import { describeModel, keptFeatures } from './selection.js';
import type { StudyData } from './study-data.js';
import { fitCandidate, tunedName, tuningOf } from './tuning.js';

/**
 * One fit of the models of a signature and variant: the unit of work that a worker gets, cached and resumed. The
 * models share everything before them.
 */
export interface EvaluationUnit {
  /**
   * `main`: the study's own splits and the refit on all; `choice`: cross-validation inside training; `nested`: repeated
   * cross-validation; `bootstrap`: a sample with replacement, judged on everybody; `permutation`: on shuffled outcomes.
   */
  readonly kind: 'main' | 'choice' | 'nested' | 'bootstrap' | 'permutation';
  readonly signature: string;
  readonly variant: string;
  readonly models: readonly string[];
  readonly order: Order;
  /** The outer fold whose own measurements (`StudyData.outer`) it reads, where there are such. */
  readonly outer?: number;
  /** Names the random streams of the fit: `nested/3/1`. */
  readonly stream: string;
  readonly train: readonly string[];
  /** Patients to predict, by set. */
  readonly predict: Readonly<Record<string, readonly string[]>>;
}

/** The fit of one model in a unit. */
export interface UnitFit {
  /** Predictions by set, in the order of the unit's patients. */
  readonly predictions: Readonly<Record<string, readonly number[]>>;
  /** Decision values of the same, of a model that ranks patients by them. */
  readonly decisions?: Readonly<Record<string, readonly number[]>>;
  /** True where its probabilities are uninformative (NO-CALIBRATION). */
  readonly uncalibrated?: true;
  /** By set, sites that were harmonised by the features of their own patients in it. */
  readonly sitesOfOwnRows?: Readonly<Record<string, readonly string[]>>;
  readonly radScores?: Readonly<Record<string, readonly number[]>>;
  readonly threshold: number;
  /** Radiomic columns that were kept. */
  readonly kept: readonly string[];
  readonly leaks: readonly Leak[];
  readonly notes: readonly Note[];
  /** The values that tuning chose, by the names of the protocol; of units of kind `main` also what was tried. */
  readonly tuned?: { readonly values: Readonly<Record<string, Json>>; readonly trials?: readonly Trial[] };
  /** Of permutations: the rows of the study whose outcome the predicted patients were given. */
  readonly shuffledRows?: readonly number[];
  /** Of units of kind `main` only. */
  readonly selection?: SelectionResult;
  readonly clinicalKept?: readonly string[];
  readonly linear?: CandidateResult['linear'];
}

/** The values that rank the patients of a set: decision values where the model has them, else probabilities or risks. */
export function ranksOf(fit: UnitFit, set: string): readonly number[] {
  return fit.decisions?.[set] ?? fit.predictions[set]!;
}

/** By model. */
export type UnitResult = Readonly<Record<string, UnitFit | { readonly error: ErrorData }>>;

const publishedReason = 'PUBLISHED-ORDER';

/**
 * Fits the models of a unit and predicts its patients; a model that cannot be fitted fails alone. Pure.
 * @example Object.keys(evaluateUnit(protocol, data, units[0]).logistic) // => ['predictions', 'threshold', 'kept', 'leaks', 'notes', 'selection', 'clinicalKept']
 */
export function evaluateUnit(protocol: Protocol, data: StudyData, unit: EvaluationUnit): UnitResult {
  const everybody = [...new Set([...unit.train, ...Object.values(unit.predict).flat()])];
  const whole = datasetOf(protocol, data, unit, everybody);
  const origins = unit.kind === 'permutation' ? shuffledOrigins(everybody, unit.stream) : undefined;
  const source = origins === undefined ? whole : withOutcomesOf(whole, origins);
  const place = new Map(everybody.map((id, i) => [id, i]));
  const rows = (ids: readonly string[]) => ids.map((id) => place.get(id)!);
  const train = trainingRows(unit, source, rows(unit.train));
  const sees = new Set([
    ...unit.train,
    ...Object.entries(unit.predict).flatMap(([set, ids]) => (set === 'external' ? [] : ids)),
  ]);
  // Where the paper's order sees nobody but training patients, its steps are fitted as the honest ones are: on the same rows, with the same seeds.
  const seesOthers = sees.size > new Set(unit.train).size;
  const published =
    unit.order === 'published' && seesOthers
      ? asPublished(takeDataset(source, rows([...sees])), publishedReason)
      : undefined;
  const results = unit.models.map((model) => [
    model,
    evaluateModel(protocol, data, unit, model, { source, rows, train, published, origins }),
  ]);
  return Object.fromEntries(results) as UnitResult;
}

interface UnitRows {
  readonly source: Dataset;
  readonly rows: (ids: readonly string[]) => number[];
  readonly train: TrainingRows;
  readonly published: PublishedRows | undefined;
  readonly origins: ReadonlyMap<string, string> | undefined;
}

/** The model of a unit again, for the model file: the same seed and rows give the same bits. */
export function refitModel(protocol: Protocol, data: StudyData, unit: EvaluationUnit, model: string): FittedPipeline {
  const source = datasetOf(protocol, data, unit, unit.train);
  const candidate = { id: '', signature: unit.signature, variant: unit.variant, model };
  const pipeline = pipelineOf(protocol, candidate, 'honest', data);
  return fitCandidate(trainingOnly(source), pipeline, tuningOf(protocol, candidate), { seed: unit.stream }).fitted;
}

function evaluateModel(
  protocol: Protocol,
  data: StudyData,
  unit: EvaluationUnit,
  model: string,
  { source, rows, train, published, origins }: UnitRows,
): UnitFit | { error: ErrorData } {
  const candidate = { id: '', signature: unit.signature, variant: unit.variant, model };
  try {
    const written = pipelineOf(protocol, candidate, unit.order, data);
    const pipeline = published === undefined ? fittedOnTraining(written) : written;
    const { fitted, tuned } = fitCandidate(train, pipeline, tuningOf(protocol, candidate), {
      seed: unit.stream,
      ...(published === undefined ? {} : { published }),
    });
    const branch = fitted.branches.find(({ name }) => name === 'radiomics');
    const scored = unit.kind === 'main' && branch?.score !== undefined;
    const predictions: [string, number[]][] = [];
    const decisions: [string, number[]][] = [];
    const radScores: [string, number[]][] = [];
    const ownSites: [string, readonly string[]][] = [];
    for (const [set, ids] of Object.entries(unit.predict)) {
      const part = ids.length === 0 ? undefined : takeDataset(source, rows(ids));
      const found = part && predictWithDecision(fitted, part);
      predictions.push([set, Array.from(found?.values ?? [])]);
      if (found?.decision) decisions.push([set, Array.from(found.decision)]);
      const alone = part?.batch === undefined ? [] : sitesFromOwnRows(fitted, part.batch);
      if (alone.length > 0) ownSites.push([set, alone]);
      if (scored) radScores.push([set, part === undefined ? [] : Array.from(applyBranch(branch, part).data)]);
    }
    return {
      predictions: Object.fromEntries(predictions),
      ...(decisions.length > 0 && { decisions: Object.fromEntries(decisions) }),
      ...(!isPipelineCalibrated(fitted) && { uncalibrated: true as const }),
      ...(ownSites.length > 0 && { sitesOfOwnRows: Object.fromEntries(ownSites) }),
      ...(scored ? { radScores: Object.fromEntries(radScores) } : {}),
      threshold: fitted.threshold ?? 0.5,
      kept: keptFeatures(fitted),
      leaks: fitted.leaks,
      notes: [...(tuned?.notes ?? []), ...fitted.notes],
      ...(tuned && { tuned: shownTuning(tuned, unit.kind === 'main') }),
      ...(origins === undefined
        ? {}
        : { shuffledRows: unit.predict['out-of-fold']!.map((id) => data.ids.indexOf(origins.get(id)!)) }),
      ...(unit.kind === 'main' ? describeModel(fitted) : {}),
    };
  } catch (error) {
    return { error: toRadError(error, { field: `${unit.signature}/${unit.variant}/${model}` }).toJSON() };
  }
}

/** What tuning chose, and what it tried, by the names of the protocol. */
function shownTuning({ values, trials }: Tuned, withTrials: boolean): NonNullable<UnitFit['tuned']> {
  const named = (each: Tuned['values']) =>
    Object.fromEntries(Object.entries(each).map(([path, value]) => [tunedName(path), value]));
  if (!withTrials) return { values: named(values) };
  return { values: named(values), trials: trials.map((trial) => ({ ...trial, values: named(trial.values) })) };
}

/** Training rows of the unit. No patient it tests on may be among them, except in bootstrap samples, which are evaluated on all patients. */
function trainingRows({ kind, predict }: EvaluationUnit, source: Dataset, train: readonly number[]): TrainingRows {
  const tested =
    kind === 'bootstrap' ? [] : Object.entries(predict).flatMap(([set, ids]) => (set === 'train' ? [] : ids));
  if (tested.length === 0) return trainingOnly(takeDataset(source, train));
  const place = new Map(source.ids.map((id, i) => [id, i]));
  return makeFold(source, { training: train, test: tested.map((id) => place.get(id)!) }).training;
}

/** Whose outcome each patient is given. All folds of a permutation (streams that differ in their last part) share the shuffle. */
function shuffledOrigins(ids: readonly string[], stream: string): Map<string, string> {
  const sorted = [...ids].sort();
  const shuffled = createRng(`${stream.replace(/\/[^/]*$/, '')}/outcome`).shuffle([...sorted]);
  return new Map(sorted.map((id, k) => [id, shuffled[k]!]));
}

/** The same patients with the outcomes of others; times stay with their events. */
function withOutcomesOf(data: Dataset, origins: ReadonlyMap<string, string>): Dataset {
  const place = new Map(data.ids.map((id, i) => [id, i]));
  const { outcome } = takeDataset(
    data,
    data.ids.map((id) => place.get(origins.get(id)!)!),
  );
  return { ...data, outcome };
}
