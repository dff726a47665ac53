import { cbrt, pow } from '@radscore/elementary';

/** From linear sRGB to XYZ of the white D50, which ICC profiles connect colours by (Bradford's adaptation). */
const toXyz = [
  [0.4360747, 0.3850649, 0.1430804],
  [0.2225045, 0.7168786, 0.0606169],
  [0.0139322, 0.0971045, 0.7141733],
] as const;
const white = [0.96422, 1, 0.82521] as const;

/**
 * A colour of the screen as DICOM writes it (RecommendedDisplayCIELabValue, PS3.3 C.10.7.1.1): L* from 0 to 100, a* and b* from -128 to 127,
 * each spread over 0 to 65535.
 *
 * @param colour sRGB, `#rrggbb`.
 * @example
 * dicomColour('#ffffff'); // [65535, 32896, 32896]
 */
export function dicomColour(colour: string): [number, number, number] {
  const rgb = [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  const [x, y, z] = toXyz.map((row, i) => bend(row.reduce((sum, each, k) => sum + each * rgb[k], 0) / white[i]));
  const spread = (value: number, least: number, range: number) =>
    Math.min(65535, Math.max(0, Math.round(((value - least) / range) * 65535)));
  return [spread(116 * y - 16, 0, 100), spread(500 * (x - y), -128, 255), spread(200 * (y - z), -128, 255)];
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4);
}

/** The cube root of CIELab with its straight part near black. */
function bend(value: number): number {
  return value > 216 / 24389 ? cbrt(value) : ((24389 / 27) * value + 16) / 116;
}
