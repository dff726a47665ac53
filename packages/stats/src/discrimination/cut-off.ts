import { square } from '@radscore/elementary';
import { requireAtLeast } from '../guards.js';
import type { RocCurve } from './roc-curve.js';

/**
 * How a cut-off is chosen: `youden` maximises sensitivity + specificity - 1; `closest-topleft` minimises the distance to
 * (1, 1); `sensitivity` (`specificity`) is the cut-off of the highest specificity (sensitivity) with at least that value.
 */
export type CutOffRule =
  | { readonly rule: 'youden' | 'closest-topleft' }
  | { readonly rule: 'sensitivity' | 'specificity'; readonly atLeast: number };

export interface CutOff {
  /** A patient is positive if the score is at or above it. */
  readonly threshold: number;
  readonly sensitivity: number;
  readonly specificity: number;
  /** Sensitivity + specificity - 1. */
  readonly youden: number;
  /** All equally good thresholds, ascending; the first is the one chosen (the most sensitive). */
  readonly tied: readonly number[];
}

/**
 * The cut-off of a ROC curve by a rule. It must be chosen on training data only; a cut-off chosen on the data it is tested on
 * flatters. Throws RAD-STATS-TOO-FEW where no point of the curve satisfies the rule.
 *
 * @example
 * ```ts
 * import { cutOff, rocCurve } from '@radscore/stats';
 *
 * cutOff(rocCurve([0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1]), { rule: 'youden' }).threshold; // => 0.22499999999999998
 * ```
 */
export function cutOff(roc: RocCurve, rule: CutOffRule): CutOff {
  const points = [...roc.threshold.keys()];
  const value = merit(roc, rule);
  const best = Math.max(...points.map(value));
  const tied = points.filter((k) => value(k) === best && best > -Infinity);
  requireAtLeast(`The cut-off by ${rule.rule}`, 1, 'point of the ROC curve that satisfies it', tied.length);
  const k = tied[0]!;
  const [sensitivity, specificity] = [roc.sensitivity[k]!, roc.specificity[k]!];
  return {
    threshold: roc.threshold[k]!,
    sensitivity,
    specificity,
    youden: sensitivity + specificity - 1,
    tied: tied.map((i) => roc.threshold[i]!),
  };
}

/** What the rule maximises, in whole numbers where it can, so that ties are exact. */
function merit(roc: RocCurve, rule: CutOffRule): (k: number) => number {
  const { truePositives: tp, falsePositives: fp, events, nonEvents } = roc;
  switch (rule.rule) {
    case 'youden':
      return (k) => tp[k]! * nonEvents - fp[k]! * events;
    case 'closest-topleft':
      return (k) => -square((events - tp[k]!) * nonEvents) - square(fp[k]! * events);
    case 'sensitivity':
      return (k) => (roc.sensitivity[k]! >= rule.atLeast ? -fp[k]! : -Infinity);
    case 'specificity':
      return (k) => (roc.specificity[k]! >= rule.atLeast ? tp[k]! : -Infinity);
  }
}
