import type { Box } from '../volume/box.js';
import { boxGeometry } from '../volume/crop.js';
import { type Geometry, type Mask, voxelCount } from '../volume/volume.js';
import { type PackedMask, packedBoundingBox } from './packed-mask.js';
import type { PackedSegment } from './packed-segment.js';

/**
 * A mask as the bits of its bounding box alone: dozens of outlines that are put away take the memory of what they enclose, not of the grid.
 * Voxel n of the box (x fastest) is bit n & 7 of byte n >> 3.
 */
export interface BoxedMask {
  readonly geometry: Geometry;
  /** Undefined for an empty mask. */
  readonly box: Box | undefined;
  readonly bits: Uint8Array;
}

/**
 * Cuts packed bits to a box.
 *
 * @param box holds all voxels of the mask; the smallest one unless it is known already.
 * @example
 * unboxMask(boxMask(packMask(mask))); // the same mask
 */
export function boxMask({ geometry, bits }: PackedMask, box = packedBoundingBox({ geometry, bits })): BoxedMask {
  if (box === undefined) return { geometry, box, bits: new Uint8Array(0) };
  const own = new Uint8Array((voxelsOf(box) + 7) >> 3);
  eachRow(geometry, box, (from, to, at) => {
    for (let i = from; i < to; i++, at++) if ((bits[i >> 3] >> (i & 7)) & 1) own[at >> 3] |= 1 << (at & 7);
  });
  return { geometry, box, bits: own };
}

/** The mask of a box of bits on its whole grid. */
export function unboxMask({ geometry, box, bits }: BoxedMask): Mask {
  const data = new Uint8Array(voxelCount(geometry));
  if (box !== undefined) {
    eachRow(geometry, box, (from, to, at) => {
      for (let i = from; i < to; i++, at++) data[i] = (bits[at >> 3] >> (at & 7)) & 1;
    });
  }
  return { geometry, data };
}

/**
 * The bits of a box on its whole grid again.
 *
 * @example
 * packBoxed(boxMask(packMask(mask))); // the same bits, with their box and number
 */
export function packBoxed({ geometry, box, bits }: BoxedMask): PackedSegment {
  const whole = new Uint8Array((voxelCount(geometry) + 7) >> 3);
  let voxels = 0;
  if (box !== undefined) {
    eachRow(geometry, box, (from, to, at) => {
      for (let i = from; i < to; i++, at++) {
        if (((bits[at >> 3] >> (at & 7)) & 1) === 0) continue;
        whole[i >> 3] |= 1 << (i & 7);
        voxels++;
      }
    });
  }
  return { bits: whole, box, voxels };
}

/** The mask of a box of bits on the grid of that box alone, every voxel at its place in mm; undefined for an empty mask. */
export function innerMask({ geometry, box, bits }: BoxedMask): Mask | undefined {
  if (box === undefined) return undefined;
  const data = new Uint8Array(voxelsOf(box));
  for (let i = 0; i < data.length; i++) data[i] = (bits[i >> 3] >> (i & 7)) & 1;
  return { geometry: boxGeometry(geometry, box), data };
}

/**
 * How many voxels lie in both of two masks of one grid.
 *
 * @example
 * countShared(boxMask(packMask(liver)), boxMask(packMask(tumour)));
 */
export function countShared(a: BoxedMask, b: BoxedMask): number {
  if (a.box === undefined || b.box === undefined) return 0;
  const [one, other] = [a.box, b.box];
  const lower = one.lower.map((low, axis) => Math.max(low, other.lower[axis]));
  const upper = one.upper.map((high, axis) => Math.min(high, other.upper[axis]));
  if (lower.some((low, axis) => low > upper[axis])) return 0;
  let count = 0;
  for (let z = lower[2]; z <= upper[2]; z++) {
    for (let y = lower[1]; y <= upper[1]; y++) {
      let [i, j] = [placeIn(one, lower[0], y, z), placeIn(other, lower[0], y, z)];
      for (let x = lower[0]; x <= upper[0]; x++, i++, j++) {
        count += (a.bits[i >> 3] >> (i & 7)) & (b.bits[j >> 3] >> (j & 7)) & 1;
      }
    }
  }
  return count;
}

function placeIn({ lower, upper }: Box, x: number, y: number, z: number): number {
  const [columns, rows] = [upper[0] - lower[0] + 1, upper[1] - lower[1] + 1];
  return x - lower[0] + columns * (y - lower[1] + rows * (z - lower[2]));
}

const voxelsOf = ({ lower, upper }: Box): number => lower.reduce((n, low, a) => n * (upper[a] - low + 1), 1);

/** The rows of a box: first voxel of the grid, the one behind the last, and the first voxel of the box. */
function eachRow(
  { size: [columns, rows] }: Geometry,
  { lower, upper }: Box,
  visit: (from: number, to: number, at: number) => void,
): void {
  const width = upper[0] - lower[0] + 1;
  let at = 0;
  for (let z = lower[2]; z <= upper[2]; z++) {
    for (let y = lower[1]; y <= upper[1]; y++, at += width) {
      const from = lower[0] + columns * (y + rows * z);
      visit(from, from + width, at);
    }
  }
}
