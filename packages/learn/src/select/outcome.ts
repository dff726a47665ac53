import type { Matrix } from '@radscore/stats';
import type { BinaryOutcome, Outcome, SurvivalOutcome } from '../contract/estimator.js';
import { learnError } from '../errors.js';

/**
 * The outcome, if there is one, of a kind the step can use, one for each row.
 *
 * @throws RAD-LEARN-NO-CONTEXT, RAD-LEARN-OUTCOME-KIND, RAD-LEARN-SHAPE, RAD-LEARN-SINGLE-CLASS, RAD-LEARN-NO-EVENTS
 */
export function requireOutcome<K extends Outcome['kind']>(
  step: string,
  x: Matrix,
  y: Outcome | undefined,
  ...kinds: readonly K[]
): Extract<Outcome, { kind: K }> {
  if (y === undefined) throw learnError('RAD-LEARN-NO-CONTEXT', { step, what: 'the outcome' });
  if (!(kinds as readonly string[]).includes(y.kind)) {
    throw learnError('RAD-LEARN-OUTCOME-KIND', { step, needed: kinds.join(' or '), got: y.kind });
  }
  const length = y.kind === 'continuous' ? y.value.length : y.event.length;
  if (length !== x.rows) {
    throw learnError('RAD-LEARN-SHAPE', {
      what: 'The outcome',
      got: `${length} values`,
      expected: `one for each of the ${x.rows} rows`,
    });
  }
  if (y.kind === 'binary') requireBoth(y);
  if (y.kind === 'survival') requireEvent(y);
  return y as Extract<Outcome, { kind: K }>;
}

function requireBoth({ event }: BinaryOutcome): void {
  const events = event.reduce((a, b) => a + b, 0);
  if (events > 0 && events < event.length) return;
  throw learnError('RAD-LEARN-SINGLE-CLASS', { events, others: event.length - events });
}

function requireEvent({ event }: SurvivalOutcome): void {
  if (!event.includes(1)) throw learnError('RAD-LEARN-NO-EVENTS', { rows: event.length });
}

/** A column's values of the rows with and without the event. */
export function splitByEvent(values: Float64Array, event: Uint8Array): [Float64Array, Float64Array] {
  const events = event.reduce((sum, value) => sum + value, 0);
  const parts: [Float64Array, Float64Array] = [new Float64Array(events), new Float64Array(event.length - events)];
  let [e, o] = [0, 0];
  for (let i = 0; i < event.length; i++) {
    if (event[i] === 1) parts[0][e++] = values[i]!;
    else parts[1][o++] = values[i]!;
  }
  return parts;
}
