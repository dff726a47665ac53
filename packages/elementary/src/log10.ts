import { powerOf2, withoutLowWord } from './bits.js';
import { exponentAtSqrt2, logRest } from './fdlibm-log.js';

/**
 * The decimal logarithm, within one unit in the last place; -Infinity of 0, NaN below. After Sun's fdlibm, as in musl.
 *
 * @example
 * ```ts
 * log10(100); // 2
 * ```
 */
export function log10(x: number): number {
  if (!(x > 0 && x < Number.POSITIVE_INFINITY)) {
    return x === 0 ? Number.NEGATIVE_INFINITY : x > 0 ? x : Number.NaN;
  }
  if (x === 1) return 0;
  const lifted = x < 2.2250738585072014e-308;
  const normal = lifted ? x * 18014398509481984 : x;
  const exponent = exponentAtSqrt2(normal);
  const f = normal * powerOf2(-exponent) - 1;
  const k = lifted ? exponent - 54 : exponent;
  const halfSquare = 0.5 * f * f;
  const hi = withoutLowWord(f - halfSquare);
  const lo = f - hi - halfSquare + logRest(f, halfSquare);
  const head = hi * 0.4342944818781689;
  const y = k * 0.30102999566361177;
  const tail = k * 3.694239077158931e-13 + (lo + hi) * 2.5082946711645275e-11 + lo * 0.4342944818781689;
  const w = y + head;
  return tail + (y - w + head) + w;
}
