import { learnError } from '../errors.js';

import { checkDataset, type Dataset, patientsOf, takeDataset } from './dataset.js';

declare const training: unique symbol;
declare const test: unique symbol;
declare const published: unique symbol;

/** Rows that may be fitted on. Only a fold issues them. */
export interface TrainingRows {
  readonly [training]: true;
  readonly data: Dataset;
}

/** Rows that are held out: `predict` and the scoring of predictions open them, nothing else can. */
export interface TestRows {
  readonly [test]: true;
  readonly ids: readonly string[];
}

/** All rows, test rows included, for repeating the order of steps of a paper that leaked: see {@link asPublished}. */
export interface PublishedRows {
  readonly [published]: true;
  /** Why, in a sentence that reports show. */
  readonly reason: string;
}

/** A division of a data set: what may be learned from, and what it is tested on. */
export interface Fold {
  readonly training: TrainingRows;
  readonly test: TestRows;
}

type Role = 'training' | 'test' | 'published';

/** The data behind the rows that were issued: rows that are not listed here are forged. */
const issued = new WeakMap<object, { readonly role: Role; readonly data: Dataset }>();

/**
 * Divides a data set by row numbers (counted from 0; a training row may come twice, as in a bootstrap sample).
 *
 * @throws RAD-LEARN-SHAPE, RAD-LEARN-REPEATED for data that do not fit together, RAD-LEARN-SPLIT for an empty side or rows
 * that do not exist, RAD-LEAK-PATIENT where a patient has rows on both sides.
 * @example
 * ```ts
 * import { fromRows } from '@radscore/stats';
 * import { makeFold } from '@radscore/learn';
 *
 * const outcome = { kind: 'binary', event: Uint8Array.of(0, 1, 0, 1) } as const;
 * const data = { ids: ['P1', 'P2', 'P3', 'P4'], names: ['a'], x: fromRows([[1], [2], [3], [4]]), outcome };
 * makeFold(data, { training: [0, 1], test: [2, 3] }).test.ids; // => ['P3', 'P4']
 * ```
 */
export function makeFold(
  data: Dataset,
  {
    training: trainingRows,
    test: testRows,
  }: { readonly training: ArrayLike<number>; readonly test: ArrayLike<number> },
): Fold {
  checkDataset(data);
  requireRows(data, 'training', trainingRows);
  requireRows(data, 'test', testRows);
  const patients = patientsOf(data);
  const learned = new Set(Array.from(trainingRows, (row) => patients[row]!));
  for (let i = 0; i < testRows.length; i++) {
    const patient = patients[testRows[i]!]!;
    if (learned.has(patient)) throw learnError('RAD-LEAK-PATIENT', { patient });
  }
  const held = takeDataset(data, testRows);
  return {
    training: issue('training', takeDataset(data, trainingRows)),
    test: issueRows<TestRows>('test', held, { ids: held.ids }),
  };
}

/**
 * All rows as training rows, for a final model that is tested on other data or not at all.
 *
 * @throws RAD-LEARN-SHAPE, RAD-LEARN-REPEATED
 * @example fitPipeline(trainingOnly(data), input, { seed: 1 }).inputs.map(({ name }) => name) // => ['a', 'b']
 */
export function trainingOnly(data: Dataset): TrainingRows {
  checkDataset(data);
  return issue('training', data);
}

/**
 * A cohort of its own as test rows, for a model fitted on another: an external validation.
 *
 * @throws RAD-LEARN-SHAPE, RAD-LEARN-REPEATED
 * @example predict(fitted, externalTest({ ...data, ids: data.ids.map((id) => `X${id}`) })).values.length // => 40
 */
export function externalTest(data: Dataset): TestRows {
  checkDataset(data);
  return issueRows<TestRows>('test', data, { ids: data.ids });
}

/**
 * The exception for reproducing papers: lets the steps marked `fittedOn: 'all'` see every row, as the reproduced paper did. The fitted pipeline records
 * each of them as a leak, and every report shows it.
 *
 * @param reason why, in one sentence.
 * @example asPublished(data, 'to reproduce the paper').reason // => 'to reproduce the paper'
 */
export function asPublished(data: Dataset, reason: string): PublishedRows {
  checkDataset(data);
  return issueRows<PublishedRows>('published', data, { reason });
}

/** The data behind training rows. @throws RAD-LEAK-TEST-ROWS for rows of another role, RAD-LEAK-NO-FOLD for forged ones. */
export function openTraining(rows: TrainingRows): Dataset {
  return open(rows, 'training');
}

/** The data behind test rows; for predicting and scoring only. @throws as {@link openTraining}. */
export function openTest(rows: TestRows): Dataset {
  return open(rows, 'test');
}

/** The data behind the escape. @throws as {@link openTraining}. */
export function openPublished(rows: PublishedRows): Dataset {
  return open(rows, 'published');
}

/** True for rows that a fold handed out for testing. */
export function isTestRows(rows: object): rows is TestRows {
  return issued.get(rows)?.role === 'test';
}

function open(rows: object, role: Role): Dataset {
  const found = issued.get(rows);
  if (found?.role === role) return found.data;
  throw found?.role === 'test' ? learnError('RAD-LEAK-TEST-ROWS', {}) : learnError('RAD-LEAK-NO-FOLD', {});
}

function issue(role: 'training', data: Dataset): TrainingRows {
  return issueRows<TrainingRows>(role, data, { data });
}

function issueRows<R extends object>(role: Role, data: Dataset, shown: object): R {
  const rows = Object.freeze({ ...shown }) as R;
  issued.set(rows, { role, data });
  return rows;
}

function requireRows(data: Dataset, side: string, rows: ArrayLike<number>): void {
  if (rows.length === 0) throw learnError('RAD-LEARN-SPLIT', { problem: `no ${side} rows are left` });
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    if (!Number.isInteger(row) || row < 0 || row >= data.x.rows) {
      throw learnError('RAD-LEARN-SPLIT', { problem: `there is no row ${row} for the ${side} side` });
    }
  }
}
