import type { Triple, Volume } from '@radscore/image';
import type { Levels } from '@radscore/kernels';

/**
 * Where the voxels of a region lie, without any grey value: the region's bounding box with a margin of `pad` voxels that are
 * never inside, so that a loop over neighbours up to `pad` voxels away needs no test of bounds. Made once per mask.
 * Voxel order is x fastest, as in `Volume`.
 */
export interface RegionGrid {
  /** Voxels of the bounding box along x, y, z, without the margin. */
  readonly size: Triple;
  /** Width of the margin on every side, voxels; at least 1 and at least the largest neighbour distance in use. */
  readonly pad: number;
  /** Voxels of the box with its margin along x, y, z. */
  readonly paddedSize: Triple;
  /** Steps in a padded array from a voxel to the next one along x, y, z. */
  readonly strides: Triple;
  /** Distance between voxel centres along x, y, z, mm. */
  readonly spacing: Triple;
  /** The first voxel of the box (without margin) on the grid of the image the region was cut from. */
  readonly lower: Triple;
  /** Number of voxels of the region. */
  readonly count: number;
  /** Padded index of each voxel of the region, ascending. */
  readonly voxels: Int32Array;
  /** 1 inside the region, 0 outside and in the margin; length is the product of `paddedSize`. */
  readonly inside: Uint8Array;
}

/** The grey values of a region in one image. */
export interface IntensityRegion {
  readonly grid: RegionGrid;
  /** Grey value of each voxel of the region, in the order of `grid.voxels`, in the unit of the image. */
  readonly values: Float64Array;
  /** The region in grey levels; computed at the first call and kept. */
  discretised(): DiscretisedRegion;
}

/** A region whose grey values were put into bins. */
export interface DiscretisedRegion {
  readonly grid: RegionGrid;
  /** Grey level of every voxel of the padded box: 1..levelCount inside the region, 0 outside. */
  readonly levels: Levels;
  /** Ng: the highest grey level in the region. */
  readonly levelCount: number;
  /** The grey levels that occur in the region, ascending. */
  readonly presentLevels: Int32Array;
  /** Number of voxels of each level; entry `l` belongs to level `l`, entry 0 is 0. */
  readonly histogram: Float64Array;
}

/** A region as the IBSI describes one: with separate masks for shape and for grey values, and the image around it. */
export interface StandardRegion {
  /** The region of shape, before resegmentation. */
  readonly morphology: RegionGrid;
  /** The region of grey values, after resegmentation. */
  readonly intensities: IntensityRegion;
  /** The image, on whose grid both regions lie. */
  readonly volume: Volume;
  /** The range to which grey values were resegmented, as far as it has ends. */
  readonly range: { readonly low?: number; readonly high?: number };
}
