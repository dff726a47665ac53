/**
 * The x in [low, high] where the continuous function crosses zero, by Brent's method to the last bits. The signs at the ends
 * must differ (an end that is zero is the answer).
 *
 * @example
 * ```ts
 * import { findRoot } from '@radscore/stats';
 *
 * findRoot((x) => x * x - 2, 0, 2); // => 1.4142135624
 * ```
 */
export function findRoot(f: (x: number) => number, low: number, high: number): number {
  let [a, b, fa, fb] = [low, high, f(low), f(high)];
  let [c, fc] = [a, fa];
  let step = b - a;
  let before = step;
  for (let i = 0; i < 200; i++) {
    if (Math.sign(fb) === Math.sign(fc)) {
      [c, fc] = [a, fa];
      step = before = b - a;
    }
    if (Math.abs(fc) < Math.abs(fb)) {
      [a, b, c] = [b, c, b];
      [fa, fb, fc] = [fb, fc, fb];
    }
    const tolerance = 2 * Number.EPSILON * Math.abs(b) + Number.MIN_VALUE;
    const half = (c - b) / 2;
    if (fb === 0 || Math.abs(half) <= tolerance) return b;
    const next = interpolate(a, b, c, fa, fb, fc, half);
    if (Math.abs(before) >= tolerance && Math.abs(fa) > Math.abs(fb) && isSafe(next, half, before)) {
      before = step;
      step = next;
    } else {
      step = before = half;
    }
    [a, fa] = [b, fb];
    b += Math.abs(step) > tolerance ? step : Math.sign(half) * tolerance;
    fb = f(b);
  }
  return b;
}

/** A secant step from two points, an inverse quadratic one from three. */
function interpolate(a: number, b: number, c: number, fa: number, fb: number, fc: number, half: number): number {
  const s = fb / fa;
  if (a === c) return (2 * half * s) / (s - 1);
  const q = fa / fc;
  const r = fb / fc;
  const p = s * (2 * half * q * (q - r) - (b - a) * (r - 1));
  return -p / ((q - 1) * (r - 1) * (s - 1));
}

function isSafe(next: number, half: number, before: number): boolean {
  return next / half > 0 && Math.abs(next) < Math.min(1.5 * Math.abs(half), Math.abs(before) / 2);
}
