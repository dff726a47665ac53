import type { Levels } from './bins.js';

/**
 * Grey levels in the form that texture kernels read: a padded volume with 0 outside the region, and the padded indices of the
 * region's voxels, ascending. The margin must be as wide as the largest step of the offsets.
 */
export interface LevelVolume {
  readonly levels: Levels;
  readonly voxels: Int32Array;
  /** The highest level. */
  readonly levelCount: number;
}
