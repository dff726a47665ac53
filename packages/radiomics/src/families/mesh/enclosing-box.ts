import { hypot } from '@radscore/elementary';
import type { Triple } from '@radscore/image';
import type { ConvexHull } from './convex-hull.js';
import { cross, dot, subtract } from './vectors.js';

/** Edges of a box, mm. */
export type BoxEdges = readonly [number, number, number];

/**
 * The smallest box around a convex hull among those with a side flush with a face of the hull: for each face the rectangle
 * of least area around the hull's outline in its plane (IBSI 3.1.18, oriented minimum bounding box).
 */
export function minimumBox({ corners, triangles }: ConvexHull): BoxEdges {
  let best: BoxEdges = [Infinity, Infinity, Infinity];
  const known = new Set<string>();
  for (const [a, b, c] of triangles) {
    const normal = unit(cross(subtract(b, a), subtract(c, a)));
    const key = normal.map((x) => x.toFixed(9)).join();
    if (known.has(key)) continue;
    known.add(key);
    const u = unit(subtract(b, a));
    const v = cross(normal, u);
    const heights = corners.map((p) => dot(normal, p));
    const height = Math.max(...heights) - Math.min(...heights);
    const [width, depth] = minimumRectangle(corners.map((p) => [dot(u, p), dot(v, p)] as const));
    if (width * depth * height < best[0] * best[1] * best[2]) best = [width, depth, height];
  }
  return best;
}

/** The rectangle of least area around points: one of its sides lies along an edge of their hull. */
function minimumRectangle(points: readonly (readonly [number, number])[]): [number, number] {
  const hull = outline(points);
  let best: [number, number] = [Infinity, Infinity];
  hull.forEach((p, k) => {
    const q = hull[(k + 1) % hull.length];
    const length = hypot(q[0] - p[0], q[1] - p[1]);
    const [x, y] = [(q[0] - p[0]) / length, (q[1] - p[1]) / length];
    let [low, high, left, right] = [Infinity, -Infinity, Infinity, -Infinity];
    for (const r of hull) {
      const along = r[0] * x + r[1] * y;
      const across = r[1] * x - r[0] * y;
      left = Math.min(left, along);
      right = Math.max(right, along);
      low = Math.min(low, across);
      high = Math.max(high, across);
    }
    if ((right - left) * (high - low) < best[0] * best[1]) best = [right - left, high - low];
  });
  return best;
}

/** The corners of the hull of points in a plane, by the monotone chain. */
function outline(points: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const sorted = points.toSorted((p, q) => p[0] - q[0] || p[1] - q[1]);
  const side = (ordered: readonly (readonly [number, number])[]) => {
    const chain: (readonly [number, number])[] = [];
    for (const p of ordered) {
      while (chain.length > 1) {
        const [a, b] = [chain[chain.length - 2], chain[chain.length - 1]];
        if ((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]) > 0) break;
        chain.pop();
      }
      chain.push(p);
    }
    return chain.slice(0, -1);
  };
  return [...side(sorted), ...side(sorted.toReversed())];
}

function unit(v: Triple): Triple {
  const length = hypot(...v);
  return [v[0] / length, v[1] / length, v[2] / length];
}
