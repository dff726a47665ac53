import { median } from '@radscore/stats';

/**
 * Which of some numbers lie more than 3.5 median absolute deviations (x 1.4826) from the median (Iglewicz and Hoaglin, 1993).
 *
 * @returns their places; none where most numbers are the same
 */
export function outliersOf(values: readonly number[]): number[] {
  const middle = median(values);
  const spread = 1.4826 * median(values.map((value) => Math.abs(value - middle)));
  if (spread === 0) return [];
  return values.flatMap((value, at) => (Math.abs(value - middle) > 3.5 * spread ? [at] : []));
}
