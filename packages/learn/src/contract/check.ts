import type { Matrix } from '@radscore/stats';
import { learnError } from '../errors.js';

/** A training set's row counts, which every classifier checks before it fits. */
export interface ClassCounts {
  readonly events: number;
  readonly others: number;
}

/**
 * Checks what a classifier is given to fit: as many outcomes (and weights) as rows, at least one column, both classes
 * present, no missing or infinite value.
 *
 * @param missing `accept` for the models that know what to do with NaN; infinite values are refused all the same.
 * @throws RAD-LEARN-SHAPE, RAD-LEARN-WEIGHT, RAD-LEARN-SINGLE-CLASS, RAD-LEARN-MISSING, RAD-LEARN-INFINITE
 */
export function checkTrainingSet(
  x: Matrix,
  y: { readonly event: Uint8Array },
  weights?: Float64Array,
  missing: 'refuse' | 'accept' = 'refuse',
): ClassCounts {
  checkLength('outcome', y.event.length, x.rows);
  if (x.cols === 0)
    throw learnError('RAD-LEARN-SHAPE', { what: 'The table', got: '0 columns', expected: 'at least 1' });
  checkWeights(weights, x.rows);
  let events = 0;
  let others = 0;
  for (let i = 0; i < x.rows; i++) {
    if (weights !== undefined && weights[i] === 0) continue;
    if (y.event[i] === 1) events++;
    else others++;
  }
  if (events === 0 || others === 0) throw learnError('RAD-LEARN-SINGLE-CLASS', { events, others });
  checkFinite(x, missing);
  return { events, others };
}

/**
 * Checks the rows a fitted model is to predict: the columns it was fitted on, no missing or infinite value.
 *
 * @throws RAD-LEARN-SHAPE, RAD-LEARN-MISSING, RAD-LEARN-INFINITE
 */
export function checkRows(x: Matrix, columns: number, missing: 'refuse' | 'accept' = 'refuse'): void {
  if (x.cols !== columns) {
    throw learnError('RAD-LEARN-SHAPE', {
      what: 'The table to predict',
      got: `${x.cols} columns`,
      expected: `the ${columns} of the training table`,
    });
  }
  checkFinite(x, missing);
}

/** Refuses a table with a value that is missing (unless accepted) or infinite, naming row and column counted from 0. */
export function checkFinite(x: Matrix, missing: 'refuse' | 'accept' = 'refuse'): void {
  const { data, rows } = x;
  if (data.length !== rows * x.cols) {
    throw learnError('RAD-LEARN-SHAPE', {
      what: 'The table',
      got: `${data.length} values`,
      expected: `${rows} rows x ${x.cols} columns`,
    });
  }
  for (let k = 0; k < data.length; k++) {
    const value = data[k]!;
    if (Number.isFinite(value)) continue;
    const place = { row: k % rows, column: Math.floor(k / rows) };
    if (!Number.isNaN(value)) throw learnError('RAD-LEARN-INFINITE', place);
    if (missing === 'refuse') throw learnError('RAD-LEARN-MISSING', place);
  }
}

/** Refuses weights that are not one finite number >= 0 for each row. @throws RAD-LEARN-SHAPE, RAD-LEARN-WEIGHT */
export function checkWeights(weights: Float64Array | undefined, rows: number): void {
  if (weights === undefined) return;
  checkLength('weight', weights.length, rows);
  for (let i = 0; i < rows; i++) {
    const value = weights[i]!;
    if (!(value >= 0 && value < Infinity)) throw learnError('RAD-LEARN-WEIGHT', { row: i, value });
  }
}

/** For methods without a weighted form. @throws RAD-LEARN-WEIGHTS-UNSUPPORTED unless all weights are equal. */
export function refuseWeights(step: string, weights: Float64Array | undefined): void {
  if (weights?.some((weight) => weight !== weights[0])) throw learnError('RAD-LEARN-WEIGHTS-UNSUPPORTED', { step });
}

function checkLength(what: string, got: number, rows: number): void {
  if (got === rows) return;
  throw learnError('RAD-LEARN-SHAPE', {
    what: `The ${what}`,
    got: `${got} values`,
    expected: `one for each of the ${rows} rows`,
  });
}
