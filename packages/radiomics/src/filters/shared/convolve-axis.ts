import type { Box, Triple } from '@radscore/image';
import { type Terms, withLineConvolution } from '@radscore/kernels';
import { type Axis, stridesOf } from './box.js';
import { newLike, type RealArray } from './real-array.js';

/** A filter along one axis: `out[o] = sum over j of weights[j] * in[o + origin - j]`. */
export interface Taps {
  readonly weights: ArrayLike<number>;
  /** Which sample the first weight multiplies, counted from the output sample. */
  readonly origin: number;
}

/** What stands beyond the ends of a line: the line again (`wrap`), its last sample for ever (`clamp`), the line read backwards (`mirror`), or nothing (`zero`). */
export type Boundary = 'wrap' | 'clamp' | 'mirror' | 'zero';

/** An array of voxels with the size of its grid. */
export interface Grid<A extends RealArray = RealArray> {
  readonly data: A;
  readonly size: Triple;
}

/** Lines convolved at once: enough to fill the registers, few enough to stay in the cache. */
const bundle = 32;

/**
 * Convolves along one axis, for the voxels of `box` only. The source must hold every voxel that the box reaches; the target
 * may be on a grid smaller than the source's.
 *
 * The terms are added in the order of PyWavelets' `downsampling_convolution_periodization`: by ascending j, but where the far
 * end of the line is passed the wrapped samples come first, last one first. Sums that cancel then cancel in the same way, so
 * that zeros of a band stay zeros.
 */
export function convolveAxis<A extends RealArray>(
  source: Grid<A>,
  target: Grid<A>,
  axis: Axis,
  taps: Taps,
  boundary: Boundary,
  box: Box,
): void {
  // Lines that lie side by side: rows of x where possible, else of y.
  const across: Axis = axis === 0 ? 1 : 0;
  const other: Axis = axis === 2 ? 1 : 2;
  const [from, to] = [stridesOf(source.size), stridesOf(target.size)];
  const { terms, first, length } = termsOf(
    source.data,
    taps,
    source.size[axis],
    boundary,
    box.lower[axis],
    box.upper[axis],
  );
  const outputs = terms.start.length - 1;
  withLineConvolution(length, bundle, terms, ({ lines, sums, run }) => {
    for (let k = box.lower[other]; k <= box.upper[other]; k++) {
      for (let start = box.lower[across]; start <= box.upper[across]; start += bundle) {
        const count = Math.min(bundle, box.upper[across] + 1 - start);
        const read = k * from[other] + start * from[across] + first * from[axis];
        for (let i = 0; i < length; i++) {
          const row = read + i * from[axis];
          for (let c = 0; c < count; c++) lines[i * bundle + c] = source.data[row + c * from[across]];
        }
        run();
        const write = k * to[other] + start * to[across] + box.lower[axis] * to[axis];
        for (let o = 0; o < outputs; o++) {
          const row = write + o * to[axis];
          for (let c = 0; c < count; c++) target.data[row + c * to[across]] = sums[o * bundle + c];
        }
      }
    }
  });
}

/** The terms of the outputs `low` to `high` of a line, and the stretch of samples that they read. */
function termsOf<A extends RealArray>(
  like: A,
  taps: Taps,
  lineLength: number,
  boundary: Boundary,
  low: number,
  high: number,
): { terms: Terms<A>; first: number; length: number } {
  const start = [0];
  const samples: number[] = [];
  const weights: number[] = [];
  for (let position = low; position <= high; position++) {
    visitTerms(taps, position, lineLength, boundary, (weight, sample) => {
      const within = inside(sample, lineLength, boundary);
      if (within < 0) return;
      samples.push(within);
      weights.push(weight);
    });
    start.push(samples.length);
  }
  let [first, last] = [lineLength - 1, 0];
  for (const sample of samples) {
    first = Math.min(first, sample);
    last = Math.max(last, sample);
  }
  const rounded = newLike(like, weights.length);
  rounded.set(weights);
  return {
    terms: {
      start: Int32Array.from(start),
      samples: Int32Array.from(samples, (sample) => sample - first),
      weights: rounded,
    },
    first,
    length: Math.max(0, last - first + 1),
  };
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
