import { allocate, buffer, mark, putInt32, release } from './memory.js';
import { kernel } from './sampling-kernels.js';
import type { SampleArray } from './weighted-sums.js';

/**
 * The inverse filter of a spline over a line of at least two samples, a recursion forwards and then backwards: with x the samples times `gain`,
 * c[0] = (x[0] + the sum of `startWeights` times x at `startSamples`, in order) / `startDivisor`, c[i] = x[i] + pole c[i - 1]; then
 * c[n - 1] = lastGain (pole c[n - 2] + c[n - 1]) and c[i] = pole (c[i + 1] - c[i]).
 */
export interface SplineFilter {
  readonly pole: number;
  readonly gain: number;
  readonly lastGain: number;
  readonly startSamples: readonly number[];
  readonly startWeights: readonly number[];
  readonly startDivisor: number;
}

/** A block of samples, row by row along x. */
export interface SampleRows {
  readonly size: readonly [number, number, number];
  row(y: number, z: number): SampleArray;
}

/** First and last index along x, y, z, both inside. */
interface Extent {
  readonly lower: readonly [number, number, number];
  readonly upper: readonly [number, number, number];
}

/** Lines along z filtered at once: long enough runs to copy, few enough to stay in the cache. */
const bundle = 512;

/**
 * Filters all lines along x, then y, then z (an axis without a filter is left as it is), in double, and returns the slices of the
 * box `lower` to `upper`, cut to it. Lines that no sample of the box depends on are spared: its samples have the bits of the whole
 * block's. While it works it holds the block, cut to the box along x and y, as an array for each slice: small arrays come from
 * memory that was used before, where one large one would be fresh pages every time.
 */
export function filterSpline(
  source: SampleRows,
  [alongX, alongY, alongZ]: readonly (SplineFilter | undefined)[],
  { lower, upper }: Extent,
): Float64Array[] {
  const [nx, ny, nz] = source.size;
  const [width, height] = [upper[0] - lower[0] + 1, upper[1] - lower[1] + 1];
  // Rows an odd number of cache lines apart do not compete for the same places of the cache.
  const pitch = 8 * (Math.ceil(nx / 8) | 1);
  const firstColumn = lower[0] - (lower[0] % 4);
  const columns = 4 * Math.ceil((upper[0] + 1 - firstColumn) / 4);
  const [splineWithin, splineRows] = [kernel('splineWithin'), kernel('splineRows')];
  const before = mark();
  try {
    const plane = allocate(8 * pitch * ny);
    const lines = allocate(8 * bundle * nz);
    const [x, y, z] = [alongX, alongY, alongZ].map((along) => along && constantsOf(along));
    const views = (first: number, step: number, count: number, length: number) =>
      Array.from({ length: count }, (_, i) => new Float64Array(buffer(), first + 8 * step * i, length));
    const rows = views(plane, pitch, ny, nx);
    const keptRows = views(plane + 8 * (pitch * lower[1] + lower[0]), pitch, height, width);
    // What lies behind the rows is filtered too: it must be finite.
    new Float64Array(buffer(), plane, pitch * ny).fill(0);

    const slices = Array.from({ length: nz }, (_, k) => {
      rows.forEach((row, j) => {
        row.set(source.row(j, k));
      });
      if (x) splineWithin(plane, ny, nx, pitch, ...x);
      if (y) splineRows(plane + 8 * firstColumn, columns, ny, pitch, ...y);
      const slice = new Float64Array(width * height);
      keptRows.forEach((row, j) => {
        slice.set(row, j * width);
      });
      return slice;
    });
    const kept = slices.slice(lower[2], upper[2] + 1);
    if (z === undefined) return kept;

    for (let from = 0; from < width * height; from += bundle) {
      const to = Math.min(from + bundle, width * height);
      const samples = views(lines, bundle, nz, to - from);
      slices.forEach((slice, k) => {
        samples[k].set(slice.subarray(from, to));
      });
      splineRows(lines, 4 * Math.ceil((to - from) / 4), nz, bundle, ...z);
      kept.forEach((slice, k) => {
        slice.set(samples[lower[2] + k], from);
      });
    }
    return kept;
  } finally {
    release(before);
  }
}

/** A recursion as the kernels take it. */
function constantsOf({ pole, gain, lastGain, startSamples, startWeights, startDivisor }: SplineFilter): number[] {
  const samples = putInt32(startSamples);
  const weights = allocate(8 * startWeights.length);
  new Float64Array(buffer(), weights, startWeights.length).set(startWeights);
  return [pole, gain, lastGain, startSamples.length, samples, weights, startDivisor];
}
