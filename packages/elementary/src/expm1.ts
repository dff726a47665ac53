import { powerOf2 } from './bits.js';
import { ln2Hi, ln2Lo } from './fdlibm-log.js';

/**
 * exp(x) - 1, exact where x is small, within one unit in the last place. After Sun's fdlibm, as in musl.
 *
 * @example
 * ```ts
 * expm1(1e-20); // 1e-20
 * ```
 */
export function expm1(x: number): number {
  const size = Math.abs(x);
  if (Number.isNaN(x)) return x;
  if (size >= 38.81622314453125) {
    if (x < 0) return -1;
    if (x > 709.782712893384) return Number.POSITIVE_INFINITY;
  }
  if (size < 5.551115123125783e-17) return x;
  let k = 0;
  let c = 0;
  let r = x;
  if (size >= 0.3465735912322998) {
    if (size < 1.0397205352783203) k = x < 0 ? -1 : 1;
    else k = Math.trunc(Math.LOG2E * x + (x < 0 ? -0.5 : 0.5));
    const hi = x - k * ln2Hi;
    const lo = k * ln2Lo;
    r = hi - lo;
    c = hi - r - lo;
  }
  const half = 0.5 * r;
  const square = r * half;
  const fourth = square * square;
  const series =
    1 +
    square * -0.03333333333333313 +
    fourth *
      (0.0015873015872548146 +
        square * -0.0000793650757867488 +
        fourth * (0.000004008217827329362 + square * -2.0109921818362437e-7));
  const t = 3 - series * half;
  let e = square * ((series - t) / (6 - r * t));
  if (k === 0) return r - (r * e - square);
  e = r * (e - c) - c - square;
  if (k === -1) return 0.5 * (r - e) - 0.5;
  if (k === 1) return r < -0.25 ? -2 * (e - (r + 0.5)) : 1 + 2 * (r - e);
  if (k === 1024) return (r - e + 1) * 2 * powerOf2(1023) - 1;
  if (k < 0 || k > 56) return (r - e + 1) * powerOf2(k) - 1;
  const rest = powerOf2(-k);
  return (r + (k < 20 ? 1 - rest - e : 1 - (e + rest))) * powerOf2(k);
}
