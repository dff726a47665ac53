import { allocate, buffer, kernel, mark, putInt32, release } from './memory.js';

/** Which samples of a line make each output: the terms of output o are entries `start[o]` to before `start[o + 1]`. */
export interface Terms<A extends Float32Array | Float64Array> {
  readonly start: Int32Array;
  readonly samples: Int32Array;
  readonly weights: A;
}

/** Weighted sums for bundles of lines. */
export interface LineConvolution<A extends Float32Array | Float64Array> {
  /** Sample i of line c at `i * bundle + c`. Lines that are not there may hold anything finite. */
  readonly lines: A;
  /** Output o of line c at `o * bundle + c`, after `run`. */
  readonly sums: A;
  run(): void;
}

/**
 * Lends `work` weighted sums over bundles of `bundle` lines (a multiple of 8) of `length` samples. Terms are added in their order, in
 * the precision of their weights: the same bits as a plain loop. The views are valid only while `work` runs, and it must not
 * use other kernels.
 */
export function withLineConvolution<A extends Float32Array | Float64Array>(
  length: number,
  bundle: number,
  { start, samples, weights }: Terms<A>,
  work: (convolution: LineConvolution<A>) => void,
): void {
  const before = mark();
  try {
    const single = weights instanceof Float32Array;
    const bytes = weights.BYTES_PER_ELEMENT;
    const outputs = start.length - 1;
    const data = allocate(bytes * length * bundle);
    const out = allocate(bytes * outputs * bundle);
    const factors = allocate(bytes * weights.length);
    const [starts, places] = [putInt32(start), putInt32(samples)];
    const view = (at: number, count: number) =>
      (single ? new Float32Array(buffer(), at, count) : new Float64Array(buffer(), at, count)) as A;
    view(factors, weights.length).set(weights);
    const convolve = kernel(single ? 'convolve32' : 'convolve64');
    work({
      lines: view(data, length * bundle).fill(0) as A,
      sums: view(out, outputs * bundle),
      run: () => convolve(data, out, outputs, bundle, starts, places, factors),
    });
  } finally {
    release(before);
  }
}
