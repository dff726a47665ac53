import type { Box, Triple, VoxelArray } from '@radscore/image';
import { sumSeparably, type Terms } from '@radscore/kernels';
import type { Axis } from './box.js';
import { newLike, type RealArray } from './real-array.js';

/** A filter along one axis: `out[o] = sum over j of weights[j] * in[o + origin - j]`. */
export interface Taps {
  readonly weights: ArrayLike<number>;
  /** Which sample the first weight multiplies, counted from the output sample. */
  readonly origin: number;
}

/** What lies beyond the ends of a line: the line again (`wrap`), its last sample for ever (`clamp`), the line read backwards (`mirror`), or nothing (`zero`). */
export type Boundary = 'wrap' | 'clamp' | 'mirror' | 'zero';

/** An array of voxels with the size of its grid. */
export interface Grid<A extends VoxelArray = VoxelArray> {
  readonly data: A;
  readonly size: Triple;
}

/**
 * Convolves along one axis, for the voxels of `box` only. The source must hold every voxel that the box reaches; the target
 * may be on a grid smaller than the source's.
 */
export function convolveAxis<A extends RealArray>(
  source: Grid<A>,
  target: Grid<A>,
  axis: Axis,
  taps: Taps,
  boundary: Boundary,
  box: Box,
): void {
  const along = ([0, 1, 2] as const).map((a) => {
    const [low, high] = [box.lower[a], box.upper[a]];
    return a === axis
      ? convolutionTerms(source.data, taps, source.size[a], boundary, low, high)
      : unchanged(source.data, low, high);
  });
  sumIntoBox(source, target, along as [Terms<A>, Terms<A>, Terms<A>], box);
}

/** Writes the weighted sums of the source along x, y and z into the voxels of a box; output o of an axis is the box's voxel o along it. */
export function sumIntoBox<A extends RealArray>(
  { data, size }: Grid,
  target: Grid<A>,
  terms: readonly [Terms<A>, Terms<A>, Terms<A>],
  box: Box,
): void {
  const plane = size[0] * size[1];
  const slice = (z: number): VoxelArray => data.subarray(z * plane, (z + 1) * plane);
  const [nx, ny] = target.size;
  sumSeparably({ size, slice }, terms, (rows, z) => {
    const first = box.lower[0] + nx * (box.lower[1] + ny * (box.lower[2] + z));
    rows.forEach((row, y) => {
      target.data.set(row, first + nx * y);
    });
  });
}

/** The terms of an axis along which the outputs are the samples `low` to `high` themselves. */
export function unchanged<A extends RealArray>(like: A, low: number, high: number): Terms<A> {
  const count = high - low + 1;
  return {
    start: Int32Array.from({ length: count + 1 }, (_, o) => o),
    samples: Int32Array.from({ length: count }, (_, o) => low + o),
    weights: newLike(like, count).fill(1) as A,
  };
}

/**
 * The terms of the outputs `low` to `high` of a line of `length` samples, in the precision of `like`.
 *
 * They are in the order of PyWavelets' `downsampling_convolution_periodization`: by ascending j, but where the far end of the line is
 * passed the wrapped samples come first, last one first. Sums that cancel then cancel in the same way, so that zeros of a
 * band stay zeros.
 */
export function convolutionTerms<A extends RealArray>(
  like: A,
  taps: Taps,
  length: number,
  boundary: Boundary,
  low: number,
  high: number,
): Terms<A> {
  const start = [0];
  const samples: number[] = [];
  const weights: number[] = [];
  for (let position = low; position <= high; position++) {
    visitTerms(taps, position, length, boundary, (weight, sample) => {
      const within = inside(sample, length, boundary);
      if (within < 0) return;
      samples.push(within);
      weights.push(weight);
    });
    start.push(samples.length);
  }
  const rounded = newLike(like, weights.length);
  rounded.set(weights);
  return { start: Int32Array.from(start), samples: Int32Array.from(samples), weights: rounded };
}

/** The weights that are not zero with the samples they multiply, in the order in which the products are added. */
function visitTerms(
  { weights, origin }: Taps,
  position: number,
  length: number,
  boundary: Boundary,
  visit: (weight: number, sample: number) => void,
): void {
  const newest = position + origin;
  const passed = boundary === 'wrap' ? Math.max(0, newest - length + 1) : 0;
  for (let k = 0; k < weights.length; k++) {
    const j = k < passed ? passed - 1 - k : k;
    if (weights[j] !== 0) visit(weights[j], newest - j);
  }
}

/** The sample of the line that stands for one beyond its ends; -1 for none. */
function inside(sample: number, length: number, boundary: Boundary): number {
  if (sample >= 0 && sample < length) return sample;
  if (boundary === 'zero') return -1;
  if (boundary === 'clamp') return sample < 0 ? 0 : length - 1;
  const period = boundary === 'mirror' ? 2 * length : length;
  const within = ((sample % period) + period) % period;
  return within < length ? within : period - 1 - within;
}
