import type { Triple } from '@radscore/image';
import type { RegionGrid } from '../../region/region.js';
import { once } from '../../shared/steps.js';
import { farthest, farthestWithin, type PointSet } from './farthest.js';
import { forEachSurfaceCube } from './surface-cubes.js';

/** Largest distances between vertices of a region's surface mesh, mm; each is found when it is first asked for. */
export interface MeshDiameters {
  /** Between any two vertices. */
  maximum(): number;
  /** Between two vertices of one plane across x (0), y or z (same coordinate along that axis). */
  inPlane(axis: number): number;
}

/**
 * The largest distances between mesh vertices: the mid-points between a voxel inside and a neighbour outside. Agrees with
 * PyRadiomics' `Maximum3DDiameter` and `Maximum2DDiameter*`; IBSI 3.1.11 (L0JK).
 *
 * The farthest points of a set are corners of its convex hull, and a hull's corners are corners of the hull of each plane
 * they lie in; so only the corners of planar hulls are compared, which gives exactly the maximum over all pairs.
 */
export function meshDiameters(grid: RegionGrid): MeshDiameters {
  const extents = once(() => lineExtents(grid));
  const hulls = [0, 1, 2].map((axis) => once(() => hullsOf(grid, axis, extents()[axis])));
  const inPlane = hulls.map((across) => once(() => Math.sqrt(farthestWithin(across(), grid.spacing))));
  const maximum = once(() => Math.sqrt(farthest(joined(hulls[2]().map(({ points }) => points())), grid.spacing)));
  return { maximum, inPlane: (axis) => inPlane[axis]() };
}

/** Visits every vertex, in half voxels counted from the voxel before the box's first. */
export function forEachVertex(grid: RegionGrid, visit: (x: number, y: number, z: number) => void): void {
  forEachSurfaceCube(grid, (patch, x, y, z) => {
    // A vertex on the edge from the first corner to the next along each axis, where one is inside and the other is not.
    const here = patch & 1;
    if (((patch >> 1) & 1) !== here) visit(2 * x + 1, 2 * y, 2 * z);
    if (((patch >> 2) & 1) !== here) visit(2 * x, 2 * y + 1, 2 * z);
    if (((patch >> 4) & 1) !== here) visit(2 * x, 2 * y, 2 * z + 1);
  });
}

/** The corners of the convex hull of the mesh vertices in each plane across an axis, in half voxels as `forEachVertex` counts them. */
export function planarHulls(grid: RegionGrid, axis: number): Triple[][] {
  return hullsOf(grid, axis, lineExtents(grid)[axis]).map(({ points }) => {
    const hull = points();
    return Array.from({ length: hull.length / 3 }, (_, p): Triple => [hull[3 * p], hull[3 * p + 1], hull[3 * p + 2]]);
  });
}

/** The lowest and the highest vertex on each line along the second axis after a plane's own, plane by plane; none is 2^30 and -1. */
interface LineExtents {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** Of the planes across each axis. */
function lineExtents(grid: RegionGrid): readonly LineExtents[] {
  const [nx, ny, nz] = grid.size.map((voxels) => 2 * voxels + 2);
  const room = (lines: number) => ({ low: new Int32Array(lines).fill(2 ** 30), high: new Int32Array(lines).fill(-1) });
  const [acrossX, acrossY, acrossZ] = [room(nx * ny), room(ny * nz), room(nz * nx)];
  forEachVertex(grid, (x, y, z) => {
    note(acrossX, x * ny + y, z);
    note(acrossY, y * nz + z, x);
    note(acrossZ, z * nx + x, y);
  });
  return [acrossX, acrossY, acrossZ];
}

function note({ low, high }: LineExtents, line: number, place: number): void {
  if (place < low[line]) low[line] = place;
  if (place > high[line]) high[line] = place;
}

/** Of each plane the corners of the hull. */
function hullsOf(grid: RegionGrid, axis: number, { low, high }: LineExtents): PointSet[] {
  const [u, v] = [(axis + 1) % 3, (axis + 2) % 3];
  const planes = 2 * grid.size[axis] + 2;
  const columns = 2 * grid.size[u] + 2;
  return Array.from({ length: planes }, (_, plane): PointSet => {
    const [from, to] = [plane * columns, (plane + 1) * columns];
    const [lowEnds, highEnds] = [low.subarray(from, to), high.subarray(from, to)];
    const points = once(() => hullCorners(plane, lowEnds, highEnds, [u, v]));
    return { extent: extentOf(lowEnds, highEnds, [u, v]), points };
  });
}

/** Of the vertices of a plane along the axes u of its lines and v across them. */
function extentOf(low: Int32Array, high: Int32Array, [u, v]: readonly [number, number]): Triple | undefined {
  let [first, last, lowest, highest] = [-1, -1, 2 ** 30, -1];
  for (let column = 0; column < high.length; column++) {
    if (high[column] < 0) continue;
    if (first < 0) first = column;
    last = column;
    if (low[column] < lowest) lowest = low[column];
    if (high[column] > highest) highest = high[column];
  }
  if (first < 0) return undefined;
  const extent: [number, number, number] = [0, 0, 0];
  extent[u] = last - first;
  extent[v] = highest - lowest;
  return extent;
}

/** Three coordinates each. */
function hullCorners(plane: number, low: Int32Array, high: Int32Array, [u, v]: readonly [number, number]): Int32Array {
  const occupied = occupiedColumns(high);
  const [below, above] = [hullSide(occupied, low, 1), hullSide(occupied, high, -1)];
  const corners = new Int32Array(3 * (below.length + above.length)).fill(plane);
  for (let i = 0; i < below.length + above.length; i++) {
    const column = i < below.length ? below[i] : above[i - below.length];
    corners[3 * i + u] = column;
    corners[3 * i + v] = i < below.length ? low[column] : high[column];
  }
  return corners;
}

function joined(hulls: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(hulls.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const hull of hulls) {
    all.set(hull, at);
    at += hull.length;
  }
  return all;
}

function occupiedColumns(high: Int32Array): Int32Array {
  const found = new Int32Array(high.length);
  let count = 0;
  for (let column = 0; column < high.length; column++) if (high[column] >= 0) found[count++] = column;
  return found.subarray(0, count);
}

/** The columns at which one side of a hull has its corners, by the monotone chain; `sign` 1 for the low side, -1 for the high one. */
function hullSide(columns: Int32Array, ends: Int32Array, sign: number): Int32Array {
  const chain = new Int32Array(columns.length);
  let length = 0;
  for (let i = 0; i < columns.length; i++) {
    const p = columns[i];
    for (; length > 1; length--) {
      const a = chain[length - 2];
      const b = chain[length - 1];
      const turn = (b - a) * (ends[p] - ends[a]) - (ends[b] - ends[a]) * (p - a);
      if (sign * turn > 0) break;
    }
    chain[length++] = p;
  }
  return chain.subarray(0, length);
}
