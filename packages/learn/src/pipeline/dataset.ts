import { didYouMean } from '@radscore/core';
import { type Matrix, takeColumns, takeRows } from '@radscore/stats';
import type { BinaryOutcome, SurvivalOutcome } from '../contract/estimator.js';
import { learnError } from '../errors.js';

/** A table of patients (or lesions, or visits) with named columns and an outcome. A missing value is NaN. */
export interface Dataset {
  /** One identifier a row. */
  readonly ids: readonly string[];
  /** One name a column, each once. */
  readonly names: readonly string[];
  readonly x: Matrix;
  readonly outcome: BinaryOutcome | SurvivalOutcome;
  /** The patient of each row, who is never divided by a split; each row its own patient where absent. */
  readonly groups?: readonly string[];
  /** Site or scanner of each row, for harmonisation and for splits by site. */
  readonly batch?: readonly string[];
}

/**
 * Checks that the parts of a data set belong together: as many identifiers, outcomes, patients and sites as rows, as many
 * names as columns, no name twice.
 *
 * @throws RAD-LEARN-SHAPE, RAD-LEARN-REPEATED
 */
export function checkDataset(data: Dataset): void {
  const { ids, names, x, outcome, groups, batch } = data;
  requireLength('The list of identifiers', ids.length, x.rows);
  requireLength('The list of column names', names.length, x.cols);
  requireLength('The table', x.data.length, x.rows * x.cols);
  requireLength('The outcome', outcome.event.length, x.rows);
  if (outcome.kind === 'survival') requireLength('The list of times', outcome.time.length, x.rows);
  if (groups !== undefined) requireLength('The list of patients', groups.length, x.rows);
  if (batch !== undefined) requireLength('The list of sites', batch.length, x.rows);
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) throw learnError('RAD-LEARN-REPEATED', { what: 'column', name });
    seen.add(name);
  }
}

/** The patient of each row: `groups`, or where absent the identifiers. */
export function patientsOf({ groups, ids }: Dataset): readonly string[] {
  return groups ?? ids;
}

/**
 * The data set of these rows, in this order (a row may come twice).
 * @example takeDataset(data, [3, 5]).ids // => ['P4', 'P6']
 */
export function takeDataset(data: Dataset, rows: ArrayLike<number>): Dataset {
  const pick = (values: readonly string[]) => Array.from(rows, (row) => values[row]!);
  return {
    ids: pick(data.ids),
    names: data.names,
    x: takeRows(data.x, rows),
    outcome: takeOutcomeRows(data.outcome, rows),
    ...(data.groups === undefined ? {} : { groups: pick(data.groups) }),
    ...(data.batch === undefined ? {} : { batch: pick(data.batch) }),
  };
}

/** The outcome of these rows. */
export function takeOutcomeRows<O extends BinaryOutcome | SurvivalOutcome>(outcome: O, rows: ArrayLike<number>): O {
  const event = Uint8Array.from(rows, (row) => outcome.event[row]!);
  if (outcome.kind === 'binary') return { kind: 'binary', event } as O;
  const { time, competing } = outcome;
  return {
    kind: 'survival',
    time: Float64Array.from(rows, (row) => time[row]!),
    event,
    ...(competing && { competing: Uint8Array.from(rows, (row) => competing[row]!) }),
  } as O;
}

/** The places of these names among the columns. @throws RAD-LEARN-NO-COLUMN with the nearest name. */
export function columnPlaces(names: readonly string[], wanted: readonly string[]): number[] {
  const places = new Map(names.map((name, j) => [name, j]));
  return wanted.map((name) => {
    const place = places.get(name);
    if (place === undefined) {
      throw learnError('RAD-LEARN-NO-COLUMN', { name, suggestion: didYouMean(name, names) }, { column: name });
    }
    return place;
  });
}

/** The columns of these names, in their order. @throws RAD-LEARN-NO-COLUMN */
export function namedColumns(x: Matrix, names: readonly string[], wanted: readonly string[]): Matrix {
  return takeColumns(x, columnPlaces(names, wanted));
}

function requireLength(what: string, got: number, expected: number): void {
  if (got === expected) return;
  throw learnError('RAD-LEARN-SHAPE', { what, got: `${got} values`, expected: `${expected}` });
}
