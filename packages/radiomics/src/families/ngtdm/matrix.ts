import { type Levels, sumToneDifferences } from '@radscore/kernels';

/** The neighbourhood grey tone difference matrix; entries belong to levels, entry 0 is 0. */
export interface ToneDifferences {
  /** Number of voxels of each level. */
  readonly count: Float64Array;
  /** Sum, over the voxels of each level, of the distance between the level and the mean level of the neighbours. */
  readonly difference: Float64Array;
}

/**
 * How much the voxels of each level differ from their neighbourhood (Amadasun and King 1989; IBSI 1, chapter 3.10). Neighbours
 * outside the region do not count. A voxel without a neighbour counts with a difference of 0, as in PyRadiomics; IBSI leaves it
 * out. Time is linear in the number of voxels.
 *
 * `levels` is a padded volume with 0 outside the region, `voxels` the indices of the region's voxels in it, `offsets` the steps to
 * all neighbours.
 */
export function toneDifferences(
  levels: Levels,
  voxels: Int32Array,
  levelCount: number,
  offsets: Int32Array,
): ToneDifferences {
  return sumToneDifferences({ levels, voxels, levelCount }, offsets);
}
