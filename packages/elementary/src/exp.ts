import { powerOf2 } from './bits.js';
import { rootsOf2, rootTails } from './exp-table.js';

/**
 * e to the power of x, within 0.51 units in the last place; 0 and Infinity beyond the range of a double, NaN of NaN. After Arm's
 * optimized routines (S. Nagy 2018), as in musl.
 *
 * @example
 * ```ts
 * exp(1); // 2.718281828459045
 * ```
 */
export function exp(x: number): number {
  return expOfSum(x, 0);
}

/** exp(x + tail), where the tail is below 2^-15 and not above x in size. */
export function expOfSum(x: number, tail: number): number {
  const size = Math.abs(x);
  if (!(size < 512)) {
    if (size >= 1024) return x < 0 ? 0 : Number.POSITIVE_INFINITY;
    if (Number.isNaN(x)) return x;
  } else if (size < 5.551115123125783e-17) return 1;
  // x = k ln 2 / 128 + r, and exp(x) = 2^(k/128) exp(r). Adding 1.5 * 2^52 rounds to a whole number.
  const k = 184.6649652337873 * x + 6755399441055744 - 6755399441055744;
  const r = x + k * -0.005415212348111709 + k * -1.2864023111638346e-14 + tail;
  const root = k & 127;
  const square = r * r;
  const growth =
    rootTails[root]! +
    r +
    square * (0.49999999999996786 + r * 0.16666666666665886) +
    square * square * (0.0416666808410674 + r * 0.008333335853059549);
  if (!(size < 512)) return nearTheEnds(rootsOf2[root]!, k >> 7, growth);
  const scale = rootsOf2[root]! * powerOf2(k >> 7);
  return scale + scale * growth;
}

/** root 2^exponent (1 + growth), which may leave the range of normal numbers. */
function nearTheEnds(root: number, exponent: number, growth: number): number {
  if (exponent >= 0) {
    const scale = root * powerOf2(exponent - 1009);
    return 5.486124068793689e303 * (scale + scale * growth);
  }
  const scale = root * powerOf2(exponent + 1022);
  let y = scale + scale * growth;
  if (y < 1) {
    // Rounds to the digits that a subnormal number keeps, so that the last product rounds no second time.
    const above = 1 + y;
    y = above + (1 - above + y + (scale - y + scale * growth)) - 1;
  }
  return y * 2.2250738585072014e-308;
}
