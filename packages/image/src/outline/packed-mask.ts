import { imageError } from '../errors.js';

import type { Box } from '../volume/box.js';
import { type Geometry, type Mask, voxelCount } from '../volume/volume.js';
import { changeWhere, type MaskChange } from './mask-change.js';

/**
 * A mask with one bit a voxel: 40 segments of a 512 x 512 x 400 CT take 0.5 GB this way, where a byte a voxel would take 4.2 GB.
 * Voxel i is bit i & 7 (the lowest is 0) of byte i >> 3; bits behind the last voxel are 0.
 */
export interface PackedMask {
  readonly geometry: Geometry;
  readonly bits: Uint8Array;
}

/**
 * Packs a mask; any value but 0 is inside.
 *
 * @example
 * unpackMask(packMask(mask)); // the same mask
 */
export function packMask({ geometry, data }: Mask): PackedMask {
  const bits = new Uint8Array((data.length + 7) >> 3);
  for (let i = 0; i < data.length; i++) if (data[i] !== 0) bits[i >> 3] |= 1 << (i & 7);
  return { geometry, bits };
}

/**
 * The mask of packed bits.
 *
 * @throws `RAD-MASK-CHANGE` where there are more or fewer bits than the grid has voxels.
 */
export function unpackMask(packed: PackedMask): Mask {
  requireBits(packed);
  const { geometry, bits } = packed;
  const data = new Uint8Array(voxelCount(geometry));
  for (let i = 0; i < data.length; i++) data[i] = (bits[i >> 3] >> (i & 7)) & 1;
  return { geometry, data };
}

/** Whether a voxel, by its linear index, lies inside. */
export function isInside({ bits }: PackedMask, index: number): boolean {
  return ((bits[index >> 3] >> (index & 7)) & 1) === 1;
}

/** Number of voxels inside. */
export function countPacked({ bits }: PackedMask): number {
  let n = 0;
  for (let b = 0; b < bits.length; b++) for (let byte = bits[b]; byte !== 0; byte &= byte - 1) n++;
  return n;
}

/** The smallest box with all voxels inside; undefined for an empty mask. */
export function packedBoundingBox({ geometry: { size }, bits }: PackedMask): Box | undefined {
  const [nx, ny] = size;
  const [lower, upper] = [
    [Infinity, Infinity, Infinity],
    [-1, -1, -1],
  ];
  for (let b = 0; b < bits.length; b++) {
    if (bits[b] === 0) continue;
    for (let bit = 0; bit < 8; bit++) {
      if (((bits[b] >> bit) & 1) === 0) continue;
      const index = 8 * b + bit;
      const place = [index % nx, Math.floor(index / nx) % ny, Math.floor(index / (nx * ny))];
      for (let a = 0; a < 3; a++) {
        if (place[a] < lower[a]) lower[a] = place[a];
        if (place[a] > upper[a]) upper[a] = place[a];
      }
    }
  }
  return upper[0] < 0 ? undefined : ({ lower, upper } as unknown as Box);
}

/** Makes a change in a packed mask, in place. */
export function applyToPacked({ bits }: PackedMask, { added, removed }: MaskChange): void {
  for (let r = 0; r < added.length; r += 2) {
    for (let i = added[r]; i < added[r + 1]; i++) bits[i >> 3] |= 1 << (i & 7);
  }
  for (let r = 0; r < removed.length; r += 2) {
    for (let i = removed[r]; i < removed[r + 1]; i++) bits[i >> 3] &= ~(1 << (i & 7));
  }
}

/**
 * The change that setting runs of voxels makes in a packed mask: as `changeOfRuns`, for runs that come from a brush or a polygon.
 *
 * @param runs pairs of first index and the one behind the last, in any order; they may overlap and are cut to the mask.
 * @param allow where given, only voxels for which it is true change.
 */
export function packedChangeOfRuns(
  { geometry, bits }: PackedMask,
  runs: ArrayLike<number>,
  value: 0 | 1,
  allow?: (index: number) => boolean,
): MaskChange {
  const length = voxelCount(geometry);
  return changeWhere(length, runs, value, (i) => ((bits[i >> 3] >> (i & 7)) & 1) !== value && allow?.(i) !== false);
}

function requireBits({ geometry, bits }: PackedMask): void {
  const voxels = voxelCount(geometry);
  if (bits.length !== (voxels + 7) >> 3) {
    throw imageError('RAD-MASK-CHANGE', {
      problem: `${bits.length} bytes of bits are not those of ${voxels} voxels`,
    });
  }
}
