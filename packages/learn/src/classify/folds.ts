import { RadError, type Rng } from '@radscore/core';

/**
 * Assigns each row to one of `folds` folds, each with its share of both outcomes: the rows of an outcome are shuffled and
 * dealt out in turn. The folds inside a classifier (Platt scaling, calibration, stacking), over rows it may see.
 *
 * @throws RAD-LEARN-TOO-FEW where an outcome has fewer rows than there are folds.
 */
export function stratifiedFolds(event: Uint8Array, folds: number, rng: Rng, what: string): Uint16Array {
  const out = new Uint16Array(event.length);
  let next = 0;
  for (const outcome of [0, 1]) {
    const rows = rng.shuffle(rowsWhere(event, (value) => value === outcome));
    if (rows.length < folds) throw new RadError('RAD-LEARN-TOO-FEW', { what, needed: folds, got: rows.length });
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
