import { type Box, boxSize, type Triple } from '@radscore/image';
import { type Axis, forEachRow, stridesOf } from './box.js';
import { type RealArray, rowSum } from './row-sum.js';

/** A filter along one axis: `out[o] = sum over j of weights[j] * in[o + origin - j]`. */
export interface Taps {
  readonly weights: ArrayLike<number>;
  /** Which sample the first weight multiplies, counted from the output sample. */
  readonly origin: number;
}

/** What stands beyond the ends of a line: the line again (`wrap`), its last sample for ever (`clamp`), or nothing (`zero`). */
export type Boundary = 'wrap' | 'clamp' | 'zero';

/** An array of voxels with the size of its grid. */
export interface Grid<A extends RealArray = RealArray> {
  readonly data: A;
  readonly size: Triple;
}

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
  if (axis === 0) convolveRows(source, target, taps, boundary, box);
  else convolveColumns(source, target, axis, taps, boundary, box);
}

/** Along y or z: every row of the target is a weighted sum of rows of the source. */
function convolveColumns<A extends RealArray>(
  source: Grid<A>,
  target: Grid<A>,
  axis: Axis,
  taps: Taps,
  boundary: Boundary,
  box: Box,
): void {
  const [count] = boxSize(box);
  const strides = stridesOf(source.size);
  const length = source.size[axis];
  const { starts, weights } = termBuffers(source.data, taps);
  forEachRow(box, target.size, (at, y, z) => {
    const position = axis === 1 ? y : z;
    const rest = box.lower[0] + (axis === 1 ? z * strides[2] : y * strides[1]);
    let terms = 0;
    visitTerms(taps, position, length, boundary, (weight, sample) => {
      const within = inside(sample, length, boundary);
      if (within < 0) return;
      weights[terms] = weight;
      starts[terms++] = rest + within * strides[axis];
    });
    rowSum(target.data, at, count, source.data, starts, weights, terms);
  });
}

/** Along x: the row, extended beyond its ends, is shifted against itself. */
function convolveRows<A extends RealArray>(
  source: Grid<A>,
  target: Grid<A>,
  taps: Taps,
  boundary: Boundary,
  box: Box,
): void {
  const length = source.size[0];
  const [start, end] = [box.lower[0], box.upper[0] + 1];
  const before = taps.weights.length - 1 - taps.origin;
  const first = start - before;
  const line = newLike(source.data, end + taps.origin - first);
  const { starts, weights } = termBuffers(source.data, taps);
  // The rows' outputs whose taps pass the far end come last, with an order of additions each of its own.
  const regularEnd = boundary === 'wrap' ? Math.max(start, Math.min(end, length - taps.origin)) : end;
  const sumTo = (at: number, x: number, count: number): void => {
    let terms = 0;
    visitTerms(taps, x, length, boundary, (weight, sample) => {
      weights[terms] = weight;
      starts[terms++] = sample - first;
    });
    rowSum(target.data, at + x - start, count, line, starts, weights, terms);
  };
  forEachRow(box, target.size, (at, y, z) => {
    const row = source.size[0] * (y + source.size[1] * z);
    for (let i = 0; i < line.length; i++) {
      const within = inside(first + i, length, boundary);
      line[i] = within < 0 ? 0 : source.data[row + within];
    }
    if (regularEnd > start) sumTo(at, start, regularEnd - start);
    for (let x = regularEnd; x < end; x++) sumTo(at, x, 1);
  });
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
  return ((sample % length) + length) % length;
}

function termBuffers<A extends RealArray>(like: A, taps: Taps): { starts: Int32Array; weights: A } {
  return { starts: new Int32Array(taps.weights.length), weights: newLike(like, taps.weights.length) };
}

/** An array of zeros in the precision of another. */
export function newLike<A extends RealArray>(like: A, length: number): A {
  return (like instanceof Float32Array ? new Float32Array(length) : new Float64Array(length)) as A;
}
