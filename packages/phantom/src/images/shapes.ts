import { square } from '@radscore/elementary';
import type { Geometry, Mask, Triple } from '@radscore/image';
import { emptyMask } from '@radscore/image';

/** An ellipsoid along the patient's axes; an infinite radius makes it a cylinder. */
export interface Ellipsoid {
  /** mm. */
  readonly centre: Triple;
  /** Half axes, mm. */
  readonly radii: Triple;
}

/** A tube along straight pieces, with rounded ends. */
export interface Tube {
  /** Corners of its axis, mm. */
  readonly path: readonly Triple[];
  /** mm. */
  readonly radius: number;
}

/** A rule that says of a point, mm, whether it is inside; nothing outside its bounds is. */
export interface Shape {
  readonly lower: Triple;
  readonly upper: Triple;
  inside(x: number, y: number, z: number): boolean;
}

/** Below 1 inside an ellipsoid, 1 on its surface: the squared distance from the centre in half axes. */
export function ellipsoidDepth({ centre: c, radii: r }: Ellipsoid, x: number, y: number, z: number): number {
  return square((x - c[0]) / r[0]) + square((y - c[1]) / r[1]) + square((z - c[2]) / r[2]);
}

/** The voxels whose centres lie in an ellipsoid. */
export function drawEllipsoid(geometry: Geometry, ellipsoid: Ellipsoid): Mask {
  const { lower, upper } = ellipsoidBounds(ellipsoid, 1);
  return draw(geometry, [{ lower, upper, inside: (x, y, z) => ellipsoidDepth(ellipsoid, x, y, z) <= 1 }]);
}

/** The voxels whose centres lie in any of the tubes. */
export function drawTubes(geometry: Geometry, tubes: readonly Tube[]): Mask {
  const pieces = tubes.flatMap(({ path, radius }) => path.slice(1).map((end, i) => tubePiece(path[i]!, end, radius)));
  return draw(geometry, pieces);
}

/** The block around an ellipsoid enlarged by a factor, mm. */
export function ellipsoidBounds({ centre, radii }: Ellipsoid, factor: number): { lower: Triple; upper: Triple } {
  return {
    lower: centre.map((c, a) => c - factor * radii[a]!) as unknown as Triple,
    upper: centre.map((c, a) => c + factor * radii[a]!) as unknown as Triple,
  };
}

/**
 * The voxels whose centres lie in any of the shapes.
 *
 * @param geometry a grid along the patient's axes.
 */
export function draw(geometry: Geometry, shapes: readonly Shape[]): Mask {
  const mask = emptyMask(geometry);
  const { size, spacing, origin } = geometry;
  const place = (a: number, i: number): number => origin[a]! + spacing[a]! * i;
  for (const { lower, upper, inside } of shapes) {
    const first = lower.map((mm, a) => Math.max(0, Math.ceil((mm - origin[a]!) / spacing[a]!)));
    const last = upper.map((mm, a) => Math.min(size[a]! - 1, Math.floor((mm - origin[a]!) / spacing[a]!)));
    for (let k = first[2]!; k <= last[2]!; k++) {
      for (let j = first[1]!; j <= last[1]!; j++) {
        const row = size[0] * (j + size[1] * k);
        for (let i = first[0]!; i <= last[0]!; i++) {
          if (inside(place(0, i), place(1, j), place(2, k))) mask.data[row + i] = 1;
        }
      }
    }
  }
  return mask;
}

/** The points at most `radius` mm from the line from a to b. */
function tubePiece(a: Triple, b: Triple, radius: number): Shape {
  const along = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
  const length2 = square(along[0]!) + square(along[1]!) + square(along[2]!);
  return {
    lower: a.map((v, i) => Math.min(v, b[i]!) - radius) as unknown as Triple,
    upper: a.map((v, i) => Math.max(v, b[i]!) + radius) as unknown as Triple,
    inside: (x, y, z) => {
      const [dx, dy, dz] = [x - a[0], y - a[1], z - a[2]];
      const share = length2 === 0 ? 0 : (dx * along[0]! + dy * along[1]! + dz * along[2]!) / length2;
      const t = Math.min(1, Math.max(0, share));
      return square(dx - t * along[0]!) + square(dy - t * along[1]!) + square(dz - t * along[2]!) <= radius * radius;
    },
  };
}
