import { hypot } from '@radscore/elementary';
import type { Triple } from '@radscore/image';
import type { RegionGrid } from '../../region/region.js';
import { planarHulls } from './diameter.js';
import { cross, dot, subtract } from './vectors.js';

/** The convex hull of a region's surface mesh. */
export interface ConvexHull {
  /** Corners, mm from the voxel before the box's first. */
  readonly corners: readonly Triple[];
  /** Triangles of corners, seen from outside anticlockwise; faces of more corners are several triangles. */
  readonly triangles: readonly (readonly [Triple, Triple, Triple])[];
  /** mm^3 */
  readonly volume: number;
  /** mm^2 */
  readonly area: number;
}

/**
 * The convex hull of the vertices of a region's mesh, by adding one point after the other (Preparata and Hong 1977). Vertices are
 * whole numbers of half voxels, so that which side of a plane a point lies on is decided without rounding; a point in the
 * plane of a face counts as behind it. (IBSI 3.1.24 and 3.1.25 compare the mesh with its hull.)
 */
export function convexHull(grid: RegionGrid): ConvexHull {
  const points = distinct(planarHulls(grid, 2).flat());
  const hull = hullFaces(points);
  const mm = (p: Triple): Triple => [
    (p[0] * grid.spacing[0]) / 2,
    (p[1] * grid.spacing[1]) / 2,
    (p[2] * grid.spacing[2]) / 2,
  ];
  const triangles = hull.map(({ corners: [a, b, c] }) => [mm(points[a]), mm(points[b]), mm(points[c])] as const);
  const used = new Set(hull.flatMap(({ corners }) => corners));
  const origin = triangles[0][0];
  let [volume, area] = [0, 0];
  for (const [a, b, c] of triangles) {
    const normal = cross(subtract(b, a), subtract(c, a));
    area += hypot(...normal) / 2;
    volume += dot(subtract(a, origin), normal) / 6;
  }
  return { corners: [...used].map((p) => mm(points[p])), triangles, volume, area };
}

interface Face {
  readonly corners: readonly [number, number, number];
  /** Outward normal, and its product with the corners: a point p is in front where normal . p > offset. */
  readonly normal: Triple;
  readonly offset: number;
}

/** A mesh of at least one voxel has vertices that do not lie in a plane, so that there is a tetrahedron to begin with. */
function hullFaces(points: readonly Triple[]): Face[] {
  let faces = tetrahedron(points);
  for (let p = 0; p < points.length; p++) {
    const seen = faces.filter((face) => inFront(face, points[p]));
    if (seen.length === 0) continue;
    const edges = new Map<number, readonly [number, number]>();
    for (const { corners } of seen) {
      for (let k = 0; k < 3; k++) {
        const [a, b] = [corners[k], corners[(k + 1) % 3]];
        // The edge between two seen faces runs once either way: what is left is the horizon.
        if (!edges.delete(b * points.length + a)) edges.set(a * points.length + b, [a, b]);
      }
    }
    const gone = new Set(seen);
    faces = faces.filter((face) => !gone.has(face));
    for (const [a, b] of edges.values()) faces.push(makeFace(points, a, b, p));
  }
  return faces;
}

function tetrahedron(points: readonly Triple[]): Face[] {
  const b = points.findIndex((p) => p.some((x, axis) => x !== points[0][axis]));
  const across = (p: Triple) => cross(subtract(points[b], points[0]), subtract(p, points[0]));
  const c = points.findIndex((p) => across(p).some((x) => x !== 0));
  const normal = across(points[c]);
  const d = points.findIndex((p) => dot(normal, subtract(p, points[0])) !== 0);
  const below = dot(normal, subtract(points[d], points[0])) < 0;
  const [q, r] = below ? [b, c] : [c, b];
  return [makeFace(points, 0, q, r), makeFace(points, 0, r, d), makeFace(points, r, q, d), makeFace(points, q, 0, d)];
}

function makeFace(points: readonly Triple[], a: number, b: number, c: number): Face {
  const normal = cross(subtract(points[b], points[a]), subtract(points[c], points[a]));
  return { corners: [a, b, c], normal, offset: dot(normal, points[a]) };
}

const inFront = ({ normal, offset }: Face, point: Triple): boolean => dot(normal, point) > offset;

function distinct(points: readonly Triple[]): Triple[] {
  return [...new Map(points.map((p) => [p.join(), p])).values()];
}
