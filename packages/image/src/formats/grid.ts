import type { Geometry, Triple } from '../volume/volume.js';
import { formatError } from './errors.js';

/** The spacings that can be real, mm: from a tenth of a micrometre to a metre. */
export const spacingRange = { least: 1e-4, most: 1000 } as const;

/** How far from a right angle (cosine) and from unit length the axes may be; ITK's tolerance for NIfTI. */
const orthonormalTolerance = 1e-4;

const axes = ['x', 'y', 'z'] as const;

/**
 * A geometry from what a header says, checked and made exact: spacing within `spacingRange` (RAD-SPACING-INVALID), a finite
 * origin, axes at right angles within 1e-4 (RAD-DIRECTION-SKEWED). Columns that are not of unit length within 1e-4 are scaled to
 * it; others stay to the last bit, as they do in ITK.
 *
 * @param direction row-major 3x3, column a along image axis a
 */
export function checkedGeometry(
  format: string,
  size: Triple,
  spacing: Triple,
  origin: Triple,
  direction: readonly number[],
): Geometry {
  size.forEach((n, a) => {
    if (!Number.isInteger(n) || n < 1) {
      throw formatError('RAD-HEADER-INVALID', { format, field: `size along ${axes[a]}`, problem: `is ${n}` });
    }
  });
  requireSpacing(spacing);
  if (!origin.every(Number.isFinite)) {
    throw formatError('RAD-HEADER-INVALID', { format, field: 'origin', problem: `is ${origin.join(', ')}` });
  }
  return { size, spacing, origin, direction: orthonormal(direction) };
}

/** Throws RAD-SPACING-INVALID for a spacing that is not a number, not positive, below 1e-4 mm or above 1000 mm. */
export function requireSpacing(spacing: Triple): void {
  const { least, most } = spacingRange;
  spacing.forEach((mm, a) => {
    if (!(mm >= least && mm <= most)) {
      throw formatError('RAD-SPACING-INVALID', { axis: axes[a], spacing: mm, least, most });
    }
  });
}

/** The lengths of the columns of a row-major 3x3 matrix. */
export function columnLengths(m: readonly number[]): Triple {
  return [norm(m[0], m[3], m[6]), norm(m[1], m[4], m[7]), norm(m[2], m[5], m[8])];
}

/** A row-major 3x3 matrix with its columns divided by their lengths. */
export function unitColumns(m: readonly number[]): number[] {
  const lengths = columnLengths(m);
  return m.map((value, i) => value / lengths[i % 3]);
}

/** Length of a vector, as ITK computes it: `Math.hypot` would differ in the last bit. */
export function norm(x: number, y: number, z: number): number {
  return Math.sqrt(x * x + y * y + z * z);
}

/** True when the columns of a row-major 3x3 matrix are at right angles, within 1e-4 of their lengths. */
export function isOrthogonal(m: readonly number[]): boolean {
  return skew(m) <= orthonormalTolerance;
}

function orthonormal(m: readonly number[]): Geometry['direction'] {
  const worst = skew(m);
  if (!(worst <= orthonormalTolerance)) {
    const detail = Number.isFinite(worst)
      ? `the cosine between two axes is ${worst.toPrecision(3)}`
      : 'an axis is zero';
    throw formatError('RAD-DIRECTION-SKEWED', { detail });
  }
  const isUnit = columnLengths(m).every((length) => Math.abs(length - 1) <= orthonormalTolerance);
  // "+ 0" turns the -0 of a flipped zero into 0, so that equal directions print and hash equally.
  return (isUnit ? m : unitColumns(m)).map((value) => value + 0) as unknown as Geometry['direction'];
}

/** The greatest absolute cosine between two columns; NaN when a column is zero or not finite. */
function skew(m: readonly number[]): number {
  const [a, b, c] = columnLengths(m);
  const cosine = (p: number, q: number, lengths: number) =>
    Math.abs((m[p] * m[q] + m[p + 3] * m[q + 3] + m[p + 6] * m[q + 6]) / lengths);
  return Math.max(cosine(0, 1, a * b), cosine(0, 2, a * c), cosine(1, 2, b * c));
}
