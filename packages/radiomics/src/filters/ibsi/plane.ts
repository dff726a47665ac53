import type { Triple } from '@radscore/image';
import type { NamingContext } from '../filter.js';
import type { Axis } from '../shared/box.js';

/** The axes along which a filter works: all three, or with `force2D` the two of the slice. */
export function filteredAxes({ force2D, force2Ddimension }: NamingContext): Axis[] {
  return ([0, 1, 2] as Axis[]).filter((axis) => !(force2D && axis === 2 - force2Ddimension));
}

/** How many axes that are, as names say it: `3D`. */
export function dimensionName({ force2D }: NamingContext): string {
  return force2D ? '2D' : '3D';
}

/** The margin around the region with which a filter that needs whole lines has them: slices beside the region are left out. */
export function wholeAlong(axes: readonly Axis[]): Triple {
  const margin = (axis: Axis): number => (axes.includes(axis) ? Number.POSITIVE_INFINITY : 0);
  return [margin(0), margin(1), margin(2)];
}
