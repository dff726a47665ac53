import { powerOf2 } from './bits.js';
import { exponentAtSqrt2, ln2Hi, ln2Lo, logRest } from './fdlibm-log.js';

/**
 * log(1 + x), exact where x is small, within one unit in the last place; -Infinity of -1, NaN below. After Sun's fdlibm, as in musl.
 *
 * @example
 * ```ts
 * log1p(1e-20); // 1e-20
 * ```
 */
export function log1p(x: number): number {
  if (!(x > -1 && x < Number.POSITIVE_INFINITY)) {
    return x === -1 ? Number.NEGATIVE_INFINITY : x > 0 ? x : Number.NaN;
  }
  if (Math.abs(x) < 1.1102230246251565e-16) return x;
  if (x > -0.292893648147583 && x < 0.4142136573791504) {
    const halfSquare = 0.5 * x * x;
    return logRest(x, halfSquare) - halfSquare + x;
  }
  const sum = 1 + x;
  const k = exponentAtSqrt2(sum);
  const f = sum * powerOf2(-k) - 1;
  // What the sum lost by rounding.
  const c = k < 54 ? (k >= 2 ? 1 - (sum - x) : x - (sum - 1)) / sum : 0;
  const halfSquare = 0.5 * f * f;
  return logRest(f, halfSquare) + (k * ln2Lo + c) - halfSquare + f + k * ln2Hi;
}
