import { sortedOrder } from '../descriptive/ranks.js';
import { splitScores } from './scores.js';

/** Point k calls positive what scores at or above `threshold[k]` (descending); recall ascends to 1. */
export interface PrecisionRecallCurve {
  readonly threshold: Float64Array;
  readonly precision: Float64Array;
  readonly recall: Float64Array;
  /** Sum of precision times the step in recall: no interpolation, which would flatter. */
  readonly averagePrecision: number;
  /** Precision of calling everybody positive: what chance achieves. */
  readonly prevalence: number;
}

/**
 * Precision-recall curve and average precision; scikit-learn's `precision_recall_curve` and `average_precision_score`.
 * Throws RAD-STATS-LENGTHS, RAD-STATS-MISSING, RAD-STATS-ONE-CLASS.
 *
 * @example
 * ```ts
 * import { precisionRecall } from '@radscore/stats';
 *
 * precisionRecall([0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1]).averagePrecision.toFixed(4); // => '0.8333'
 * ```
 */
export function precisionRecall(score: ArrayLike<number>, event: ArrayLike<number>): PrecisionRecallCurve {
  const { cases, controls } = splitScores('Precision-recall curve', score, event);
  const descending = sortedOrder(score).reverse();
  const points: { threshold: number; precision: number; recall: number }[] = [];
  let tp = 0;
  let averagePrecision = 0;
  let lastRecall = 0;
  descending.forEach((i, k) => {
    tp += event[i]!;
    const next = descending[k + 1];
    if (next !== undefined && score[next] === score[i]) return;
    const precision = tp / (k + 1);
    const recall = tp / cases.length;
    averagePrecision += precision * (recall - lastRecall);
    lastRecall = recall;
    points.push({ threshold: score[i]!, precision, recall });
  });
  return {
    threshold: Float64Array.from(points, (point) => point.threshold),
    precision: Float64Array.from(points, (point) => point.precision),
    recall: Float64Array.from(points, (point) => point.recall),
    averagePrecision,
    prevalence: cases.length / (cases.length + controls.length),
  };
}
