import type { Rng } from '@radscore/core';
import { learnError } from '../errors.js';

/**
 * Assigns each row to one of `folds` folds, each with its share of both outcomes: the rows of an outcome are shuffled and
 * dealt out in turn. The folds inside a classifier (Platt scaling, calibration, stacking), over rows it may see. All rows of a patient
 * (copies in a bootstrap sample, lesions) are in one fold, or a fold would be tested on what it was fitted on.
 *
 * @param patients patient of each row; every row is one of its own where absent
 * @throws RAD-LEARN-TOO-FEW where an outcome has fewer patients than there are folds.
 */
export function stratifiedFolds(
  event: Uint8Array,
  folds: number,
  rng: Rng,
  what: string,
  patients?: readonly string[],
): Uint16Array {
  const { rows, place } = onePerPatient(patients, event.length);
  const own = dealStratified(
    rows.length === event.length ? event : Uint8Array.from(rows, (row) => event[row]!),
    folds,
    rng,
    what,
  );
  return Uint16Array.from(place, (patient) => own[patient]!);
}

/** The first row of each patient in row order, and for every row which of them is its patient's. */
export function onePerPatient(
  patients: readonly string[] | undefined,
  count: number,
): { readonly rows: readonly number[]; readonly place: Uint32Array } {
  const known = new Map<string, number>();
  const rows: number[] = [];
  const place = Uint32Array.from({ length: count }, (_, row) => {
    const patient = patients?.[row] ?? row;
    const key = typeof patient === 'string' ? patient : `\u0000${patient}`;
    if (!known.has(key)) known.set(key, rows.push(row) - 1);
    return known.get(key)!;
  });
  return { rows, place };
}

function dealStratified(event: Uint8Array, folds: number, rng: Rng, what: string): Uint16Array {
  const out = new Uint16Array(event.length);
  let next = 0;
  for (const outcome of [0, 1]) {
    const rows = rng.shuffle(rowsWhere(event, (value) => value === outcome));
    if (rows.length < folds) throw learnError('RAD-LEARN-TOO-FEW', { what, needed: folds, got: rows.length });
    for (const row of rows) out[row] = next++ % folds;
  }
  return out;
}

/** The rows whose value passes, ascending. */
export function rowsWhere(values: ArrayLike<number>, passes: (value: number) => boolean): number[] {
  const rows: number[] = [];
  for (let i = 0; i < values.length; i++) if (passes(values[i]!)) rows.push(i);
  return rows;
}
