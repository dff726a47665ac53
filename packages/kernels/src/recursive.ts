import { allocate, buffer, kernel, mark, release } from './memory.js';

/** Four weights. */
export type Quad = readonly [number, number, number, number];

/** Coefficients of a fourth-order recursive filter run forwards and backwards over a line. */
export interface RecursiveCoefficients {
  /** Weights of the samples at and before the output, forwards. */
  readonly n: Quad;
  /** Weights of the four outputs before. */
  readonly d: Quad;
  /** Weights of the samples after the output, backwards. */
  readonly m: Quad;
  /** What stands for the outputs beyond the line's ends, where the first or last sample goes on for ever. */
  readonly forwardEdge: Quad;
  readonly backwardEdge: Quad;
}

/** A filter for bundles of lines of one length. */
export interface LineFilter {
  /** The samples to filter: sample i of line c at `i * bundle + c`. Lines that are not there may hold anything finite. */
  readonly lines: Float64Array;
  /** The filtered samples, in the same order, after `run`. */
  readonly filtered: Float64Array;
  run(): void;
}

/**
 * Lends `work` a filter over bundles of `bundle` lines (an even number) of `length` samples, at least four. The views are
 * valid only while `work` runs, and it must not use other kernels.
 */
export function withLineFilter(
  length: number,
  bundle: number,
  { n, d, m, forwardEdge, backwardEdge }: RecursiveCoefficients,
  work: (filter: LineFilter) => void,
): void {
  const start = mark();
  try {
    const bytes = 8 * length * bundle;
    const [data, half, out, coefficients] = [allocate(bytes), allocate(bytes), allocate(bytes), allocate(192)];
    new Float64Array(buffer(), coefficients, 24).set([...n, ...d, ...forwardEdge, ...m, ...d, ...backwardEdge]);
    const recursive = kernel('recursive');
    work({
      lines: new Float64Array(buffer(), data, length * bundle).fill(0),
      filtered: new Float64Array(buffer(), out, length * bundle),
      run: () => recursive(data, half, out, length, bundle, coefficients),
    });
  } finally {
    release(start);
  }
}
