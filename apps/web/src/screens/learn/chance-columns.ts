import { createRng } from '@radscore/core';
import { auc } from '@radscore/stats';

/** A column of noise, as it separates patients whose outcome was drawn by lot. */
export interface ChanceColumn {
  /** 0.5 or more: a column that points the other way is turned. */
  readonly auc: number;
  readonly values: readonly number[];
}

/** Patients with an outcome that half of them have, and columns of noise: there is nothing to find. */
function noiseCohort(patients: number, seed: string) {
  const rng = createRng(seed);
  const event = Array.from(rng.shuffle(Uint8Array.from({ length: patients }, (_, i) => i % 2)));
  const column = (): ChanceColumn => {
    const values = Array.from({ length: patients }, () => rng.normal());
    const found = auc(values, event);
    return found >= 0.5 ? { auc: found, values } : { auc: 1 - found, values: values.map((value) => -value) };
  };
  return { event, column };
}

/**
 * The best of the first so many columns of noise, for each count; of one seed a larger count holds the columns of a smaller one.
 *
 * @param counts rising.
 */
export function bestByChance(counts: readonly number[], patients: number, seed: string) {
  const { event, column } = noiseCohort(patients, seed);
  let best = column();
  let drawn = 1;
  const found = counts.map((count) => {
    for (; drawn < count; drawn++) {
      const next = column();
      if (next.auc > best.auc) best = next;
    }
    return { count, best };
  });
  return { event, found };
}
