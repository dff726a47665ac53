import type { Kernel } from './load-kernels.js';
import { allocate, buffer, mark, putInt32, release } from './memory.js';
import { kernel } from './sampling-kernels.js';
import { Slots } from './slots.js';
import {
  evenStretch,
  mostTerms,
  outputsOf,
  packed,
  type RealArray,
  type Stretch,
  samplesRead,
  type Terms,
} from './terms.js';

/** A block of samples, x fastest, slice by slice. */
export interface SampleSlices {
  readonly size: readonly [number, number, number];
  slice(z: number): SampleArray;
}

/** One for x, one for y, one for z. */
type PerAxis<T> = readonly [T, T, T];

/** The types of number that samples may have. */
export type SampleArray = RealArray | Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | Uint32Array;

/**
 * Weighted sums along x, of these along y, of these along z. The slices of the result are made one after another and handed to
 * `visit` as their rows, which are valid only during the visit; `visit` must not use other kernels.
 * Only rows and slices that have a weight are read, and no more slices are kept than one output needs.
 *
 * Terms are added in their order, each product and sum in the precision of the weights: the same bits as a plain loop that starts at +0.
 */
export function sumSeparably<A extends RealArray>(
  source: SampleSlices,
  terms: PerAxis<Terms<A>>,
  visit: (rows: readonly A[], z: number) => void,
): void {
  const bits = 8 * terms[0].weights.BYTES_PER_ELEMENT;
  separably(kernel(`sumWithin${bits}`), kernel(`sumRows${bits}`), source, terms, visit);
}

/**
 * As `sumSeparably` in double, but every output is the point between its two samples a and b, a + (b - a) w with the weight w of
 * the second: where a and b are equal it is exactly their value.
 */
export function lerpSeparably(
  source: SampleSlices,
  terms: PerAxis<Terms<Float64Array>>,
  visit: (rows: readonly Float64Array[], z: number) => void,
): void {
  separably(kernel('lerpWithin64'), kernel('lerpRows64'), source, terms, visit);
}

function separably<A extends RealArray>(
  within: Kernel,
  across: Kernel,
  source: SampleSlices,
  [alongX, alongY, alongZ]: PerAxis<Terms<A>>,
  visit: (rows: readonly A[], z: number) => void,
): void {
  const single = alongX.weights instanceof Float32Array;
  const bytes = alongX.weights.BYTES_PER_ELEMENT;
  const length = source.size[0];
  const stretches = samplesRead(alongY);
  const rows = stretches.reduce((sum, { count }) => sum + count, 0);
  const [nx, ny, nz] = [outputsOf(alongX), outputsOf(alongY), outputsOf(alongZ)];
  const pitch = 16 * Math.ceil(nx / 16);
  const plane = pitch * ny;
  const kept = mostTerms(alongZ);
  const even = evenStretch(alongX);

  const before = mark();
  try {
    const [read, summed] = [allocate(bytes * length * rows), allocate(bytes * pitch * rows)];
    const [planes, out] = [allocate(bytes * plane * kept), allocate(bytes * plane)];
    const [x, y] = [put(alongX), put(packed(alongY, stretches))];
    const z = put({ start: new Int32Array(2), samples: new Int32Array(kept), weights: alongZ.weights.slice(0, kept) });
    const view = (at: number, count: number) =>
      (single ? new Float32Array(buffer(), at, count) : new Float64Array(buffer(), at, count)) as A;
    const [input, weights] = [view(read, length * rows), view(z[2], kept)];
    const sums = Array.from({ length: ny }, (_, row) => view(out + bytes * pitch * row, nx));
    const [count, slot] = [new Int32Array(buffer(), z[0], 2), new Int32Array(buffer(), z[1], kept)];
    // What lies behind the rows is summed too: it must be finite, and may as well be zero.
    view(summed, pitch * rows).fill(0);

    const makePlane = (at: number, place: number): void => {
      copyRows(source.slice(at), length, stretches, input);
      within(read, rows, length, summed, nx, pitch, ...x, even.first, even.first + even.count);
      across(summed, planes + bytes * plane * place, ny, pitch, ...y);
    };
    const slots = new Slots(kept);
    for (let o = 0; o < nz; o++) {
      const [from, to] = [alongZ.start[o], alongZ.start[o + 1]];
      const wanted = alongZ.samples.subarray(from, to);
      slots.keepOnly(new Set(wanted));
      for (let k = 0; k < wanted.length; k++) slot[k] = slots.placeOf(wanted[k], makePlane);
      weights.set(alongZ.weights.subarray(from, to));
      count[1] = wanted.length;
      across(planes, out, 1, plane, ...z);
      visit(sums, o);
    }
  } finally {
    release(before);
  }
}

/** Copies terms into the memory: where their starts, samples and weights lie. */
function put({ start, samples, weights }: Terms): [number, number, number] {
  const [starts, places] = [putInt32(start), putInt32(samples)];
  const factors = allocate(weights.byteLength);
  new Uint8Array(buffer(), factors, weights.byteLength).set(
    new Uint8Array(weights.buffer, weights.byteOffset, weights.byteLength),
  );
  return [starts, places, factors];
}

/** Copies stretches of rows, one behind the other. */
function copyRows(slice: SampleArray, length: number, stretches: readonly Stretch[], into: RealArray): void {
  let at = 0;
  for (const { first, count } of stretches) {
    into.set(slice.subarray(first * length, (first + count) * length), at);
    at += count * length;
  }
}
