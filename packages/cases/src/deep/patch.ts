import { coreError } from '@radscore/core';
import {
  centreOfMass,
  type Geometry,
  identityDirection,
  imageError,
  type Mask,
  requireSameGeometry,
  resampleToDoubles,
  type Triple,
  type Volume,
  voxelCount,
} from '@radscore/image';

export interface PatchOptions {
  /** Voxels along x, y, z. */
  readonly size: Triple;
  /** Voxel spacing of the patch, mm, along all axes. */
  readonly spacing: number;
  /** Grey values that become 0 and 1; those beyond are cut off. */
  readonly window: readonly [number, number];
}

/** A block of the image around a region, the same size for every patient: what an encoder is given. */
export interface Patch {
  /** Along the patient's axes, centred on the region's centre of mass. */
  readonly geometry: Geometry;
  /** Grey values from 0 to 1, x fastest. */
  readonly values: Float32Array;
  /** 1 inside the region. */
  readonly region: Mask;
}

/**
 * Cuts a patch around a region: linear interpolation on a grid along the patient's axes (beyond its border the image continues with its last
 * voxel), the window brought to 0 to 1; the region by its nearest voxel. What of a region is larger than the patch lies outside it.
 *
 * @throws RAD-MASK-EMPTY for an empty region, RAD-GEOMETRY-DIFFERS, RAD-PARAMETER-INVALID for a window without width.
 */
export function cutPatch(image: Volume, region: Mask, { size, spacing, window: [low, high] }: PatchOptions): Patch {
  requireSameGeometry(image.geometry, region.geometry);
  if (!(low < high)) {
    throw coreError('RAD-PARAMETER-INVALID', {
      name: 'window',
      value: `[${low}, ${high}]`,
      problem: 'the first must be less',
    });
  }
  const centre = centreOfMass(region);
  if (centre === undefined) throw imageError('RAD-MASK-EMPTY', { label: 'the region' });
  const geometry: Geometry = {
    size,
    spacing: [spacing, spacing, spacing],
    origin: centre.mm.map((mm, axis) => mm - ((size[axis]! - 1) / 2) * spacing) as unknown as Triple,
    direction: identityDirection,
  };
  const grey = resampleToDoubles(image, geometry, { interpolator: 'sitkLinear', outside: 'edge' });
  const values = new Float32Array(voxelCount(geometry));
  for (let i = 0; i < values.length; i++) values[i] = Math.min(1, Math.max(0, (grey.data[i]! - low) / (high - low)));
  const inside = resampleToDoubles(region, geometry, { interpolator: 'sitkNearestNeighbor' });
  return { geometry, values, region: { geometry, data: Uint8Array.from(inside.data, (v) => Number(v > 0)) } };
}
