import { surfaceCubes } from '@radscore/kernels';
import type { RegionGrid } from '../../region/region.js';

/**
 * Visits every cube of eight voxels whose corners are not all inside or all outside, with its pattern (corner (x, y, z) is bit
 * x + 2y + 4z) and its place, counted from the voxel before the box's first.
 */
export function forEachSurfaceCube(
  { inside, paddedSize, pad }: RegionGrid,
  visit: (pattern: number, x: number, y: number, z: number) => void,
): void {
  const { cubes, patterns } = surfaceCubes(inside, paddedSize);
  const [nx, ny] = paddedSize;
  for (let n = 0; n < cubes.length; n++) {
    const row = Math.floor(cubes[n] / nx);
    const slice = Math.floor(row / ny);
    visit(patterns[n], cubes[n] - row * nx - pad + 1, row - slice * ny - pad + 1, slice - pad + 1);
  }
}
