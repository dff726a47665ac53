import { highWord } from './bits.js';

/**
 * The angle of the point (x, y) from the positive x axis, from -pi to pi, within two units in the last place. After Sun's fdlibm, as in
 * musl.
 *
 * @example
 * ```ts
 * atan2(1, -1); // 2.356194490192345
 * ```
 */
export function atan2(y: number, x: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
  const left = x < 0 || Object.is(x, -0);
  const sign = y < 0 || Object.is(y, -0) ? -1 : 1;
  if (x === 1) return sign * atan(Math.abs(y));
  if (y === 0) return left ? sign * Math.PI : y;
  if (x === 0) return (sign * Math.PI) / 2;
  const [width, height] = [Math.abs(x), Math.abs(y)];
  if (width === Number.POSITIVE_INFINITY) {
    if (height === Number.POSITIVE_INFINITY) return (sign * (left ? 3 * Math.PI : Math.PI)) / 4;
    return left ? sign * Math.PI : sign * 0;
  }
  if (height === Number.POSITIVE_INFINITY || highWord(height) - highWord(width) > 0x04000000)
    return (sign * Math.PI) / 2;
  const angle = left && highWord(width) - highWord(height) > 0x04000000 ? 0 : atan(Math.abs(y / x));
  return left ? sign * (Math.PI - (angle - 1.2246467991473532e-16)) : sign * angle;
}

/** atan(1/2), pi/4, atan(3/2) and pi/2, each in two parts. */
const known = [0.4636476090008061, 0.7853981633974483, 0.982793723247329, 1.5707963267948966] as const;
const knownRest = [
  2.2698777452961687e-17, 3.061616997868383e-17, 1.3903311031230998e-17, 6.123233995736766e-17,
] as const;

/** Of a number of at least 0. */
function atan(x: number): number {
  if (x >= 73786976294838210000) return known[3];
  if (x < 7.450580596923828e-9) return x;
  if (x < 0.4375) return x - series(x);
  if (x < 0.6875) return beyond(0, (2 * x - 1) / (2 + x));
  if (x < 1.1875) return beyond(1, (x - 1) / (x + 1));
  if (x < 2.4375) return beyond(2, (x - 1.5) / (1 + 1.5 * x));
  return beyond(3, -1 / x);
}

function beyond(which: 0 | 1 | 2 | 3, x: number): number {
  return known[which] - (series(x) - knownRest[which] - x);
}

/** x - atan(x) of a number up to 7/16 in size. */
function series(x: number): number {
  const z = x * x;
  const w = z * z;
  const odd =
    z *
    (0.3333333333333293 +
      w *
        (0.14285714272503466 +
          w *
            (0.09090887133436507 + w * (0.06661073137387531 + w * (0.049768779946159324 + w * 0.016285820115365782)))));
  const even =
    w *
    (-0.19999999999876483 +
      w * (-0.11111110405462356 + w * (-0.0769187620504483 + w * (-0.058335701337905735 + w * -0.036531572744216916))));
  return x * (odd + even);
}
