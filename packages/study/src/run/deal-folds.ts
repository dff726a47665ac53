import { createRng } from '@radscore/core';
import { groupRows } from './row-groups.js';

export interface DealOptions {
  readonly stratified?: boolean;
  /** Whose row each is, where patients have several: their rows fall into one fold. */
  readonly patientOf?: Readonly<Record<string, string>> | undefined;
}

/**
 * Deals patients to folds and gives the fold of each row. Stratified: those with the event and those without are shuffled and dealt
 * out in turn, so that every fold gets its share of both.
 */
export function dealFolds(
  ids: readonly string[],
  event: ReadonlyMap<string, 0 | 1>,
  folds: number,
  stream: string,
  { stratified = true, patientOf }: DealOptions = {},
): Map<string, number> {
  const rng = createRng(stream);
  const groups = groupRows(ids, event, patientOf);
  const strata = stratified
    ? [1, 0].map((kind) => groups.ids.filter((id) => groups.event.get(id) === kind))
    : [groups.ids];
  const out = new Map<string, number>();
  let next = 0;
  for (const stratum of strata) {
    for (const first of rng.shuffle([...stratum])) {
      for (const id of groups.rows.get(first)!) out.set(id, next % folds);
      next++;
    }
  }
  return out;
}
