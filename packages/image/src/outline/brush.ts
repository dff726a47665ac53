import { coreError } from '@radscore/core';

import type { Geometry, Triple } from '../volume/volume.js';
import type { Axis } from './plane.js';

/**
 * The voxels that a round brush sweeps over: those whose centre lies at most `radius` mm from the path, straight from point to point,
 * so that a fast stroke leaves no gaps. A brush too small to hold a voxel centre still paints the voxel it is on.
 *
 * @param path voxel indices along x, y, z, whole or fractional.
 * @param radius mm.
 * @param axis where given, a disc in the slices across this axis (each point paints its own slice); otherwise a sphere.
 * @returns runs of voxels (first linear index, the one behind the last) for `changeOfRuns`.
 * @throws `RAD-PARAMETER-INVALID` for a negative radius.
 * @example
 * brushRuns(mask.geometry, [[120, 80, 30], [124, 82, 30]], 4, 2); // a stroke of 4 mm on axial slice 30
 */
export function brushRuns(geometry: Geometry, path: readonly Triple[], radius: number, axis?: Axis): Int32Array {
  if (!(radius >= 0 && radius < Infinity)) {
    throw coreError('RAD-PARAMETER-INVALID', { name: 'radius', value: radius, problem: 'it must be 0 mm or more' });
  }
  const runs: number[] = [];
  path.forEach((point, i) => {
    const from = i === 0 ? point : path[i - 1];
    if (axis === undefined) sweep(geometry, from, point, radius, runs);
    else for (const [a, b] of bySlice(from, point, axis)) sweep(geometry, a, b, radius, runs, axis);
    pushVoxel(geometry, point, runs);
  });
  return Int32Array.from(runs);
}

/** A stroke that runs through several slices paints each of them where it passes; one within a slice paints that slice. */
function bySlice(from: Triple, to: Triple, axis: Axis): [Triple, Triple][] {
  const [first, last] = [Math.round(from[axis]), Math.round(to[axis])];
  const at = (point: Triple, slice: number): Triple =>
    point.map((p, a) => (a === axis ? slice : p)) as unknown as Triple;
  if (first === last) return [[at(from, first), at(to, first)]];
  const step = first < last ? 1 : -1;
  return Array.from({ length: Math.abs(last - first) + 1 }, (_, n) => {
    const share = n / Math.abs(last - first);
    const point = at(from.map((p, a) => p + share * (to[a] - p)) as unknown as Triple, first + n * step);
    return [point, point];
  });
}

function sweep(geometry: Geometry, from: Triple, to: Triple, radius: number, runs: number[], axis?: Axis): void {
  const { size, spacing } = geometry;
  const reach = spacing.map((s, a) => (a === axis ? 0 : radius / s));
  const lower = size.map((_, a) => Math.max(0, Math.ceil(Math.min(from[a], to[a]) - reach[a])));
  const upper = size.map((n, a) => Math.min(n - 1, Math.floor(Math.max(from[a], to[a]) + reach[a])));
  const along = spacing.map((s, a) => (to[a] - from[a]) * s);
  const length2 = along[0] * along[0] + along[1] * along[1] + along[2] * along[2];
  // A centre at the radius but for rounding counts as at the radius.
  const limit = radius * radius * (1 + 1e-9);
  for (let z = lower[2]; z <= upper[2]; z++) {
    for (let y = lower[1]; y <= upper[1]; y++) {
      const row = size[0] * (y + size[1] * z);
      let start = -1;
      for (let x = lower[0]; x <= upper[0] + 1; x++) {
        const inside = x <= upper[0] && squaredDistance(x, y, z) <= limit;
        if (inside && start < 0) start = x;
        if (!inside && start >= 0) {
          runs.push(row + start, row + x);
          start = -1;
        }
      }
    }
  }

  /** From a voxel centre to the stretch of the path, mm^2. */
  function squaredDistance(x: number, y: number, z: number): number {
    const dx = (x - from[0]) * spacing[0];
    const dy = (y - from[1]) * spacing[1];
    const dz = (z - from[2]) * spacing[2];
    const share = length2 === 0 ? 0 : (dx * along[0] + dy * along[1] + dz * along[2]) / length2;
    const t = Math.min(1, Math.max(0, share));
    const [ex, ey, ez] = [dx - t * along[0], dy - t * along[1], dz - t * along[2]];
    return ex * ex + ey * ey + ez * ez;
  }
}

function pushVoxel({ size }: Geometry, point: Triple, runs: number[]): void {
  const [x, y, z] = point.map(Math.round);
  if (x < 0 || y < 0 || z < 0 || x >= size[0] || y >= size[1] || z >= size[2]) return;
  const index = x + size[0] * (y + size[1] * z);
  runs.push(index, index + 1);
}
