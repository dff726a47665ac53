import { atan2, hypot } from '@radscore/elementary';
import { imageError } from '../errors.js';

import type { Geometry } from './volume.js';

/** How two grids differ along one image axis; the numbers are second minus first. */
export interface AxisDifference {
  readonly axis: 'x' | 'y' | 'z';
  /** Voxels. */
  readonly size: number;
  /** mm. */
  readonly spacing: number;
  /** Shift of the first voxel along this axis of the patient (LPS), mm. */
  readonly origin: number;
  /** Angle between the two unit vectors of this image axis, degrees. */
  readonly angle: number;
}

/** Whether two grids are the same, and the axes along which they are not. */
export interface GeometryComparison {
  readonly same: boolean;
  readonly differences: readonly AxisDifference[];
}

/**
 * Compares two grids axis by axis, as ITK does before it combines two images: sizes equal; spacing and origin within
 * `tolerance` of the first one's spacing; direction cosines within `tolerance`.
 *
 * @param tolerance ITK's default, 1e-6 (PyRadiomics: `geometryTolerance`).
 *
 * @example
 * ```ts
 * import { compareGeometry, identityDirection } from '@radscore/image';
 *
 * const geometry = { size: [6, 5, 4], spacing: [1, 1, 2], origin: [10, 0, -4], direction: identityDirection } as const;
 * compareGeometry(geometry, { ...geometry, spacing: [1, 1, 3] }); // => { same: false, differences: [{ axis: 'z', size: 0, spacing: 1, origin: 0, angle: 0 }] }
 * ```
 */
export function compareGeometry(first: Geometry, second: Geometry, tolerance = 1e-6): GeometryComparison {
  const differences: AxisDifference[] = [];
  for (let a = 0; a < 3; a++) {
    const size = second.size[a] - first.size[a];
    const spacing = second.spacing[a] - first.spacing[a];
    const origin = second.origin[a] - first.origin[a];
    const allowed = tolerance * first.spacing[a];
    const cosines = [a, a + 3, a + 6].map((i) => Math.abs(second.direction[i] - first.direction[i]));
    const same =
      size === 0 && Math.abs(spacing) <= allowed && Math.abs(origin) <= allowed && Math.max(...cosines) <= tolerance;
    if (!same) {
      differences.push({
        axis: 'xyz'[a] as 'x' | 'y' | 'z',
        size,
        spacing,
        origin,
        angle: axisAngle(first, second, a),
      });
    }
  }
  return { same: differences.length === 0, differences };
}

/**
 * Stops unless two grids are the same.
 *
 * @throws `RAD-GEOMETRY-DIFFERS`, naming each axis that differs and by how much.
 */
export function requireSameGeometry(first: Geometry, second: Geometry, tolerance?: number): void {
  const { same, differences } = compareGeometry(first, second, tolerance);
  if (!same) throw imageError('RAD-GEOMETRY-DIFFERS', { differences: differences.map(describe).join('; ') });
}

/** One axis in words: `z: 2 voxels more, spacing +0.5 mm, origin -10 mm, turned by 3 degrees`. */
export function describe({ axis, size, spacing, origin, angle }: AxisDifference): string {
  const parts: string[] = [];
  if (size !== 0) parts.push(`${Math.abs(size)} voxels ${size > 0 ? 'more' : 'fewer'}`);
  if (spacing !== 0) parts.push(`spacing ${signed(spacing)} mm`);
  if (origin !== 0) parts.push(`origin ${signed(origin)} mm`);
  if (angle !== 0) parts.push(`turned by ${short(angle)} degrees`);
  return `${axis}: ${parts.join(', ')}`;
}

function axisAngle(first: Geometry, second: Geometry, a: number): number {
  const u = [a, a + 3, a + 6].map((i) => first.direction[i]);
  const v = [a, a + 3, a + 6].map((i) => second.direction[i]);
  const cross = hypot(u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]);
  return (atan2(cross, u[0] * v[0] + u[1] * v[1] + u[2] * v[2]) * 180) / Math.PI;
}

function signed(value: number): string {
  return value > 0 ? `+${short(value)}` : short(value);
}

function short(value: number): string {
  return String(Number(value.toPrecision(6)));
}
