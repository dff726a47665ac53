export type { Interval } from '../results.js';

/** Direction of the alternative hypothesis: x (or the first group) lies elsewhere, lower, or higher. */
export type Alternative = 'two-sided' | 'less' | 'greater';

/** The p value from the two one-sided upper tails of a statistic that is symmetric under the null hypothesis. */
export function pFromSymmetric(alternative: Alternative, statistic: number, sf: (x: number) => number): number {
  if (alternative === 'less') return sf(-statistic);
  if (alternative === 'greater') return sf(statistic);
  return Math.min(1, 2 * sf(Math.abs(statistic)));
}
