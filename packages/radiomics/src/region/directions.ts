import type { Triple } from '@radscore/image';
import type { RegionGrid } from './region.js';

/** A step from a voxel to a neighbour. */
export interface Direction {
  /** The step along x, y, z, voxels. */
  readonly step: Triple;
  /** The same step as a difference of padded indices. */
  readonly offset: number;
  /** Chebyshev length of the step, voxels. */
  readonly distance: number;
}

/** Which neighbours are considered. */
export interface NeighbourRule {
  /** Chebyshev distances of neighbours, voxels; a neighbour counts when its distance is one of these. */
  readonly distances: readonly number[];
  /** True to stay within a slice. */
  readonly force2D: boolean;
  /** The axis taken out by `force2D`, as PyRadiomics counts: 0 = z, 1 = y, 2 = x. */
  readonly force2Ddimension: number;
}

/**
 * One direction of each opposite pair (13 for distance 1 in 3D, 4 in 2D): the first in descending (z, y, x) order, as
 * PyRadiomics' `build_angles`. Steps that reach across the whole box along an axis are left out, for no pair can have them.
 */
export function directions(grid: RegionGrid, rule: NeighbourRule): Direction[] {
  const all = neighbours(grid, rule);
  return all.slice(0, all.length / 2);
}

/** Both directions of each pair (26 for distance 1 in 3D, 8 in 2D), in descending (z, y, x) order. */
export function neighbours(
  { size, strides }: RegionGrid,
  { distances, force2D, force2Ddimension }: NeighbourRule,
): Direction[] {
  const fixedAxis = force2D ? 2 - force2Ddimension : -1;
  const farthest = Math.max(0, ...distances);
  const reach = size.map((n, axis) => (axis === fixedAxis ? 0 : Math.min(farthest, n - 1)));
  const found: Direction[] = [];
  for (let z = reach[2]; z >= -reach[2]; z--) {
    for (let y = reach[1]; y >= -reach[1]; y--) {
      for (let x = reach[0]; x >= -reach[0]; x--) {
        const distance = Math.max(Math.abs(x), Math.abs(y), Math.abs(z));
        if (distance === 0 || !distances.includes(distance)) continue;
        found.push({ step: [x, y, z], offset: x * strides[0] + y * strides[1] + z * strides[2], distance });
      }
    }
  }
  return found;
}
