import type { Geometry, Volume } from '@radscore/image';
import { type Plane, type PlaneName, stepsOf } from './planes.js';

/** A distance or an ellipse on a slice; its corners in voxels from the top left corner of the screen, between voxels too. */
export interface Measurement {
  readonly kind: 'distance' | 'ellipse';
  readonly plane: PlaneName;
  readonly slice: number;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** Length of a distance, mm. */
export function lengthOf({ spacing }: Plane, { from, to }: Measurement): number {
  return Math.hypot((to[0] - from[0]) * spacing[0], (to[1] - from[1]) * spacing[1]);
}

/** The values within an ellipse: number of pixels whose centres lie inside, mean, standard deviation (n - 1), least, greatest, and mm^2. */
export interface EllipseValues {
  readonly count: number;
  readonly mean: number;
  readonly sd: number;
  readonly least: number;
  readonly greatest: number;
  readonly area: number;
}

/** What lies within the ellipse that fills the rectangle between two corners. */
export function valuesWithin(
  { geometry, data }: Volume,
  plane: Plane,
  { from, to, slice }: Pick<Measurement, 'from' | 'to' | 'slice'>,
): EllipseValues {
  const { first, across, down } = stepsOf(geometry as Geometry, plane, slice);
  const [columns, rows] = plane.size;
  const centre = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const half = [Math.abs(to[0] - from[0]) / 2, Math.abs(to[1] - from[1]) / 2];
  let [count, mean, squares] = [0, 0, 0];
  let [least, greatest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const bound = (value: number, size: number) => Math.min(size - 1, Math.max(0, Math.floor(value)));
  for (let y = bound(centre[1] - half[1], rows); y <= bound(centre[1] + half[1], rows); y++) {
    for (let x = bound(centre[0] - half[0], columns); x <= bound(centre[0] + half[0], columns); x++) {
      const [u, v] = [(x + 0.5 - centre[0]) / half[0], (y + 0.5 - centre[1]) / half[1]];
      if (!(u * u + v * v <= 1)) continue;
      const value = data[first + x * across + y * down];
      count++;
      const change = value - mean;
      mean += change / count;
      squares += change * (value - mean);
      least = Math.min(least, value);
      greatest = Math.max(greatest, value);
    }
  }
  const sd = count > 1 ? Math.sqrt(squares / (count - 1)) : Number.NaN;
  return {
    count,
    mean: count > 0 ? mean : Number.NaN,
    sd,
    least,
    greatest,
    area: count * plane.spacing[0] * plane.spacing[1],
  };
}
