import type { Triple } from '@radscore/image';
import type { RegionGrid } from '../../region/region.js';
import { forEachSurfaceCube } from './surface-cubes.js';

/** Largest distances between vertices of a region's surface mesh, mm. */
export interface MeshDiameters {
  /** Between any two vertices. */
  readonly maximum: number;
  /** Between two vertices of one plane across x, y, z (same coordinate along that axis). */
  readonly inPlane: Triple;
}

/**
 * The largest distances between mesh vertices: the mid-points between a voxel inside and a neighbour outside. Agrees with
 * PyRadiomics' `Maximum3DDiameter` and `Maximum2DDiameter*`; IBSI 3.1.11 (L0JK).
 *
 * The farthest points of a set are corners of its convex hull, and a hull's corners are corners of the hull of each plane
 * they lie in; so only the corners of planar hulls are compared, which gives exactly the maximum over all pairs.
 */
export function meshDiameters(grid: RegionGrid): MeshDiameters {
  const [x, y, z] = [0, 1, 2].map((axis) => planarHulls(grid, axis));
  const inPlane = (hulls: readonly Triple[][]) => Math.max(0, ...hulls.map((hull) => farthest(hull, grid.spacing)));
  return { maximum: farthest(z.flat(), grid.spacing), inPlane: [inPlane(x), inPlane(y), inPlane(z)] };
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
  const [u, v] = [(axis + 1) % 3, (axis + 2) % 3];
  const planes = 2 * grid.size[axis] + 2;
  const columns = 2 * grid.size[u] + 2;
  const low = new Int32Array(planes * columns).fill(2 ** 30);
  const high = new Int32Array(planes * columns).fill(-1);
  const note = (plane: number, along: number, across: number) => {
    const column = plane * columns + along;
    if (across < low[column]) low[column] = across;
    if (across > high[column]) high[column] = across;
  };
  forEachVertex(grid, (x, y, z) => {
    if (axis === 0) note(x, y, z);
    else if (axis === 1) note(y, z, x);
    else note(z, x, y);
  });
  return Array.from({ length: planes }, (_, plane) => {
    const sideOf = (ends: Int32Array, sign: number) => {
      const points: Triple[] = [];
      for (let column = 0; column < columns; column++) {
        if (high[plane * columns + column] < 0) continue;
        const point: [number, number, number] = [0, 0, 0];
        point[axis] = plane;
        point[u] = column;
        point[v] = ends[plane * columns + column];
        points.push(point);
      }
      return hullSide(points, u, v, sign);
    };
    return [...sideOf(low, 1), ...sideOf(high, -1)];
  });
}

/** One side of a hull by the monotone chain, from points in ascending u; `sign` 1 for the low side, -1 for the high one. */
function hullSide(points: readonly Triple[], u: number, v: number, sign: number): Triple[] {
  const chain: Triple[] = [];
  for (const p of points) {
    while (chain.length > 1) {
      const [a, b] = [chain[chain.length - 2], chain[chain.length - 1]];
      const turn = (b[u] - a[u]) * (p[v] - a[v]) - (b[v] - a[v]) * (p[u] - a[u]);
      if (sign * turn > 0) break;
      chain.pop();
    }
    chain.push(p);
  }
  return chain;
}

/** The largest distance between two of the points, mm. */
function farthest(points: readonly Triple[], spacing: Triple): number {
  const centre = [0, 1, 2].map((axis) => points.reduce((sum, p) => sum + p[axis], 0) / points.length);
  const scaled = points
    .map((p) => {
      const [x, y, z] = [0, 1, 2].map((axis) => ((p[axis] - centre[axis]) * spacing[axis]) / 2);
      return { x, y, z, radius: Math.hypot(x, y, z) };
    })
    .sort((a, b) => b.radius - a.radius);
  let largest = 0;
  for (let i = 0; i < scaled.length; i++) {
    const a = scaled[i];
    for (let j = i + 1; j < scaled.length; j++) {
      const b = scaled[j];
      // Two points are no farther apart than the sum of their distances from the centre, which only falls from here on.
      if ((a.radius + b.radius) ** 2 < largest) break;
      const square = (a.x - b.x) ** 2 + (a.y - b.y) ** 2 + (a.z - b.z) ** 2;
      if (square > largest) largest = square;
    }
  }
  return Math.sqrt(largest);
}
