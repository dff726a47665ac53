import { reduceAngle } from './reduce-angle.js';

/**
 * The sine of radians, within one unit in the last place; NaN of what is not finite. After Sun's fdlibm, as in musl.
 *
 * @example
 * ```ts
 * sin(Math.PI / 6); // 0.49999999999999994
 * ```
 */
export function sin(x: number): number {
  const size = Math.abs(x);
  if (size < 0.7853984832763672) return size < 1.4901161193847656e-8 ? x : sineOfSmall(x);
  if (!(size < Number.POSITIVE_INFINITY)) return Number.NaN;
  const { quarters, angle, tail } = reduceAngle(x);
  const y = quarters & 1 ? cosineOf(angle, tail) : sineOf(angle, tail);
  return quarters & 2 ? -y : y;
}

/**
 * The cosine of radians, within one unit in the last place; NaN of what is not finite. After Sun's fdlibm, as in musl.
 *
 * @example
 * ```ts
 * cos(Math.PI / 3); // 0.5000000000000001
 * ```
 */
export function cos(x: number): number {
  const size = Math.abs(x);
  if (size < 0.7853984832763672) return size < 1.0536709282860102e-8 ? 1 : cosineOf(x, 0);
  if (!(size < Number.POSITIVE_INFINITY)) return Number.NaN;
  const { quarters, angle, tail } = reduceAngle(x);
  const y = quarters & 1 ? sineOf(angle, tail) : cosineOf(angle, tail);
  return (quarters + 1) & 2 ? -y : y;
}

const firstOfSine = -0.16666666666666632;

/** Of an angle up to pi / 4. */
function sineOfSmall(x: number): number {
  const z = x * x;
  return x + z * x * (firstOfSine + z * restOfSine(z));
}

/** Of an angle up to pi / 4 in two parts. */
function sineOf(x: number, tail: number): number {
  const z = x * x;
  const v = z * x;
  return x - (z * (0.5 * tail - v * restOfSine(z)) - tail - v * firstOfSine);
}

function restOfSine(z: number): number {
  return (
    0.00833333333332249 +
    z * (-0.0001984126982985795 + z * 0.0000027557313707070068) +
    z * (z * z) * (-2.5050760253406863e-8 + z * 1.58969099521155e-10)
  );
}

/** Of an angle up to pi / 4 in two parts. */
function cosineOf(x: number, tail: number): number {
  const z = x * x;
  const w = z * z;
  const r =
    z * (0.0416666666666666 + z * (-0.001388888888887411 + z * 0.00002480158728947673)) +
    w * w * (-2.7557314351390663e-7 + z * (2.087572321298175e-9 + z * -1.1359647557788195e-11));
  const half = 0.5 * z;
  const first = 1 - half;
  return first + (1 - first - half + (z * r - x * tail));
}
