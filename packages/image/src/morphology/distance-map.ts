import { type Box, boundingBox, boxSize, expandBox } from '../volume/box.js';
import { crop } from '../volume/crop.js';
import { type Mask, type Triple, type Volume, voxelCount } from '../volume/volume.js';
import { squaredDistances } from './distance-transform.js';

/** Squared distances, mm^2, over a block of an image. */
export interface DistanceBlock {
  readonly box: Box;
  readonly squared: Float64Array;
}

/**
 * Squared distance to the region from the voxels around it: over its bounding box and everything within `reach` mm,
 * clipped to the image. Undefined for an empty region.
 */
export function distanceAround(mask: Mask, reach: number): DistanceBlock | undefined {
  const region = boundingBox(mask);
  if (region === undefined) return undefined;
  const margin = mask.geometry.spacing.map((s) => Math.floor((reach / s) * (1 + 1e-9))) as unknown as Triple;
  const box = expandBox(region, margin, mask.geometry);
  return { box, squared: squaredDistances(crop(mask, box).data, boxSize(box), mask.geometry.spacing) };
}

/**
 * Squared distance from the voxels of the region to the nearest voxel outside it. What lies beyond the image is not known
 * to be outside, so the border of the image is not a border of the region; a region that fills the image is Infinity away.
 * Undefined for an empty region.
 */
export function distanceWithin(mask: Mask): DistanceBlock | undefined {
  const region = boundingBox(mask);
  if (region === undefined) return undefined;
  // The nearest voxel outside is never farther than the layer around the bounding box.
  const box = expandBox(region, 1, mask.geometry);
  return { box, squared: squaredDistances(crop(mask, box).data, boxSize(box), mask.geometry.spacing, 0) };
}

/**
 * Distance, mm, from each voxel centre of the image to that of the nearest voxel of the region; 0 inside it, Infinity
 * everywhere when it is empty.
 *
 * @example
 * ```ts
 * import { distanceMap, identityDirection, maskOfBox } from '@radscore/image';
 *
 * const geometry = { size: [6, 5, 4], spacing: [1, 1, 2], origin: [10, 0, -4], direction: identityDirection } as const;
 * const mask = maskOfBox({ lower: [1, 0, 0], upper: [2, 0, 0] }, geometry);
 * distanceMap(mask).data[4]; // => 2
 * ```
 */
export function distanceMap({ geometry, data }: Mask): Volume<Float64Array> {
  const squared = squaredDistances(data, geometry.size, geometry.spacing);
  return { geometry, data: squared.map(Math.sqrt) };
}

/**
 * Distance, mm: outside the region positive, to its nearest voxel; inside negative, to the nearest voxel outside.
 * No voxel has 0. Infinity everywhere for an empty region, -Infinity for one that fills the image.
 *
 * @example
 * ```ts
 * import { identityDirection, maskOfBox, signedDistanceMap } from '@radscore/image';
 *
 * const geometry = { size: [6, 5, 4], spacing: [1, 1, 2], origin: [10, 0, -4], direction: identityDirection } as const;
 * const mask = maskOfBox({ lower: [1, 1, 1], upper: [3, 3, 2] }, geometry);
 * signedDistanceMap(mask).data[0]; // => 2.4494897428
 * ```
 */
export function signedDistanceMap(mask: Mask): Volume<Float64Array> {
  const { geometry, data } = mask;
  const out = distanceMap(mask).data;
  const inside = squaredDistances(data, geometry.size, geometry.spacing, 0);
  for (let i = 0; i < voxelCount(geometry); i++) if (data[i] !== 0) out[i] = -Math.sqrt(inside[i]);
  return { geometry, data: out };
}
