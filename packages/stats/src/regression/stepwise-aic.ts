import { type Matrix, takeColumns } from '../linalg/matrix.js';
import { logisticRegression } from './logistic.js';

export interface StepwiseAic {
  /** Columns of x in the model: in order of entry (forward) or in their own order (backward). */
  readonly kept: readonly number[];
  readonly aic: number;
}

/**
 * Stepwise logistic regression by AIC: `backward` from all columns drops, `forward` from none adds, the one column that lowers
 * the AIC most until none does; R's `MASS::stepAIC` (ties go to the first column). P values and intervals of the chosen model
 * ignore that it was chosen. Throws as `logisticRegression`.
 */
export function stepwiseAic(x: Matrix, event: ArrayLike<number>, direction: 'backward' | 'forward'): StepwiseAic {
  const all = Array.from({ length: x.cols }, (_, j) => j);
  const aicOf = (columns: readonly number[]) => logisticRegression(takeColumns(x, columns), event).aic;
  let kept = direction === 'backward' ? all : [];
  let aic = aicOf(kept);
  for (;;) {
    const candidates =
      direction === 'backward'
        ? kept.map((j) => kept.filter((k) => k !== j))
        : all.filter((j) => !kept.includes(j)).map((j) => [...kept, j]);
    const scores = candidates.map(aicOf);
    const best = Math.min(...scores);
    if (!(best < aic - LEAST_FALL)) return { kept, aic };
    kept = candidates[scores.indexOf(best)]!;
    aic = best;
  }
}

/** R leaves the model alone unless the AIC falls by more than this. */
const LEAST_FALL = 1e-7;
