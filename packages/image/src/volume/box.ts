import { forEachRun } from './mask-runs.js';
import type { Geometry, Mask, Triple } from './volume.js';

/** A block of voxels: first and last index along x, y, z, both inside it. */
export interface Box {
  readonly lower: Triple;
  readonly upper: Triple;
}

/**
 * Number of voxels of a box along x, y, z.
 *
 * @example
 * ```ts
 * import { boxSize } from '@radscore/image';
 *
 * boxSize({ lower: [1, 1, 1], upper: [3, 3, 2] }); // => [3, 3, 2]
 * ```
 */
export function boxSize({ lower, upper }: Box): Triple {
  return [upper[0] - lower[0] + 1, upper[1] - lower[1] + 1, upper[2] - lower[2] + 1];
}

/**
 * The box of a whole image.
 *
 * @example
 * ```ts
 * import { identityDirection, imageBox } from '@radscore/image';
 *
 * const geometry = { size: [6, 5, 4], spacing: [1, 1, 2], origin: [10, 0, -4], direction: identityDirection } as const;
 * imageBox(geometry); // => { lower: [0, 0, 0], upper: [5, 4, 3] }
 * ```
 */
export function imageBox({ size }: Geometry): Box {
  return { lower: [0, 0, 0], upper: [size[0] - 1, size[1] - 1, size[2] - 1] };
}

/** A box grown by `margin` voxels on both sides of each axis, clipped to the image. */
export function expandBox({ lower, upper }: Box, margin: number | Triple, { size }: Geometry): Box {
  const [mx, my, mz] = typeof margin === 'number' ? [margin, margin, margin] : margin;
  return {
    lower: [Math.max(0, lower[0] - mx), Math.max(0, lower[1] - my), Math.max(0, lower[2] - mz)],
    upper: [
      Math.min(size[0] - 1, upper[0] + mx),
      Math.min(size[1] - 1, upper[1] + my),
      Math.min(size[2] - 1, upper[2] + mz),
    ],
  };
}

/**
 * The smallest box around all voxels of a mask, or undefined for an empty mask.
 *
 * @example
 * ```ts
 * import { boundingBox, identityDirection, maskOfBox } from '@radscore/image';
 *
 * const geometry = { size: [20, 20, 20], spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection } as const;
 * const tumour = maskOfBox({ lower: [8, 8, 8], upper: [11, 11, 11] }, geometry);
 * boundingBox(tumour); // => { lower: [8, 8, 8], upper: [11, 11, 11] }
 * ```
 */
export function boundingBox(mask: Mask): Box | undefined {
  const [nx, ny, nz] = mask.geometry.size;
  let [x0, y0, z0, x1, y1, z1] = [nx, ny, nz, -1, -1, -1];
  forEachRun(mask, (start, end, row) => {
    const [z, x] = [Math.floor(row / ny), row * nx];
    const y = row - z * ny;
    if (start - x < x0) x0 = start - x;
    if (end - 1 - x > x1) x1 = end - 1 - x;
    if (y < y0) y0 = y;
    if (y > y1) y1 = y;
    // Slices come in order.
    if (z1 < 0) z0 = z;
    z1 = z;
  });
  return x1 < 0 ? undefined : { lower: [x0, y0, z0], upper: [x1, y1, z1] };
}
