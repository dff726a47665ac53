import { coreError } from '@radscore/core';

import { boxSize } from '../volume/box.js';
import { paste } from '../volume/crop.js';
import { emptyMask, subtract } from '../volume/mask.js';
import type { Mask } from '../volume/volume.js';
import { type DistanceBlock, distanceAround, distanceWithin } from './distance-map.js';

/**
 * The region grown by `radius` mm: every voxel whose centre is at most so far from that of a voxel of the region
 * (Euclidean, on the anisotropic grid). What would lie beyond the image is cut off. An empty region stays empty.
 *
 * @throws `RAD-PARAMETER-INVALID` for a negative radius.
 * @example
 * ```ts
 * import { countVoxels, dilate, identityDirection, maskOfBox } from '@radscore/image';
 *
 * const geometry = { size: [20, 20, 20], spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection } as const;
 * const tumour = maskOfBox({ lower: [8, 8, 8], upper: [11, 11, 11] }, geometry);
 * countVoxels(dilate(tumour, 1)); // => 160
 * ```
 */
export function dilate(mask: Mask, radius: number): Mask {
  requireRadius(radius);
  return dilateWith(distanceAround(mask, radius), mask, radius);
}

/**
 * The region without the voxels whose centre is at most `radius` mm from that of a voxel outside it. The border of the
 * image does not count as outside: an organ that the scan cuts off continues beyond it.
 *
 * @throws `RAD-PARAMETER-INVALID` for a negative radius.
 * @example
 * ```ts
 * import { countVoxels, erode, identityDirection, maskOfBox } from '@radscore/image';
 *
 * const geometry = { size: [20, 20, 20], spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection } as const;
 * const tumour = maskOfBox({ lower: [8, 8, 8], upper: [11, 11, 11] }, geometry);
 * countVoxels(erode(tumour, 1)); // => 8
 * ```
 */
export function erode(mask: Mask, radius: number): Mask {
  requireRadius(radius);
  return erodeWith(distanceWithin(mask), mask, radius);
}

/**
 * The rim between two distances from the border of the region, mm: what `grow` by `outer` adds to `grow` by `inner`,
 * where growing by a negative distance is eroding. `shell(m, 0, 4)` is the rim of 4 mm around the region;
 * `shell(m, -2, 4)` reaches 2 mm into it.
 *
 * @throws `RAD-PARAMETER-INVALID` when `inner` is not below `outer`.
 * @example
 * ```ts
 * import { countVoxels, identityDirection, maskOfBox, shell } from '@radscore/image';
 *
 * const geometry = { size: [20, 20, 20], spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection } as const;
 * const tumour = maskOfBox({ lower: [8, 8, 8], upper: [11, 11, 11] }, geometry);
 * countVoxels(shell(tumour, 0, 2)); // => 248
 * ```
 */
export function shell(mask: Mask, inner: number, outer: number): Mask {
  if (!(inner < outer)) {
    throw coreError('RAD-PARAMETER-INVALID', {
      name: 'shell',
      value: `${inner} mm to ${outer} mm`,
      problem: 'the first distance must be below the second',
    });
  }
  return subtract(grow(mask, outer), grow(mask, inner));
}

/**
 * The region without parts narrower than twice `radius` mm: eroded, then dilated.
 *
 * @example
 * ```ts
 * import { countVoxels, identityDirection, maskOfBox, opening } from '@radscore/image';
 *
 * const geometry = { size: [20, 20, 20], spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection } as const;
 * const tumour = maskOfBox({ lower: [8, 8, 8], upper: [11, 11, 11] }, geometry);
 * countVoxels(opening(tumour, 1)); // => 32
 * ```
 */
export function opening(mask: Mask, radius: number): Mask {
  return dilate(erode(mask, radius), radius);
}

/**
 * The region with gaps narrower than twice `radius` mm closed: dilated, then eroded.
 *
 * @example
 * ```ts
 * import { closing, countVoxels, identityDirection, maskOfBox } from '@radscore/image';
 *
 * const geometry = { size: [20, 20, 20], spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection } as const;
 * const tumour = maskOfBox({ lower: [8, 8, 8], upper: [11, 11, 11] }, geometry);
 * countVoxels(closing(tumour, 2)); // => 64
 * ```
 */
export function closing(mask: Mask, radius: number): Mask {
  return erode(dilate(mask, radius), radius);
}

/**
 * Dilated for a positive distance, eroded for a negative one, in mm.
 *
 * @example
 * ```ts
 * import { countVoxels, grow, identityDirection, maskOfBox } from '@radscore/image';
 *
 * const geometry = { size: [20, 20, 20], spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection } as const;
 * const tumour = maskOfBox({ lower: [8, 8, 8], upper: [11, 11, 11] }, geometry);
 * [countVoxels(grow(tumour, 1)), countVoxels(grow(tumour, -1))]; // => [160, 8]
 * ```
 */
export function grow(mask: Mask, distance: number): Mask {
  if (distance === 0) return mask;
  return distance < 0 ? erode(mask, -distance) : dilate(mask, distance);
}

/** As `dilate`, with the distances already computed: they must reach at least as far as the radius. */
export function dilateWith(distances: DistanceBlock | undefined, mask: Mask, radius: number): Mask {
  const limit = squaredLimit(radius);
  return select(distances, mask, (squared) => squared <= limit);
}

/** As `erode`, with the distances already computed. */
export function erodeWith(distances: DistanceBlock | undefined, mask: Mask, radius: number): Mask {
  const limit = squaredLimit(radius);
  return radius === 0 ? mask : select(distances, mask, (squared) => squared > limit);
}

function select(distances: DistanceBlock | undefined, { geometry }: Mask, keep: (squared: number) => boolean): Mask {
  const out = emptyMask(geometry);
  if (distances === undefined) return out;
  const { box, squared } = distances;
  const [nx, ny, nz] = boxSize(box);
  const block = new Uint8Array(nx * ny * nz);
  for (let i = 0; i < block.length; i++) if (keep(squared[i])) block[i] = 1;
  paste(block, box, geometry, out.data);
  return out;
}

// A distance that is the radius but for rounding (3 voxels of 0.8 mm against 2.4 mm) counts as the radius.
function squaredLimit(radius: number): number {
  return radius * radius * (1 + 1e-9);
}

function requireRadius(radius: number): void {
  if (!(radius >= 0 && radius < Infinity)) {
    throw coreError('RAD-PARAMETER-INVALID', {
      name: 'radius',
      value: `${radius} mm`,
      problem: 'it must be 0 mm or more',
    });
  }
}
