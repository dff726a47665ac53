import type { Matrix } from '@radscore/stats';
import { checkFinite, checkWeights } from '../contract/check.js';
import type { SurvivalOutcome } from '../contract/estimator.js';
import { learnError } from '../errors.js';

/**
 * Checks what a survival model is given to fit: one time of 0 or more and one event indicator (and weight) for each row, at
 * least one column, an event of weight above 0, no missing or infinite value.
 *
 * @throws RAD-LEARN-SHAPE, RAD-LEARN-WEIGHT, RAD-LEARN-OUTCOME-MISSING, RAD-LEARN-TIME, RAD-LEARN-NO-EVENTS,
 * RAD-LEARN-MISSING, RAD-LEARN-INFINITE
 */
export function checkSurvivalSet(x: Matrix, y: SurvivalOutcome, weights?: Float64Array): void {
  if (y.time.length !== x.rows || y.event.length !== x.rows) {
    throw learnError('RAD-LEARN-SHAPE', {
      what: 'The outcome',
      got: `${y.time.length} times and ${y.event.length} events`,
      expected: `one of each for the ${x.rows} rows`,
    });
  }
  if (x.cols === 0)
    throw learnError('RAD-LEARN-SHAPE', { what: 'The table', got: '0 columns', expected: 'at least 1' });
  checkWeights(weights, x.rows);
  let events = 0;
  for (let i = 0; i < x.rows; i++) {
    if (!Number.isFinite(y.time[i]!)) throw learnError('RAD-LEARN-OUTCOME-MISSING', { row: i });
    if (y.time[i]! < 0) throw learnError('RAD-LEARN-TIME', { row: i, value: y.time[i]! });
    if (y.event[i] === 1 && weights?.[i] !== 0) events++;
  }
  if (events === 0) throw learnError('RAD-LEARN-NO-EVENTS', { rows: x.rows });
  checkFinite(x);
}
