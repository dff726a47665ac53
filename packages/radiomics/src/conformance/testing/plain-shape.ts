import type { Triple } from '@radscore/image';
import { cubePatches } from '../../families/mesh/cube-patches.js';
import { jacobi } from './jacobi.js';
import type { PlainRegion } from './plain-region.js';

/** Shape cube by cube and pair by pair: every triangle of the mesh is made, every two vertices are compared. */
export function plainShape({ voxels, spacing, at }: PlainRegion): Record<string, number> {
  const lower = [0, 1, 2].map((axis) => Math.min(...voxels.map((voxel) => voxel.at[axis])));
  const upper = [0, 1, 2].map((axis) => Math.max(...voxels.map((voxel) => voxel.at[axis])));
  let [volume, area] = [0, 0];
  const vertices = new Map<string, Triple>();
  for (let z = lower[2] - 1; z <= upper[2]; z++)
    for (let y = lower[1] - 1; y <= upper[1]; y++)
      for (let x = lower[0] - 1; x <= upper[0]; x++) {
        let pattern = 0;
        for (let corner = 0; corner < 8; corner++) {
          const [dx, dy, dz] = [corner & 1, (corner >> 1) & 1, corner >> 2];
          if (at([x + dx, y + dy, z + dz]) !== undefined) pattern |= 1 << corner;
        }
        if (pattern === 0 || pattern === 255) continue;
        // Counted from the voxel before the box's first, in half voxels.
        const origin = [x - lower[0] + 1, y - lower[1] + 1, z - lower[2] + 1];
        for (const triangle of cubePatches()[pattern]) {
          const [a, b, c] = triangle.map((corner) => {
            const half = corner.map((n, axis) => 2 * origin[axis] + n) as unknown as Triple;
            vertices.set(half.join(), half);
            return half.map((n, axis) => (n * spacing[axis]) / 2) as unknown as Triple;
          });
          volume += dot(a, cross(b, c)) / 6;
          const normal = cross(minus(b, a), minus(c, a));
          area += Math.sqrt(dot(normal, normal)) / 2;
        }
      }
  // Of any two vertices, and of those in one plane across x, y, z.
  const farthest = [0, 0, 0, 0];
  const points = [...vertices.values()];
  for (let n = 0; n < points.length; n++) {
    for (let m = 0; m < n; m++) {
      const away = minus(points[n], points[m]);
      const square = away.reduce((total, half, axis) => total + ((half * spacing[axis]) / 2) ** 2, 0);
      for (let plane = 0; plane < 3; plane++)
        if (away[plane] === 0) farthest[plane] = Math.max(farthest[plane], square);
      farthest[3] = Math.max(farthest[3], square);
    }
  }
  const [least, middle, largest] = variances(
    voxels.map((voxel) => voxel.at),
    spacing,
  );
  return {
    VoxelVolume: voxels.length * spacing[0] * spacing[1] * spacing[2],
    MeshVolume: volume,
    SurfaceArea: area,
    SurfaceVolumeRatio: area / volume,
    Sphericity: Math.cbrt(36 * Math.PI * volume ** 2) / area,
    Maximum3DDiameter: Math.sqrt(farthest[3]),
    Maximum2DDiameterRow: Math.sqrt(farthest[0]),
    Maximum2DDiameterColumn: Math.sqrt(farthest[1]),
    Maximum2DDiameterSlice: Math.sqrt(farthest[2]),
    LeastAxisLength: 4 * Math.sqrt(least),
    MinorAxisLength: 4 * Math.sqrt(middle),
    MajorAxisLength: 4 * Math.sqrt(largest),
  };
}

const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
const dot = (a: Triple, b: Triple) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const minus = (a: Triple, b: Triple): Triple => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const cross = (a: Triple, b: Triple): Triple => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

/** Eigenvalues of the covariance of voxel centres, ascending. */
function variances(places: readonly Triple[], spacing: Triple): number[] {
  const mm = places.map((place) => place.map((n, axis) => n * spacing[axis]));
  const mean = [0, 1, 2].map((axis) => sum(mm.map((p) => p[axis])) / mm.length);
  const covariance = (a: number, b: number) => sum(mm.map((p) => (p[a] - mean[a]) * (p[b] - mean[b]))) / mm.length;
  return jacobi([0, 1, 2].map((a) => [0, 1, 2].map((b) => covariance(a, b)))).map((v) => Math.max(0, v));
}
