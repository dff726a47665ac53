import { RadError } from '@radscore/core';
import { auc, concordance, pearson } from '@radscore/stats';
import type { Outcome } from '../contract/estimator.js';

/**
 * How well a column alone predicts the outcome, in [0, 1], whatever its direction: |2 AUC - 1| for a binary outcome, |2 C - 1|
 * (Harrell) for a survival time, |Pearson's r| for a continuous one; null where it is undefined (a constant column, one class,
 * no comparable pair).
 */
export function association(values: Float64Array, outcome: Outcome): number | null {
  try {
    if (outcome.kind === 'binary') return Math.abs(2 * auc(values, outcome.event) - 1);
    if (outcome.kind === 'continuous') return Math.abs(pearson(values, outcome.value).r);
    return Math.abs(2 * concordance(values, outcome.time, outcome.event).value - 1);
  } catch (error) {
    if (error instanceof RadError) return null;
    throw error;
  }
}
