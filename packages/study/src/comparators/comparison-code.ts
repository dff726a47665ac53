import type { ComparatorResult, Estimate } from '../study/types.js';

/** Which is better, by the interval of the difference; a comparator below 0.5 has shown nothing to beat. */
export function comparisonCode(
  own: Estimate | undefined,
  difference: Estimate | undefined,
): Exclude<ComparatorResult['code'], 'NOT-COMPARABLE'> {
  if (own?.value != null && own.ci !== undefined && own.ci[1] < 0.5) return 'WRONG-WAY';
  if (own?.value != null && own.value < 0.5) return 'NO-DISCRIMINATION';
  if (difference?.value == null || difference.ci === undefined) return 'UNKNOWN';
  return difference.ci[0] > 0 ? 'BEATEN' : difference.ci[1] < 0 ? 'BETTER' : 'NOT-BEATEN';
}
