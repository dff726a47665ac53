import { log1p } from './log1p.js';

/**
 * The inverse of the hyperbolic tangent, within two units in the last place; NaN beyond 1. After musl.
 *
 * @example
 * ```ts
 * import { atanh } from '@radscore/elementary';
 *
 * atanh(0.5); // => 0.54930614433
 * ```
 */
export function atanh(x: number): number {
  const size = Math.abs(x);
  let y = size;
  if (!(size < 0.5)) y = 0.5 * log1p(2 * (size / (1 - size)));
  else if (size >= 2.3283064365386963e-10) y = 0.5 * log1p(2 * size + (2 * size * size) / (1 - size));
  return x < 0 || Object.is(x, -0) ? -y : y;
}
