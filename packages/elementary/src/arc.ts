import { withoutLowWord } from './bits.js';

/** pi / 2 in two parts. */
const halfPi = Math.PI / 2;
const halfPiRest = 6.123233995736766e-17;

/**
 * The angle in [0, pi] whose cosine is x, within one unit in the last place; NaN beyond 1. After Sun's fdlibm, as in musl.
 *
 * @example
 * ```ts
 * import { acos } from '@radscore/elementary';
 *
 * acos(0.5); // => 1.0471975512
 * ```
 */
export function acos(x: number): number {
  if (!(Math.abs(x) < 1)) return x === 1 ? 0 : x === -1 ? Math.PI : Number.NaN;
  if (Math.abs(x) < 0.5) {
    if (Math.abs(x) < 6.938900521352129e-18) return halfPi;
    return halfPi - (x - (halfPiRest - x * series(x * x)));
  }
  if (x < 0) {
    const z = 0.5 + x * 0.5;
    const s = Math.sqrt(z);
    return 2 * (halfPi - (s + (series(z) * s - halfPiRest)));
  }
  const z = 0.5 - x * 0.5;
  const s = Math.sqrt(z);
  const head = withoutLowWord(s);
  const rest = (z - head * head) / (s + head);
  return 2 * (head + (series(z) * s + rest));
}

/**
 * The angle in [-pi/2, pi/2] whose sine is x, within one unit in the last place; NaN beyond 1. After Sun's fdlibm, as in musl.
 *
 * @example
 * ```ts
 * import { asin } from '@radscore/elementary';
 *
 * asin(0.5); // => 0.5235987756
 * ```
 */
export function asin(x: number): number {
  const size = Math.abs(x);
  if (!(size < 1)) return size === 1 ? x * halfPi : Number.NaN;
  if (size < 0.5) return size < 1.4901161193847656e-8 && size >= 2.2250738585072014e-308 ? x : x + x * series(x * x);
  const z = 0.5 - size * 0.5;
  const s = Math.sqrt(z);
  const r = series(z);
  let angle: number;
  if (size >= 0.9749999046325684) angle = halfPi - (2 * (s + s * r) - halfPiRest);
  else {
    const head = withoutLowWord(s);
    const rest = (z - head * head) / (s + head);
    angle = 0.5 * halfPi - (2 * s * r - (halfPiRest - 2 * rest) - (0.5 * halfPi - 2 * head));
  }
  return x < 0 ? -angle : angle;
}

/** (asin(x) - x) / x^3 of z = x^2, as a ratio of polynomials. */
function series(z: number): number {
  const above =
    z *
    (0.16666666666666666 +
      z *
        (-0.3255658186224009 +
          z *
            (0.20121253213486293 +
              z * (-0.04005553450067941 + z * (0.0007915349942898145 + z * 0.00003479331075960212)))));
  const below =
    1 + z * (-2.403394911734414 + z * (2.0209457602335057 + z * (-0.6882839716054533 + z * 0.07703815055590194)));
  return above / below;
}
