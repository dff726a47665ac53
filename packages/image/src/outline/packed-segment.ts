import type { Box } from '../volume/box.js';
import { forEachLabel } from '../volume/label-runs.js';
import type { Mask, Volume } from '../volume/volume.js';

/** The bits of a mask (as `PackedMask` has them) with what is asked of them first. */
export interface PackedSegment {
  readonly bits: Uint8Array;
  /** The smallest box with all voxels inside; undefined for an empty mask. */
  readonly box: Box | undefined;
  /** Number of voxels inside. */
  readonly voxels: number;
}

/**
 * All segments of a label image in one pass: what `packMask`, `packedBoundingBox` and `countPacked` give for the mask of each label.
 *
 * @param labels which labels, each once.
 * @returns a segment for each of them, in their order; of a label that is not there an empty one.
 * @example
 * const [liver, tumour] = packLabels(labelImage, [1, 2]);
 */
export function packLabels(image: Volume, labels: readonly number[]): PackedSegment[] {
  const { size } = image.geometry;
  const made = labels.map(() => ({ bits: new Uint8Array((image.data.length + 7) >> 3), box: growingBox(), voxels: 0 }));
  const places = new Map(labels.map((label, at) => [label, made[at]]));
  forEachLabel(image, (start, end, label) => {
    const segment = places.get(label);
    if (segment === undefined) return;
    setBits(segment.bits, start, end);
    segment.voxels += end - start;
    const row = Math.floor(start / size[0]);
    const z = Math.floor(row / size[1]);
    growBox(segment.box, start - row * size[0], end - 1 - row * size[0], row - z * size[1], z);
  });
  return made.map(({ bits, box, voxels }) => ({ bits, voxels, box: voxels === 0 ? undefined : box }));
}

/**
 * The bits of a mask with box and count, in one pass; 1 is inside.
 *
 * @example
 * const { bits, box, voxels } = packSegment(mask);
 */
export const packSegment = (mask: Mask): PackedSegment => packLabels(mask, [1])[0];

/** Sets the bits from one voxel to the one before another, whole bytes at once. */
export function setBits(bits: Uint8Array, from: number, to: number): void {
  const [first, last] = [from >> 3, (to - 1) >> 3];
  const head = (0xff << (from & 7)) & 0xff;
  const tail = 0xff >> (7 - ((to - 1) & 7));
  if (first === last) {
    bits[first] |= head & tail;
    return;
  }
  bits[first] |= head;
  bits.fill(0xff, first + 1, last);
  bits[last] |= tail;
}

type GrowingBox = { readonly [K in keyof Box]: [number, number, number] };

const growingBox = (): GrowingBox => ({ lower: [Infinity, Infinity, Infinity], upper: [-1, -1, -1] });

function growBox({ lower, upper }: GrowingBox, left: number, right: number, y: number, z: number): void {
  if (left < lower[0]) lower[0] = left;
  if (right > upper[0]) upper[0] = right;
  if (y < lower[1]) lower[1] = y;
  if (y > upper[1]) upper[1] = y;
  // Slices come in order.
  if (z < lower[2]) lower[2] = z;
  upper[2] = z;
}
