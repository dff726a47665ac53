import { binomialSf } from '../distributions/binomial.js';
import { requireAtLeast, requireCounts, requireSameLength } from '../guards.js';
import { type Proportion, proportion } from '../resampling/proportion.js';
import type { Figure } from '../results.js';

/** The four counts of a classification, and which class they call positive. */
export interface ConfusionMatrix {
  /** Name of the positive class, for example `recurrence`: without it sensitivity and specificity cannot be told apart. */
  readonly positive: string;
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly tn: number;
}

export interface ClassificationFigures {
  readonly positive: string;
  readonly sensitivity: Proportion;
  readonly specificity: Proportion;
  readonly ppv: Proportion;
  readonly npv: Proportion;
  readonly accuracy: Proportion;
  readonly balancedAccuracy: Figure;
  readonly f1: Figure;
  readonly mcc: Figure;
  /** Share of the larger class: the accuracy of always guessing it. */
  readonly noInformationRate: number;
  /** One-sided exact p of accuracy > no-information rate. */
  readonly accuracyP: number;
}

/**
 * The confusion matrix of `event` (1 = the positive class) against `predicted` (1 = called positive).
 * Throws RAD-STATS-LENGTHS, RAD-STATS-COUNTS.
 *
 * @example
 * ```ts
 * import { confusionMatrix } from '@radscore/stats';
 *
 * confusionMatrix([1, 0, 1, 0], [1, 0, 0, 1]).tp; // => 1
 * ```
 */
export function confusionMatrix(
  event: ArrayLike<number>,
  predicted: ArrayLike<number>,
  { positive = 'event' }: { readonly positive?: string } = {},
): ConfusionMatrix {
  const method = 'Confusion matrix';
  requireSameLength(method, 'outcomes and predictions', event, predicted);
  const counts = [0, 0, 0, 0];
  for (let i = 0; i < event.length; i++) {
    requireCounts(method, [event[i]!, predicted[i]!, 1 - event[i]!, 1 - predicted[i]!]);
    counts[2 * event[i]! + predicted[i]!]!++;
  }
  const [tn, fp, fn, tp] = counts as [number, number, number, number];
  return { positive, tp, fp, fn, tn };
}

/** The confusion matrix of scores cut at a threshold: positive at or above it. Throws as {@link confusionMatrix}. */
export function confusionAt(
  score: ArrayLike<number>,
  event: ArrayLike<number>,
  threshold: number,
  options: { readonly positive?: string } = {},
): ConfusionMatrix {
  const called = Uint8Array.from({ length: score.length }, (_, i) => (score[i]! >= threshold ? 1 : 0));
  return confusionMatrix(event, called, options);
}

/**
 * All figures of a confusion matrix with exact and Wilson intervals; accuracy is tested against the no-information rate as
 * R's `caret::confusionMatrix` does. A figure with an empty denominator is missing with the reason.
 * Throws RAD-STATS-COUNTS, RAD-STATS-TOO-FEW (no patient).
 *
 * @example
 * ```ts
 * import { classificationFigures, confusionMatrix } from '@radscore/stats';
 *
 * const matrix = confusionMatrix([1, 1, 0, 0, 0], [1, 0, 0, 0, 1], { positive: 'recurrence' });
 * classificationFigures(matrix).accuracy.value; // => 0.6
 * ```
 */
export function classificationFigures(
  { positive, tp, fp, fn, tn }: ConfusionMatrix,
  { level = 0.95 }: { readonly level?: number } = {},
): ClassificationFigures {
  const method = 'Classification figures';
  requireCounts(method, [tp, fp, fn, tn]);
  const n = tp + fp + fn + tn;
  requireAtLeast(method, 1, 'patient', n);
  const noInformationRate = Math.max(tp + fn, fp + tn) / n;
  const sensitivity = proportion(tp, tp + fn, 'there are no events', level);
  const specificity = proportion(tn, tn + fp, 'there are no non-events', level);
  return {
    positive,
    sensitivity,
    specificity,
    ppv: proportion(tp, tp + fp, 'nobody was called positive', level),
    npv: proportion(tn, tn + fn, 'nobody was called negative', level),
    accuracy: proportion(tp + tn, n, '', level),
    balancedAccuracy:
      sensitivity.value === null || specificity.value === null
        ? { value: null, reason: 'there is only one class' }
        : { value: (sensitivity.value + specificity.value) / 2 },
    f1: ratio(2 * tp, 2 * tp + fp + fn, 'there are no events and nobody was called positive'),
    mcc: ratio(
      tp * tn - fp * fn,
      Math.sqrt(tp + fp) * Math.sqrt(tp + fn) * Math.sqrt(tn + fp) * Math.sqrt(tn + fn),
      'a row or column of the table is empty',
    ),
    noInformationRate,
    accuracyP: binomialSf(tp + tn - 1, n, noInformationRate),
  };
}

function ratio(numerator: number, denominator: number, reason: string): Figure {
  return denominator === 0 ? { value: null, reason } : { value: numerator / denominator };
}
