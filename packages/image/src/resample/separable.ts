import { lerpSeparably, type SampleSlices, sumSeparably, type Terms } from '@radscore/kernels';
import type { Volume } from '../volume/volume.js';
import type { AxisTaps, GridTaps, Separable } from './interpolator.js';

/**
 * Evaluates a separable interpolator on a grid, slice by slice: along x, then y, then z.
 * Only the source rows and slices that some position reads are touched.
 *
 * @param visit receives the rows of each finished slice, doubles it may change; they are reused for the next slice.
 */
export function interpolateSlices(
  { kind, block }: Separable,
  [tx, ty, tz]: GridTaps,
  visit: (rows: readonly Float64Array[], z: number) => void,
): void {
  if (kind === 'lerp') lerpSeparably(block, [termsOf(tx), termsOf(ty), termsOf(tz)], visit);
  else sumSeparably(block, [termsOf(tx), withoutZeros(termsOf(ty)), withoutZeros(termsOf(tz))], visit);
}

/** An image as slices. */
export function slicesOf({ geometry: { size }, data }: Volume): SampleSlices {
  const plane = size[0] * size[1];
  return { size, slice: (z) => data.subarray(z * plane, (z + 1) * plane) };
}

function termsOf({ count, index, weight }: AxisTaps): Terms<Float64Array> {
  const start = Int32Array.from({ length: index.length / count + 1 }, (_, o) => o * count);
  return { start, samples: index, weights: weight };
}

/** Samples that do not count need not be computed. */
function withoutZeros({ start, samples, weights }: Terms<Float64Array>): Terms<Float64Array> {
  const kept = [...weights.keys()].filter((k) => weights[k] !== 0);
  const before = new Int32Array(weights.length + 1);
  for (let k = 0; k < weights.length; k++) before[k + 1] = before[k] + Number(weights[k] !== 0);
  return {
    start: start.map((from) => before[from]),
    samples: Int32Array.from(kept, (k) => samples[k]),
    weights: Float64Array.from(kept, (k) => weights[k]),
  };
}
