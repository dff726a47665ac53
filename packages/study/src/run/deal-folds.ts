import { createRng } from '@radscore/core';

/**
 * Deals patients to folds and gives the fold of each. Stratified: those with the event and those without are shuffled and dealt
 * out in turn, so that every fold gets its share of both.
 */
export function dealFolds(
  ids: readonly string[],
  event: ReadonlyMap<string, 0 | 1>,
  folds: number,
  stream: string,
  stratified = true,
): Map<string, number> {
  const rng = createRng(stream);
  const strata = stratified ? [1, 0].map((kind) => ids.filter((id) => event.get(id) === kind)) : [ids];
  const out = new Map<string, number>();
  let next = 0;
  for (const stratum of strata) for (const id of rng.shuffle([...stratum])) out.set(id, next++ % folds);
  return out;
}
