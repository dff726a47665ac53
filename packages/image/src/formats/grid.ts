import { RadError } from '@radscore/core';
import type { Geometry, Triple } from '../volume/volume.js';

/** The spacings that can be real, mm: from a tenth of a micrometre to a metre. */
export const spacingRange = { least: 1e-4, most: 1000 } as const;

/** How far from a right angle (cosine) and from unit length the axes may be; ITK's tolerance for NIfTI. */
const orthonormalTolerance = 1e-4;

const axes = ['x', 'y', 'z'] as const;

/**
 * A geometry from what a header says, checked and made exact: spacing within `spacingRange` (RAD-SPACING-INVALID), a finite
 * origin, axes at right angles within 1e-4 (RAD-DIRECTION-SKEWED); their columns are brought to unit length.
 *
 * @param direction row-major 3x3, column a along image axis a, of any column length
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
      throw new RadError('RAD-HEADER-INVALID', { format, field: `size along ${axes[a]}`, problem: `is ${n}` });
    }
  });
  requireSpacing(spacing);
  if (!origin.every(Number.isFinite)) {
    throw new RadError('RAD-HEADER-INVALID', { format, field: 'origin', problem: `is ${origin.join(', ')}` });
  }
  return { size, spacing, origin, direction: orthonormal(direction) };
}

/** Throws RAD-SPACING-INVALID for a spacing that is no number, not positive, below 1e-4 mm or above 1000 mm. */
export function requireSpacing(spacing: Triple): void {
  const { least, most } = spacingRange;
  spacing.forEach((mm, a) => {
    if (!(mm >= least && mm <= most)) {
      throw new RadError('RAD-SPACING-INVALID', { axis: axes[a], spacing: mm, least, most });
    }
  });
}

/** The lengths of the columns of a row-major 3x3 matrix. */
export function columnLengths(m: readonly number[]): Triple {
  return [Math.hypot(m[0], m[3], m[6]), Math.hypot(m[1], m[4], m[7]), Math.hypot(m[2], m[5], m[8])];
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
    throw new RadError('RAD-DIRECTION-SKEWED', { detail });
  }
  const length = columnLengths(m);
  // "+ 0" turns the -0 of a flipped zero into 0, so that equal directions print and hash equally.
  const unit = m.map((value, i) => value / length[i % 3] + 0);
  return unit as unknown as Geometry['direction'];
}

/** The greatest absolute cosine between two columns; NaN when a column is zero or not finite. */
function skew(m: readonly number[]): number {
  const [a, b, c] = columnLengths(m);
  const cosine = (p: number, q: number, norm: number) =>
    Math.abs((m[p] * m[q] + m[p + 3] * m[q + 3] + m[p + 6] * m[q + 6]) / norm);
  return Math.max(cosine(0, 1, a * b), cosine(0, 2, a * c), cosine(1, 2, b * c));
}
