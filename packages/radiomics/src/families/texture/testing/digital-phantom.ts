import type { DiscretisedRegion } from '../../../region/region.js';
import { levelRegion } from './level-region.js';

/**
 * The digital phantom of the Image Biomarker Standardisation Initiative (CC BY 4.0, Zwanenburg et al., arXiv:1612.07003, chapter 5):
 * 5 x 4 x 4 voxels of 2 mm, 74 of them in the region, grey levels 1, 3, 4 and 6. x runs along a line, slices are apart.
 */
export function digitalPhantom(): DiscretisedRegion {
  const levels = slices.flat().map((voxel) => (voxel.endsWith('.') ? 0 : Number(voxel)));
  return levelRegion([5, 4, 4], levels, { spacing: [2, 2, 2] });
}

/** Level of each voxel; a dot behind it puts the voxel outside the region. */
const slices = [
  '1 4 4 1 1    1 4 6 1 1   4 1 6 4 1   4 4 6 4 1',
  '1 4 4 1 1    1 1 6 1 1   1. 1 3 1 1  4 4 6 1 1',
  '1 4 4 1. 1.  1 1 1 1 1   1 1 9. 1 1  1 1 6 1 1',
  '1 4 4 1. 1.  1 1 1 1 1   1 1 1 1 1   1 1 6 1 1',
].map((slice) => slice.split(/\s+/));
