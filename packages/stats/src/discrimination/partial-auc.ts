import { requireBetween } from '../guards.js';
import type { RocCurve } from './roc-curve.js';

/**
 * Area under the part of the ROC curve where `focus` (specificity or sensitivity) lies in [low, high], by trapezoids, and
 * McClish's correction, which is 0.5 for chance and 1 for a perfect score. R's `pROC::auc(partial.auc, partial.auc.correct)`.
 * Throws RAD-PARAMETER-INVALID for a range that is not 0 <= low < high <= 1.
 */
export function partialAuc(
  roc: RocCurve,
  {
    focus = 'specificity',
    low,
    high,
  }: { readonly focus?: 'specificity' | 'sensitivity'; readonly low: number; readonly high: number },
): { area: number; corrected: number } {
  requireBetween('low', low, -Number.MIN_VALUE, high);
  requireBetween('high', high, low, 1 + Number.EPSILON);
  const along = focus === 'specificity' ? roc.specificity : roc.sensitivity;
  const other = focus === 'specificity' ? roc.sensitivity : roc.specificity;
  let area = 0;
  for (let k = 1; k < along.length; k++) {
    const [x0, x1, y0, y1] = [along[k - 1]!, along[k]!, other[k - 1]!, other[k]!];
    const from = Math.max(low, Math.min(x0, x1));
    const to = Math.min(high, Math.max(x0, x1));
    if (!(to > from)) continue;
    const at = (x: number) => y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
    area += ((at(from) + at(to)) / 2) * (to - from);
  }
  const chance = ((1 - low + (1 - high)) / 2) * (high - low);
  return { area, corrected: (1 + (area - chance) / (high - low - chance)) / 2 };
}
