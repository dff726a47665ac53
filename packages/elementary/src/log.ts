import { highWord, powerOf2 } from './bits.js';
import { inverses, logs, middles, middleTails } from './log-table.js';

/**
 * The natural logarithm, within 0.52 units in the last place; -Infinity of 0, NaN below. After Arm's optimized routines (S. Nagy
 * 2018), as in musl.
 *
 * @example
 * ```ts
 * log(10); // 2.302585092994046
 * ```
 */
export function log(x: number): number {
  if (x >= 0.9375 && x < 1.064697265625) return nearOne(x - 1);
  if (!(x > 0 && x < Number.POSITIVE_INFINITY)) {
    return x === 0 ? Number.NEGATIVE_INFINITY : x > 0 ? x : Number.NaN;
  }
  const lifted = x < 2.2250738585072014e-308;
  const normal = lifted ? x * 4503599627370496 : x;
  // x = 2^k z with z in [0.6875, 1.375), which lies in piece i, with the middle c.
  const offset = highWord(normal) - 0x3fe60000;
  const k = offset >> 20;
  const i = (offset >> 13) & 127;
  const z = normal * powerOf2(-k);
  const r = (z - middles[i]! - middleTails[i]!) * inverses[i]!;
  const exponent = lifted ? k - 52 : k;
  const w = exponent * 0.6931471805598903 + logs[i]!;
  const hi = w + r;
  const lo = w - hi + r + exponent * 5.497923018708371e-14;
  const r2 = r * r;
  return (
    lo +
    r2 * -0.5000000000000001 +
    r * r2 * (0.33333333331825593 + r * -0.2499999999622955 + r2 * (0.20000304511814496 + r * -0.16667054827627667)) +
    hi
  );
}

/** log(1 + r). */
function nearOne(r: number): number {
  const r2 = r * r;
  const r3 = r2 * r;
  const y =
    r3 *
    (0.3333333333333352 +
      r * -0.24999999999998432 +
      r2 * 0.19999999999320328 +
      r3 *
        (-0.16666666669929706 +
          r * 0.14285715076560868 +
          r2 * -0.12499997863982555 +
          r3 *
            (0.11110712032936046 + r * -0.10000486757818193 + r2 * 0.09181994006195467 + r3 * -0.08328363062289341)));
  const shift = r * 134217728;
  const rhi = r + shift - shift;
  const rlo = r - rhi;
  const half = rhi * rhi * -0.5;
  const hi = r + half;
  const lo = r - hi + half + -0.5 * rlo * (rhi + r);
  return y + lo + hi;
}
