import type { Box } from '../volume/box.js';
import type { Triple, Volume } from '../volume/volume.js';

/**
 * What one axis contributes to each output position: `count` samples with their weights, position after position.
 * `lerp` stands for a + (b - a) * w with the weight of the second sample: it has its own form because
 * a * (1 - w) + b * w can miss a constant by one unit in the last place, which truncation turns into a whole grey level.
 */
export interface AxisTaps {
  readonly kind: 'weighted' | 'lerp';
  readonly count: number;
  readonly index: Int32Array;
  readonly weight: Float64Array;
}

/** The samples a separable interpolator reads: the image itself or its spline coefficients, perhaps only a part of it. */
export interface SampleBlock {
  readonly data: ArrayLike<number>;
  readonly size: Triple;
}

/** An interpolator made ready for one image. Positions are fractional voxel indices, inside the image's outer edges. */
export interface Sampler {
  /** The value at one position, in the order of operations of ITK. */
  at(x: number, y: number, z: number): number;
  /** The separable form, where there is one: the same values up to the order of summation. */
  readonly separable?: {
    readonly block: SampleBlock;
    taps(axis: 0 | 1 | 2, positions: Float64Array): AxisTaps;
  };
}

/** One way to read an image between its voxels. */
export interface Interpolator {
  /** SimpleITK's name, as it stands in PyRadiomics parameter files. */
  readonly name: string;
  /** The numbers SimpleITK has given it over the years; a parameter file may hold one of them. */
  readonly codes: readonly number[];
  /** @param reach box of the voxels nearest to any position that will be asked for. */
  prepare(volume: Volume, reach: Box): Sampler;
}
