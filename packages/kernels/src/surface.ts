import { kernel } from './features-kernels.js';
import { allocate, buffer, mark, release } from './memory.js';

/** The cubes of eight voxels whose corners are not all the same. */
export interface SurfaceCubes {
  /** The first voxel of each cube, ascending. */
  readonly cubes: Int32Array;
  /** Which corners are inside: corner (x, y, z) is bit x + 2y + 4z. */
  readonly patterns: Uint8Array;
}

/**
 * Finds the cubes that the surface of a region crosses, in a volume with a margin: a cube that would begin in the last column, row
 * or slice of the volume must have all its corners outside.
 *
 * @param inside 1 inside, 0 outside, x fastest.
 * @param size voxels along x, y, z.
 */
export function surfaceCubes(inside: Uint8Array, [nx, ny]: readonly number[]): SurfaceCubes {
  const start = mark();
  try {
    const [row, slice] = [nx, nx * ny];
    const end = Math.max(0, inside.length - slice);
    const beyond = slice + row + 32;
    const [volume, cubes] = [allocate(inside.length + beyond), allocate(4 * end)];
    const patterns = allocate(end + 16) + 16;
    const copy = new Uint8Array(buffer(), volume, inside.length + beyond);
    copy.set(inside);
    copy.fill(0, inside.length);
    const found = kernel('surfaceCubes')(volume, 0, end, row, slice, cubes, patterns);
    return {
      cubes: new Int32Array(buffer(), cubes, found).slice(),
      patterns: new Uint8Array(buffer(), patterns, found).slice(),
    };
  } finally {
    release(start);
  }
}
