import { boundingBox } from '../volume/box.js';
import { indexToPhysical } from '../volume/coordinates.js';
import type { Mask, Triple } from '../volume/volume.js';

/** A closed surface of triangles. */
export interface SurfaceMesh {
  /** x, y, z of each point, mm, LPS. */
  readonly points: Float32Array;
  /** Three points of each triangle, by their numbers; seen from outside they run against the clock. */
  readonly triangles: Uint32Array;
}

/**
 * A smooth surface of a region for looking at, by naive surface nets: one point in every cell of eight samples that the border crosses, at the
 * mean of the crossings. It is not a measure of the region: those are made on the voxels.
 *
 * @param mostCells the region is sampled so coarsely that its box has at most so many cells along each axis.
 * @returns no triangles for an empty region.
 * @see Gibson, "Constrained elastic surface nets", MICCAI 1998.
 * @example
 * const { points, triangles } = surfaceNets(liver, 96);
 */
export function surfaceNets(mask: Mask, mostCells = 96): SurfaceMesh {
  const box = boundingBox(mask);
  if (box === undefined) return { points: new Float32Array(0), triangles: new Uint32Array(0) };
  const step = box.lower.map((low, a) => Math.max(1, Math.ceil((box.upper[a] - low + 1) / mostCells)));
  // One sample of margin on every side, so that the surface is closed.
  const n = box.lower.map((low, a) => Math.floor((box.upper[a] - low) / step[a]) + 3) as unknown as Triple;
  const inside = samples(mask, box.lower, step, n);
  const points: number[] = [];
  const triangles: number[] = [];
  const numbers = new Int32Array(n[0] * n[1] * n[2]).fill(-1);
  const strides = [1, n[0], n[0] * n[1]];
  for (let z = 0; z + 1 < n[2]; z++) {
    for (let y = 0; y + 1 < n[1]; y++) {
      for (let x = 0; x + 1 < n[0]; x++) {
        const at = x + strides[1] * y + strides[2] * z;
        const middle = meanCrossing(inside, at, strides);
        if (middle === undefined) continue;
        numbers[at] = points.length / 3;
        const place = [x, y, z].map((cell, a) => box.lower[a] + (cell + middle[a] - 1) * step[a]);
        points.push(...indexToPhysical(mask.geometry, place as unknown as Triple));
      }
    }
  }
  // On the margin both ends lie outside, so the cells before one are there wherever the border crosses.
  for (let z = 0; z + 1 < n[2]; z++) {
    for (let y = 0; y + 1 < n[1]; y++) {
      for (let x = 0; x + 1 < n[0]; x++) {
        const at = x + strides[1] * y + strides[2] * z;
        for (let a = 0; a < 3; a++) {
          if (inside[at] === inside[at + strides[a]]) continue;
          const [u, v] = [strides[(a + 1) % 3], strides[(a + 2) % 3]];
          const quad = [at - u - v, at - v, at, at - u].map((cell) => numbers[cell]);
          const [p, q, r, s] = inside[at] === 1 ? quad : quad.toReversed();
          triangles.push(p, q, r, p, r, s);
        }
      }
    }
  }
  return { points: Float32Array.from(points), triangles: Uint32Array.from(triangles) };
}

function samples({ geometry, data }: Mask, lower: Triple, step: readonly number[], n: Triple): Uint8Array {
  const [nx, ny] = geometry.size;
  const inside = new Uint8Array(n[0] * n[1] * n[2]);
  for (let z = 1, k = lower[2]; z < n[2] - 1; z++, k += step[2]) {
    for (let y = 1, j = lower[1]; y < n[1] - 1; y++, j += step[1]) {
      const to = n[0] * (y + n[1] * z);
      for (let x = 1, i = lower[0]; x < n[0] - 1; x++, i += step[0]) {
        if (data[i + nx * (j + ny * k)] !== 0) inside[to + x] = 1;
      }
    }
  }
  return inside;
}

/** The middle of the edges of a cell that the border crosses, from 0 to 1 along each axis; undefined where it crosses none. */
function meanCrossing(
  inside: Uint8Array,
  at: number,
  strides: readonly number[],
): [number, number, number] | undefined {
  const sum: [number, number, number] = [0, 0, 0];
  let crossings = 0;
  for (let a = 0; a < 3; a++) {
    const [b, c] = [(a + 1) % 3, (a + 2) % 3];
    for (let corner = 0; corner < 4; corner++) {
      const [onB, onC] = [corner & 1, corner >> 1];
      const from = at + onB * strides[b] + onC * strides[c];
      if (inside[from] === inside[from + strides[a]]) continue;
      sum[a] += 0.5;
      sum[b] += onB;
      sum[c] += onC;
      crossings++;
    }
  }
  return crossings === 0 ? undefined : (sum.map((each) => each / crossings) as [number, number, number]);
}
