import { double, high, low, words } from './bits.js';

/**
 * The cube root, within 0.67 units in the last place. After FreeBSD's (Sun 1993, optimised by B. D. Evans), as in musl.
 *
 * @example
 * ```ts
 * cbrt(-27); // -3
 * ```
 */
export function cbrt(x: number): number {
  const size = Math.abs(x);
  if (!(size < Number.POSITIVE_INFINITY) || x === 0) return x;
  const lifted = size < 2.2250738585072014e-308;
  double[0] = lifted ? size * 18014398509481984 : size;
  // A third of the exponent gives five bits.
  words[high] = Math.floor(words[high]! / 3) + (lifted ? 696219795 : 715094163);
  words[low] = 0;
  let t = double[0];
  let r = t * t * (t / size);
  // A polynomial gives 23 bits; the rest of the fraction is rounded away, so that t * t is exact.
  t =
    t *
    (1.87595182427177 +
      r * (-1.8849797954337717 + r * 1.6214297201053545) +
      r * r * r * (-0.758397934778766 + r * 0.14599619288661245));
  double[0] = t;
  const last = words[low]! + 0x80000000;
  words[high]! += last >= 4294967296 ? 1 : 0;
  words[low] = last & 0xc0000000;
  t = double[0];
  r = size / (t * t);
  t += t * ((r - t) / (2 * t + r));
  return x < 0 ? -t : t;
}
