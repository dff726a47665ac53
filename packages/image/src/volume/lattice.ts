import { indexToPhysical, physicalToIndex } from './coordinates.js';
import type { Geometry, Triple } from './volume.js';

/**
 * Whether every voxel centre of `part` is a voxel centre of `whole` extended without end: a crop, a flip or both. Bringing one
 * onto the other by nearest neighbour then moves no voxel.
 *
 * @param tolerance how far a centre may lie off, voxels of `whole`.
 */
export function sharesLattice(whole: Geometry, part: Geometry, tolerance = 1e-2): boolean {
  const [nx, ny, nz] = part.size;
  const corners: Triple[] = [
    [0, 0, 0],
    [nx - 1, 0, 0],
    [0, ny - 1, 0],
    [0, 0, nz - 1],
    [nx - 1, ny - 1, nz - 1],
  ];
  const at = (index: Triple) => physicalToIndex(whole, indexToPhysical(part, index));
  const onCentre = (value: number) => Math.abs(value - Math.round(value)) <= tolerance;
  if (!corners.every((corner) => at(corner).every(onCentre))) return false;
  // Whole steps: one voxel of the part is one voxel of the whole along one axis.
  const origin = at([0, 0, 0]);
  const steps: Triple[] = [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ];
  return steps.every((step) => {
    const moved = at(step).map((value, a) => Math.round(Math.abs(value - origin[a])));
    return moved.reduce((sum, n) => sum + n, 0) === 1;
  });
}
