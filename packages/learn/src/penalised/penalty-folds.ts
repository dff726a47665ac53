import type { Rng } from '@radscore/core';
import { onePerPatient, stratifiedFolds } from '../classify/folds.js';
import type { Outcome } from '../contract/estimator.js';
import type { Note } from '../contract/note.js';
import { learnError } from '../errors.js';
import { takeOutcome } from './cross-validate.js';

export interface PenaltyFolds {
  /** Number of the fold of each row. */
  readonly folds: Uint16Array;
  /** Departures from the request: fewer folds than were asked for. */
  readonly notes: readonly Note[];
}

/**
 * Folds in which a penalty is chosen. Where there are events and others, each fold has its share of both; an outcome with fewer rows
 * than folds is dealt to as many folds as it has rows, and a note says so. All rows of a patient (of a bootstrap sample) are in one
 * fold: a penalty chosen on copies of what was fitted would be too small.
 *
 * @param patients patient of each row; every row is one of its own where absent
 * @throws RAD-LEARN-TOO-FEW where not even two folds can have both outcomes (two rows, of a continuous outcome).
 */
export function penaltyFolds(
  y: Outcome,
  wanted: number,
  rng: Rng,
  what: string,
  patients?: readonly string[],
): PenaltyFolds {
  const { rows, place } = onePerPatient(patients, y.kind === 'continuous' ? y.value.length : y.event.length);
  const { folds, notes } = dealRows(takeOutcome(y, rows), wanted, rng, what);
  return { folds: Uint16Array.from(place, (patient) => folds[patient]!), notes };
}

function dealRows(y: Outcome, wanted: number, rng: Rng, what: string): PenaltyFolds {
  const rows = y.kind === 'continuous' ? y.value.length : y.event.length;
  const events = y.kind === 'continuous' ? 0 : y.event.reduce((sum, value) => sum + value, 0);
  const stratify = y.kind !== 'continuous' && events < rows;
  const rarer = stratify ? Math.min(events, rows - events) : rows;
  const used = Math.min(wanted, rarer);
  if (used < 2) throw learnError('RAD-LEARN-TOO-FEW', { what, needed: 2, got: rarer });
  const folds = stratify
    ? stratifiedFolds(y.event, used, rng, what)
    : rng.shuffle(Uint16Array.from({ length: rows }, (_, i) => i % used));
  const of = stratify ? (events < rows - events ? 'events' : 'others') : 'all';
  const fewer: Note = { code: 'FEWER-FOLDS', values: { what, used, wanted, rows: rarer, of } };
  return { folds, notes: used < wanted ? [fewer] : [] };
}
