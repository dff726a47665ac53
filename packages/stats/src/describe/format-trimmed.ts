/**
 * A number to at most `digits` significant digits, without needless zeros, with a minus sign, not a hyphen.
 *
 * @example
 * ```ts
 * import { formatTrimmed } from '@radscore/stats';
 *
 * [formatTrimmed(-0.5, 4), formatTrimmed(12.3456, 3), formatTrimmed(70, 4)]; // => ['−0.5', '12.3', '70']
 * ```
 */
export function formatTrimmed(value: number, digits: number): string {
  return String(Number(value.toPrecision(digits))).replaceAll('-', '−');
}
