import type { Triple } from '@radscore/image';
import * as z from 'zod/mini';
import { parameter } from '../../parameters/parameter.js';
import type { Boundary, Grid } from '../shared/convolve-axis.js';

/** What the image is beyond its border, in the words of the IBSI: `mirror` repeats the voxels at the border (c b a | a b c | c b a). */
export const boundaries = ['mirror', 'zero', 'nearest', 'periodic'] as const;

export type BoundaryName = (typeof boundaries)[number];

/** The parameter `boundary` that all filters of the IBSI share. */
export function boundaryParameter() {
  return parameter(
    z.enum(boundaries),
    'mirror',
    'What the image is beyond its border: its mirror image, zero, the nearest voxel, or the image again.',
  );
}

const lineBoundaries: Record<BoundaryName, Boundary> = {
  mirror: 'mirror',
  zero: 'zero',
  nearest: 'clamp',
  periodic: 'wrap',
};

/** The boundary as the line convolution calls it. */
export function lineBoundary(boundary: BoundaryName): Boundary {
  return lineBoundaries[boundary];
}

/** The voxels around the region that must be read: a periodic image continues at its other end, so all of it. */
export function marginOf(reach: number, boundary: BoundaryName): number {
  return boundary === 'periodic' ? Number.POSITIVE_INFINITY : reach;
}

/** The block inside a larger one, `lead` voxels from its start along each axis, with the boundary around it. */
export function extend(
  block: Float64Array,
  size: Triple,
  target: Triple,
  lead: Triple,
  boundary: BoundaryName,
): Grid<Float64Array> {
  const sources = target.map((n, axis) =>
    Int32Array.from({ length: n }, (_, i) => sampleAt(i - lead[axis], size[axis], boundary)),
  );
  const data = new Float64Array(target[0] * target[1] * target[2]);
  for (let z = 0, at = 0; z < target[2]; z++) {
    for (let y = 0; y < target[1]; y++) {
      const [fromY, fromZ] = [sources[1][y], sources[2][z]];
      const row = size[0] * (fromY + size[1] * fromZ);
      for (let x = 0; x < target[0]; x++, at++) {
        const fromX = sources[0][x];
        if (fromX >= 0 && fromY >= 0 && fromZ >= 0) data[at] = block[row + fromX];
      }
    }
  }
  return { data, size: target };
}

/** The voxels of a larger block that `extend` put around: taken away again. */
export function shrink(data: Float64Array, from: Triple, size: Triple, lead: Triple): Float64Array {
  const out = new Float64Array(size[0] * size[1] * size[2]);
  for (let z = 0; z < size[2]; z++) {
    for (let y = 0; y < size[1]; y++) {
      const start = lead[0] + from[0] * (lead[1] + y + from[1] * (lead[2] + z));
      out.set(data.subarray(start, start + size[0]), size[0] * (y + size[1] * z));
    }
  }
  return out;
}

/** The sample of a line of n that stands at a position beyond its ends; -1 for zero. */
function sampleAt(position: number, n: number, boundary: BoundaryName): number {
  if (position >= 0 && position < n) return position;
  if (boundary === 'zero') return -1;
  if (boundary === 'nearest') return position < 0 ? 0 : n - 1;
  const period = boundary === 'mirror' ? 2 * n : n;
  const within = ((position % period) + period) % period;
  return within < n ? within : period - 1 - within;
}
