/**
 * A number to `digits` significant digits with a minus sign, not a hyphen; a dash where it is missing.
 *
 * @example
 * ```ts
 * import { formatSignificant } from '@radscore/stats';
 *
 * [formatSignificant(-0.81234, 2), formatSignificant(-1.5e-7, 2), formatSignificant(undefined, 2)]; // => ['−0.81', '−1.5e−7', '–']
 * ```
 */
export function formatSignificant(value: number | null | undefined, digits: number): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return '–';
  return value.toPrecision(digits).replaceAll('-', '−');
}
