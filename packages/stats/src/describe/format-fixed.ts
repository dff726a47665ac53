/**
 * A number to `digits` decimals with a minus sign, not a hyphen, and no sign before a zero; a dash where it is missing.
 *
 * @example
 * ```ts
 * import { formatFixed } from '@radscore/stats';
 *
 * [formatFixed(-0.8123, 2), formatFixed(-0.001, 2), formatFixed(null, 2)]; // => ['−0.81', '0.00', '–']
 * ```
 */
export function formatFixed(value: number | null, digits: number): string {
  if (value === null || !Number.isFinite(value)) return '–';
  const shown = value.toFixed(digits);
  return /[1-9]/.test(shown) ? shown.replace(/^-/, '−') : shown.replace(/^-/, '');
}
