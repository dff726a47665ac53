import type { Estimate } from '@radscore/study';
import { whereDefined } from '../study-figures/predictions.js';

/** An estimate, or missing where the few patients of a set do not allow it. */
export function estimateOf(compute: () => Estimate): Estimate {
  return whereDefined(compute) ?? { value: null, reason: 'too few patients of a class' };
}
