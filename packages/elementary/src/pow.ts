import { double, high, low, powerOf2, words } from './bits.js';
import { expOfSum } from './exp.js';
import { inverses, logs, logTails } from './pow-table.js';

/**
 * x to the power of y, within 0.52 units in the last place, with the special values of `Math.pow`: NaN for a negative x and a broken
 * y, and for 1 to the power of Infinity. After Arm's optimized routines (S. Nagy 2018), as in musl.
 *
 * @example
 * ```ts
 * pow(10, 0.5); // 3.1622776601683795
 * ```
 */
export function pow(x: number, y: number): number {
  if (y === 2) return x * x;
  if (y === 0.5) return x === Number.NEGATIVE_INFINITY ? Number.POSITIVE_INFINITY : Math.abs(Math.sqrt(x));
  if (y === -1) return 1 / x;
  if (y === 1) return x;
  if (y === 0) return 1;
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
  const size = Math.abs(x);
  if (Math.abs(y) === Number.POSITIVE_INFINITY) {
    if (size === 1) return Number.NaN;
    return size < 1 === y > 0 ? 0 : Number.POSITIVE_INFINITY;
  }
  const odd = Math.abs(y) % 2 === 1;
  if (size === 0 || size === Number.POSITIVE_INFINITY) {
    const whole = (size === 0) === y > 0 ? 0 : Number.POSITIVE_INFINITY;
    return odd && (x < 0 || Object.is(x, -0)) ? -whole : whole;
  }
  if (x < 0 && !Number.isInteger(y)) return Number.NaN;
  const found = powerOfPositive(size, y);
  return x < 0 && odd ? -found : found;
}

function powerOfPositive(x: number, y: number): number {
  if (x === 1 || Math.abs(y) < 2.710505431213761e-20) return 1;
  if (Math.abs(y) >= 9223372036854776000) return x > 1 === y > 0 ? Number.POSITIVE_INFINITY : 0;
  const lifted = x < 2.2250738585072014e-308;
  double[0] = lifted ? x * 4503599627370496 : x;
  // x = 2^k z with z in [0.7057, 1.4115), which lies in piece i: log(x) = k ln 2 + log(c) + log(z / c).
  const offset = words[high]! - 0x3fe69555;
  const i = (offset >> 13) & 127;
  const z = double[0] * powerOf2(-(offset >> 20));
  const k = (offset >> 20) - (lifted ? 52 : 0);
  double[0] = z;
  const carry = words[low]! >>> 31;
  words[high]! += carry;
  words[low] = 0;
  const zhi = double[0];
  const rhi = zhi * inverses[i]! - 1;
  const rlo = (z - zhi) * inverses[i]!;
  const r = rhi + rlo;
  const t1 = k * 0.6931471805598903 + logs[i]!;
  const t2 = t1 + r;
  const lo1 = k * 5.497923018708371e-14 + logTails[i]!;
  const lo2 = t1 - t2 + r;
  const ar = -0.5 * r;
  const ar2 = r * ar;
  const ar3 = r * ar2;
  const arhi = -0.5 * rhi;
  const arhi2 = rhi * arhi;
  const sum = t2 + arhi2;
  const lo3 = rlo * (ar + arhi);
  const lo4 = t2 - sum + arhi2;
  const series =
    ar3 *
    (-0.6666666666666679 +
      r * 0.5000000000000007 +
      ar2 * (0.7999999995323976 + r * -0.6666666663487739 + ar2 * (-1.142909628459501 + r * 1.0000415263675542)));
  const rest = lo1 + lo2 + lo3 + lo4 + series;
  const hi = sum + rest;
  const lo = sum - hi + rest;
  // y log(x), in two parts.
  const yhi = firstHalf(y);
  const lhi = firstHalf(hi);
  return expOfSum(yhi * lhi, (y - yhi) * lhi + y * (hi - lhi + lo));
}

/** The number without the last 27 bits of its fraction. */
function firstHalf(x: number): number {
  double[0] = x;
  words[low]! &= 0xf8000000;
  return double[0];
}
