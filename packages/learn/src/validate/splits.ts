import { createRng } from '@radscore/core';
import { learnError } from '../errors.js';
import { type Dataset, patientsOf } from '../pipeline/dataset.js';
import { dealFolds } from './deal-folds.js';

/** One division of a data set into row numbers counted from 0. */
export interface Split {
  readonly name: string;
  /** Which repeat of a whole division it belongs to, from 0. */
  readonly repeat: number;
  readonly training: readonly number[];
  readonly test: readonly number[];
}

/**
 * K-fold cross-validation, repeated. Patients are the unit: all rows of one are in the same fold. Stratified by event unless
 * `stratify` is false. Repeat r draws from its own random stream, so more repeats leave the first ones as they were.
 *
 * @throws RAD-LEARN-SPLIT where there are too few patients (of an outcome) for the folds.
 * @example kFoldSplits(data, { folds: 5, repeats: 2, seed: 1 }).length // => 10
 */
export function kFoldSplits(
  data: Dataset,
  options: {
    readonly folds: number;
    readonly seed: string | number;
    readonly repeats?: number;
    readonly stratify?: boolean;
  },
): Split[] {
  const { folds, seed, repeats = 1, stratify = true } = options;
  if (!Number.isInteger(folds) || folds < 2)
    throw learnError('RAD-LEARN-SPLIT', { problem: `${folds} folds are no folds` });
  return Array.from({ length: repeats }, (_, repeat) => {
    const fold = dealFolds(data, folds, createRng(`${seed}/splits/${repeat}`), stratify);
    return Array.from({ length: folds }, (_, k) => ({
      name: `repeat ${repeat + 1}, fold ${k + 1}`,
      repeat,
      ...divide(fold, (own) => own === k),
    }));
  }).flat();
}

/**
 * Each patient left out once.
 *
 * @throws RAD-LEARN-SPLIT for under 2 patients.
 * @example leaveOneOutSplits(data).length // => 40
 */
export function leaveOneOutSplits(data: Dataset): Split[] {
  const patients = patientsOf(data);
  const distinct = [...new Set(patients)];
  if (distinct.length < 2) throw learnError('RAD-LEARN-SPLIT', { problem: 'there are fewer than 2 patients' });
  return distinct.map((patient) => ({
    name: `without ${patient}`,
    repeat: 0,
    ...divide(patients, (own) => own === patient),
  }));
}

/**
 * One random split with `share` of the patients held out, stratified by event: of those with an event and of those without,
 * the share rounded to whole patients.
 *
 * @throws RAD-LEARN-SPLIT where a side would be empty.
 * @example holdOutSplit(data, { share: 0.25, seed: 1 }).test.length // => 10
 */
export function holdOutSplit(
  data: Dataset,
  { share, seed }: { readonly share: number; readonly seed: string | number },
): Split {
  const patients = patientsOf(data);
  const event = new Map<string, number>();
  patients.forEach((patient, row) => {
    event.set(patient, Math.max(event.get(patient) ?? 0, data.outcome.event[row]!));
  });
  const rng = createRng(`${seed}/hold-out`);
  const heldOut = new Set<string>();
  for (const outcome of [0, 1]) {
    const stratum = [...event.keys()].filter((patient) => event.get(patient) === outcome);
    for (const patient of rng.shuffle(stratum).slice(0, Math.round(share * stratum.length))) heldOut.add(patient);
  }
  return nonEmpty({ name: `random ${share} held out`, repeat: 0, ...divide(patients, (own) => heldOut.has(own)) });
}

/**
 * The split by site: these values of `batch` are held out.
 *
 * @throws RAD-LEARN-NO-CONTEXT without sites, RAD-LEARN-SPLIT where a side would be empty.
 * @example siteSplit(data, ['south']).training.length // => 20
 */
export function siteSplit(data: Dataset, testSites: readonly string[]): Split {
  if (data.batch === undefined) {
    throw learnError('RAD-LEARN-NO-CONTEXT', { step: 'A split by site', what: 'the site of each row' });
  }
  const split = divide(data.batch, (own) => testSites.includes(own));
  return nonEmpty({ name: `${testSites.join(', ')} held out`, repeat: 0, ...split });
}

/**
 * Bootstrap samples of patients: as many as there are, drawn with replacement (all rows of a patient each time); the patients
 * not drawn are the test side. A sample that lacks an outcome on either side is drawn again.
 *
 * @throws RAD-LEARN-SPLIT where no usable sample comes up in 1,000 draws.
 * @example bootstrapSplits(data, { samples: 3, seed: 1 }).map(({ training }) => training.length) // => [40, 40, 40]
 */
export function bootstrapSplits(
  data: Dataset,
  { samples, seed }: { readonly samples: number; readonly seed: string | number },
): Split[] {
  const rowsOf = new Map<string, number[]>();
  patientsOf(data).forEach((patient, row) => {
    rowsOf.set(patient, [...(rowsOf.get(patient) ?? []), row]);
  });
  const patients = [...rowsOf.values()];
  return Array.from({ length: samples }, (_, b) => {
    const rng = createRng(`${seed}/bootstrap/${b}`);
    for (let attempt = 0; attempt < 1000; attempt++) {
      const drawn = patients.map(() => rng.below(patients.length));
      const inBag = new Set(drawn);
      const training = drawn.flatMap((k) => patients[k]!);
      const test = patients.flatMap((rows, k) => (inBag.has(k) ? [] : rows));
      if (bothOutcomes(data, training) && bothOutcomes(data, test)) {
        return { name: `bootstrap ${b + 1}`, repeat: b, training, test };
      }
    }
    throw learnError('RAD-LEARN-SPLIT', { problem: 'no bootstrap sample has both outcomes on both sides' });
  });
}

function divide<T>(values: ArrayLike<T>, isTest: (value: T) => boolean): { training: number[]; test: number[] } {
  const training: number[] = [];
  const test: number[] = [];
  for (let i = 0; i < values.length; i++) (isTest(values[i]!) ? test : training).push(i);
  return { training, test };
}

function nonEmpty(split: Split): Split {
  if (split.training.length > 0 && split.test.length > 0) return split;
  throw learnError('RAD-LEARN-SPLIT', { problem: 'one side would be empty' });
}

/** A survival outcome needs an event on the training side; comparable pairs are the measure's affair. */
function bothOutcomes(data: Dataset, rows: readonly number[]): boolean {
  const events = rows.reduce((sum, row) => sum + data.outcome.event[row]!, 0);
  return events > 0 && (data.outcome.kind === 'survival' || events < rows.length);
}
