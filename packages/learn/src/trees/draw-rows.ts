import type { Rng } from '@radscore/core';
import { weightedRows } from './weighted-rows.js';

/** Leaves their `own` weight to a random share of the rows that have any, at least one; the others get 0 (Friedman 2002). */
export function drawRows(own: Float64Array, weight: Float64Array, share: number, rng: Rng): void {
  const rows = rng.shuffle(weightedRows(own));
  weight.fill(0);
  for (const row of rows.slice(0, Math.max(1, Math.floor(share * rows.length)))) weight[row] = own[row]!;
}
