import { hypot } from '@radscore/elementary';
import type { Triple } from '@radscore/image';
import type { RegionGrid } from '../../region/region.js';
import { cubePatches } from './cube-patches.js';
import { forEachSurfaceCube } from './surface-cubes.js';
import { add, cross, dot } from './vectors.js';

/** Area and enclosed volume of a region's surface mesh. */
export interface MeshMeasures {
  /** mm^2 */
  readonly surfaceArea: number;
  /** mm^3 */
  readonly volume: number;
}

/**
 * The surface of a region by marching cubes with vertices half-way between voxel centres: its area, and its volume as the
 * sum of signed tetrahedra (Lorensen and Cline 1987; IBSI 3.1.1 RNU0, 3.1.3 C0JK). Agrees with PyRadiomics' `cShape`.
 *
 * Every cube of eight voxels shows one of 256 patches, so area and volume are sums over the patches that occur:
 * det(p + a, p + b, p + c) = det(a, b, c) + p . (a x b + b x c + c x a) needs only the number of cubes per patch and the sum
 * of their positions p. Positions count from the voxel before the box's first: where a pattern and the complement of another
 * share a face whose corners alternate, the mesh has a hole, and the volume depends on the origin.
 */
export function meshMeasures(grid: RegionGrid): MeshMeasures {
  const { counts, sums } = countPatches(grid);
  let surfaceArea = 0;
  let volume = 0;
  for (let patch = 1; patch < 255; patch++) {
    if (counts[patch] === 0) continue;
    for (const triangle of cubePatches()[patch]) {
      const [a, b, c] = triangle.map((vertex) => scaled(vertex, grid.spacing));
      const normal = add(add(cross(a, b), cross(b, c)), cross(c, a));
      surfaceArea += (counts[patch] * hypot(...normal)) / 2;
      const position = scaled([2 * sums[0][patch], 2 * sums[1][patch], 2 * sums[2][patch]], grid.spacing);
      volume += (counts[patch] * dot(a, cross(b, c)) + dot(position, normal)) / 6;
    }
  }
  return { surfaceArea, volume };
}

/** How many cubes show each patch, and the sums of their positions along x, y, z. */
function countPatches(grid: RegionGrid) {
  const counts = new Float64Array(256);
  const sums = [new Float64Array(256), new Float64Array(256), new Float64Array(256)];
  forEachSurfaceCube(grid, (patch, x, y, z) => {
    counts[patch]++;
    sums[0][patch] += x;
    sums[1][patch] += y;
    sums[2][patch] += z;
  });
  return { counts, sums };
}

/** From half voxels to millimetres. */
const scaled = (v: Triple, spacing: Triple): Triple => [
  (v[0] * spacing[0]) / 2,
  (v[1] * spacing[1]) / 2,
  (v[2] * spacing[2]) / 2,
];
