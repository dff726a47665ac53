import { type Box, boundingBox, boxSize, countVoxels, imageError, type Mask } from '@radscore/image';
import { radiomicsError } from '../errors.js';

export interface RegionRequirements {
  /** Number of axes along which the region must extend over more than one voxel. */
  readonly minimumROIDimensions: number;
  /** The region must have more voxels than this; null does not ask. */
  readonly minimumROISize: number | null;
}

/**
 * The bounding box of a region that is large enough for features. Agrees with PyRadiomics' `checkMask`: a single voxel is
 * never enough, and `minimumROISize` itself is too small.
 *
 * @throws RAD-MASK-EMPTY, RAD-REGION-DIMENSIONS, RAD-REGION-SIZE
 */
export function checkRegion(mask: Mask, { minimumROIDimensions, minimumROISize }: RegionRequirements): Box {
  const box = boundingBox(mask);
  if (box === undefined) throw imageError('RAD-MASK-EMPTY', { label: 'the region' });
  const dimensions = boxSize(box).filter((voxels) => voxels > 1).length;
  const needed = Math.max(1, minimumROIDimensions);
  if (dimensions < needed) throw radiomicsError('RAD-REGION-DIMENSIONS', { dimensions, needed });
  if (minimumROISize !== null) {
    const voxels = countVoxels(mask);
    if (voxels <= minimumROISize) throw radiomicsError('RAD-REGION-SIZE', { voxels, needed: minimumROISize });
  }
  return box;
}
