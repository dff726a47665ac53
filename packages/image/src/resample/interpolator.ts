import type { SampleSlices } from '@radscore/kernels';
import type { Box } from '../volume/box.js';
import type { Volume } from '../volume/volume.js';

/** What one axis contributes to each output position: `count` samples with their weights, position after position. */
export interface AxisTaps {
  readonly count: number;
  readonly index: Int32Array;
  readonly weight: Float64Array;
}

/** The taps along x, y and z. */
export type GridTaps = readonly [AxisTaps, AxisTaps, AxisTaps];

/** The separable form of an interpolator: the same values as position by position, up to the order of summation. */
export interface Separable {
  /**
   * `weighted`: sums of samples times weights. `nearest`: one sample, as it is. `lerp`: a + (b - a) * w with the weight of the second
   * sample: it has its own form because a * (1 - w) + b * w can miss a constant by one unit in the last place, which truncation
   * turns into a whole grey level.
   */
  readonly kind: 'weighted' | 'lerp' | 'nearest';
  /** The samples: the image itself or its spline coefficients, perhaps only a part of it. */
  readonly block: SampleSlices;
  taps(axis: 0 | 1 | 2, positions: Float64Array): AxisTaps;
  /** The value at one point of the grid whose axes have these taps, as `Sampler.at` gives it, where that is faster than by `at`. */
  atPoint?(taps: GridTaps, x: number, y: number, z: number): number;
}

/** An interpolator made ready for one image. Positions are fractional voxel indices, inside the image's outer edges. */
export interface Sampler {
  /** The value at one position, in the order of operations of ITK. */
  at(x: number, y: number, z: number): number;
  readonly separable?: Separable;
}

/** One way to read an image between its voxels. */
export interface Interpolator {
  /** SimpleITK's name, as it appears in PyRadiomics parameter files. */
  readonly name: string;
  /** The numbers SimpleITK has given it over the years; a parameter file may hold one of them. */
  readonly codes: readonly number[];
  /** @param reach box of the voxels nearest to any position that will be asked for. */
  prepare(volume: Volume, reach: Box): Sampler;
}
