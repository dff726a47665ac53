import { stableSum } from './sum.js';

/**
 * Arithmetic mean; NaN for no values.
 *
 * @example
 * ```ts
 * import { mean } from '@radscore/stats';
 *
 * mean([1, 2, 6]); // => 3
 * ```
 */
export function mean(values: ArrayLike<number>): number {
  return stableSum(values) / values.length;
}

/**
 * Variance with divisor n - 1, by the two-pass formula; NaN for fewer than two values.
 *
 * @example
 * ```ts
 * import { variance } from '@radscore/stats';
 *
 * variance([2, 4, 6]); // => 4
 * ```
 */
export function variance(values: ArrayLike<number>): number {
  const n = values.length;
  if (n < 2) return Number.NaN;
  return sumOfSquares(values) / (n - 1);
}

/**
 * Standard deviation with divisor n - 1; NaN for fewer than two values.
 *
 * @example
 * ```ts
 * import { standardDeviation } from '@radscore/stats';
 *
 * standardDeviation([2, 4, 6]); // => 2
 * ```
 */
export function standardDeviation(values: ArrayLike<number>): number {
  return Math.sqrt(variance(values));
}

/**
 * Sum of squared deviations from the mean (corrected two-pass); 0 for one value, NaN for none.
 *
 * @example
 * ```ts
 * import { sumOfSquares } from '@radscore/stats';
 *
 * sumOfSquares([2, 4, 6]); // => 8
 * ```
 */
export function sumOfSquares(values: ArrayLike<number>): number {
  const centre = mean(values);
  let squares = 0;
  let deviations = 0;
  for (let i = 0; i < values.length; i++) {
    const d = values[i]! - centre;
    squares += d * d;
    deviations += d;
  }
  return values.length === 0 ? Number.NaN : Math.max(0, squares - (deviations * deviations) / values.length);
}
