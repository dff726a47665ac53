import type { Geometry, Triple } from './volume.js';

/** A 3x3 matrix, row-major. */
export type Matrix3 = readonly [number, number, number, number, number, number, number, number, number];

/** Index steps to millimetres: the direction with column a scaled by the spacing of axis a. */
export function indexToPhysicalMatrix({ direction: d, spacing: [sx, sy, sz] }: Geometry): Matrix3 {
  return [d[0] * sx, d[1] * sy, d[2] * sz, d[3] * sx, d[4] * sy, d[5] * sz, d[6] * sx, d[7] * sy, d[8] * sz];
}

/** Millimetres to index steps: the inverse of `indexToPhysicalMatrix`. */
export function physicalToIndexMatrix(geometry: Geometry): Matrix3 {
  const [a, b, c, d, e, f, g, h, i] = indexToPhysicalMatrix(geometry);
  if (b === 0 && c === 0 && d === 0 && f === 0 && g === 0 && h === 0) return [1 / a, 0, 0, 0, 1 / e, 0, 0, 0, 1 / i];
  const det = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
  return [
    (e * i - f * h) / det,
    (c * h - b * i) / det,
    (b * f - c * e) / det,
    (f * g - d * i) / det,
    (a * i - c * g) / det,
    (c * d - a * f) / det,
    (d * h - e * g) / det,
    (b * g - a * h) / det,
    (a * e - b * d) / det,
  ];
}

/** Product of a 3x3 matrix and a vector. */
export function multiply(m: Matrix3, [x, y, z]: Triple): Triple {
  return [m[0] * x + m[1] * y + m[2] * z, m[3] * x + m[4] * y + m[5] * z, m[6] * x + m[7] * y + m[8] * z];
}

/**
 * Position (mm, LPS) of a voxel index, whole or fractional; whole numbers are voxel centres.
 * Agrees with ITK's `TransformContinuousIndexToPhysicalPoint`.
 *
 * @example
 * ```ts
 * import { identityDirection, indexToPhysical } from '@radscore/image';
 *
 * const geometry = { size: [6, 5, 4], spacing: [1, 1, 2], origin: [10, 0, -4], direction: identityDirection } as const;
 * indexToPhysical(geometry, [1, 2, 3]); // => [11, 2, 2]
 * ```
 */
export function indexToPhysical(geometry: Geometry, index: Triple): Triple {
  const [x, y, z] = multiply(indexToPhysicalMatrix(geometry), index);
  return [x + geometry.origin[0], y + geometry.origin[1], z + geometry.origin[2]];
}

/**
 * Fractional voxel index of a position (mm, LPS); it may lie outside the image.
 * Agrees with ITK's `TransformPhysicalPointToContinuousIndex`.
 *
 * @example
 * ```ts
 * import { identityDirection, physicalToIndex } from '@radscore/image';
 *
 * const geometry = { size: [6, 5, 4], spacing: [1, 1, 2], origin: [10, 0, -4], direction: identityDirection } as const;
 * physicalToIndex(geometry, [11, 2, 2]); // => [1, 2, 3]
 * ```
 */
export function physicalToIndex(geometry: Geometry, point: Triple): Triple {
  const { origin } = geometry;
  return multiply(physicalToIndexMatrix(geometry), [point[0] - origin[0], point[1] - origin[1], point[2] - origin[2]]);
}
