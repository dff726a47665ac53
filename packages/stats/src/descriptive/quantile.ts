/**
 * The values in ascending order, as a copy; NaN comes last.
 *
 * @example
 * ```ts
 * import { sorted } from '@radscore/stats';
 *
 * Array.from(sorted([3, 1, 2])); // => [1, 2, 3]
 * ```
 */
export function sorted(values: ArrayLike<number>): Float64Array {
  return Float64Array.from(values).sort();
}

/**
 * Quantile of type 7 (Hyndman and Fan 1996), the default of R and NumPy: linear between order statistics at (n - 1) p.
 * NaN for no values, for p outside [0, 1] or where a value is NaN.
 *
 * @example
 * ```ts
 * import { quantile } from '@radscore/stats';
 *
 * quantile([1, 2, 3, 4], 0.25); // => 1.75
 * ```
 */
export function quantile(values: ArrayLike<number>, p: number): number {
  return quantileSorted(sorted(values), p);
}

/** {@link quantile} of values that are already in ascending order. */
export function quantileSorted(ascending: ArrayLike<number>, p: number): number {
  const n = ascending.length;
  if (n === 0 || !(p >= 0 && p <= 1) || Number.isNaN(ascending[n - 1]!)) return Number.NaN;
  const position = (n - 1) * p;
  // R allows the same slack, so that 0.1 * 10 counts as the whole number it is meant to be.
  const below = Math.floor(position + 4 * Number.EPSILON);
  const fraction = position - below;
  const low = ascending[below]!;
  if (Math.abs(fraction) < 4 * Number.EPSILON || below + 1 >= n) return low;
  const high = ascending[below + 1]!;
  return low === high ? low : (1 - fraction) * low + fraction * high;
}

/**
 * Median; NaN for no values or where a value is NaN.
 *
 * @example
 * ```ts
 * import { median } from '@radscore/stats';
 *
 * median([7, 1, 3, 5]); // => 4
 * ```
 */
export function median(values: ArrayLike<number>): number {
  return quantile(values, 0.5);
}
