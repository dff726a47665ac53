import type { Triple } from '@radscore/image';
import { convolveSeparably } from './convolve-separably.js';

/** Sums over the cube of `2 radius + 1` voxels around each voxel, as far as the block goes; the block is overwritten. */
export function windowSums(block: Float64Array, size: Triple, radius: number): Float64Array {
  const taps = { weights: new Float64Array(2 * radius + 1).fill(1), origin: radius };
  return convolveSeparably(block, size, [taps, taps, taps], 'zero');
}

/** Replaces every value by `value(value, n, index)`, n being the number of voxels of the cube around it that lie in the block. */
export function mapWindows(
  values: Float64Array,
  [nx, ny, nz]: Triple,
  radius: number,
  value: (sum: number, n: number, at: number) => number,
): Float64Array {
  const width = (i: number, n: number): number => Math.min(n - 1, i + radius) - Math.max(0, i - radius) + 1;
  for (let z = 0, at = 0; z < nz; z++) {
    for (let y = 0; y < ny; y++) {
      const across = width(z, nz) * width(y, ny);
      for (let x = 0; x < nx; x++, at++) values[at] = value(values[at], across * width(x, nx), at);
    }
  }
  return values;
}
