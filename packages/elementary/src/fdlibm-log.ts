import { highWord } from './bits.js';

/** ln 2 in two parts: the product of the first with an exponent is exact. */
export const ln2Hi = 0.6931471803691238;
export const ln2Lo = 1.9082149292705877e-10;

/** The whole number k that brings a positive normal number x, as x / 2^k, into [sqrt(1/2), sqrt(2)). */
export function exponentAtSqrt2(x: number): number {
  return ((highWord(x) + (0x3ff00000 - 0x3fe6a09e)) >>> 20) - 0x3ff;
}

/** Sun's series: log(1 + f) = f - f^2/2 + s (f^2/2 + R), with s = f / (2 + f); this is s (f^2/2 + R). */
export function logRest(f: number, halfSquare: number): number {
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const odd = z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  return s * (halfSquare + (odd + even));
}
