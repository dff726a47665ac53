import type { SurfaceMesh } from './surface-nets.js';

/**
 * Which way a surface faces at each of its points: the mean of the triangles around it, by their area.
 *
 * @returns x, y, z of each point, of length 1, outwards; 0 where a point is of no triangle.
 * @example
 * const normals = surfaceNormals(surfaceNets(liver, 96));
 */
export function surfaceNormals({ points, triangles }: SurfaceMesh): Float32Array<ArrayBuffer> {
  const normals = new Float32Array(points.length);
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [3 * triangles[t], 3 * triangles[t + 1], 3 * triangles[t + 2]];
    const [ux, uy, uz] = [points[b] - points[a], points[b + 1] - points[a + 1], points[b + 2] - points[a + 2]];
    const [vx, vy, vz] = [points[c] - points[a], points[c + 1] - points[a + 1], points[c + 2] - points[a + 2]];
    const [x, y, z] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
    for (const at of [a, b, c]) {
      normals[at] += x;
      normals[at + 1] += y;
      normals[at + 2] += z;
    }
  }
  for (let at = 0; at < normals.length; at += 3) {
    const length = Math.sqrt(
      normals[at] * normals[at] + normals[at + 1] * normals[at + 1] + normals[at + 2] * normals[at + 2],
    );
    if (length === 0) continue;
    for (let k = 0; k < 3; k++) normals[at + k] /= length;
  }
  return normals;
}
