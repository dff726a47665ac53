import { log10, pow } from '@radscore/elementary';

/**
 * The rule by which the IBSI accepts a value: the deviation, rounded down to the third significant digit of the reference value, is
 * at most the tolerance: |ROUNDDOWN(reference - x, 3 - (1 + INT(log10 |reference|)))| <= tolerance, INT rounding down. For a
 * reference of 0 the deviation is rounded down to three decimals. A missing value is not accepted.
 */
export function isWithinTolerance(reference: number, tolerance: number, value: number | null | undefined): boolean {
  if (value === null || value === undefined || Number.isNaN(value)) return false;
  return roundedDeviation(reference, value) <= tolerance * (1 + 1e-12);
}

/** |ROUNDDOWN(reference - value)|: towards 0, as the spreadsheet function. */
export function roundedDeviation(reference: number, value: number): number {
  const decimals = reference === 0 ? 3 : 2 - Math.floor(log10(Math.abs(reference)));
  const scale = pow(10, decimals);
  // A reference of three digits less a value of three digits may fall a rounding short of a whole digit.
  return Math.floor(Math.abs(reference - value) * scale + 1e-9) / scale;
}
