import { expm1 } from './expm1.js';

/**
 * The hyperbolic tangent, within two units in the last place. After musl.
 *
 * @example
 * ```ts
 * import { tanh } from '@radscore/elementary';
 *
 * tanh(1); // => 0.76159415596
 * ```
 */
export function tanh(x: number): number {
  const size = Math.abs(x);
  if (!(size >= 2.2250738585072014e-308)) return x;
  let t: number;
  if (size >= 20.000015258789062) t = 1;
  else if (size >= 0.5493063926696777) t = 1 - 2 / (expm1(2 * size) + 2);
  else if (size >= 0.2554128170013428) {
    const grown = expm1(2 * size);
    t = grown / (grown + 2);
  } else {
    const shrunk = expm1(-2 * size);
    t = -shrunk / (shrunk + 2);
  }
  return x < 0 ? -t : t;
}
