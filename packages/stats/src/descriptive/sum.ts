/**
 * Sum with Neumaier's compensation: exact to one rounding for all but pathological data. Empty is 0; NaN gives NaN.
 *
 * @example
 * ```ts
 * import { stableSum } from '@radscore/stats';
 *
 * stableSum([1e16, 1, -1e16]); // => 1
 * ```
 */
export function stableSum(values: ArrayLike<number>): number {
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  // With an infinite term the compensation is NaN although the sum is not.
  return Number.isFinite(sum) ? sum + lost : sum;
}
