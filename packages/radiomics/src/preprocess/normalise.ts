import type { Volume, VoxelArray } from '@radscore/image';
import { radiomicsError } from '../errors.js';

export interface Normalisation {
  /** Standard deviation of the result, before clamping. */
  readonly scale: number;
  /** Number of standard deviations beyond which values are clamped; null clamps none. */
  readonly outliers: number | null;
}

/**
 * The image with mean 0 and standard deviation `scale`, over all its voxels: (x - mean) / SD * scale, SD divided by N - 1.
 * Agrees with PyRadiomics' `normalizeImage`, which runs ITK's NormalizeImageFilter: outliers are clamped, not removed.
 *
 * @throws RAD-IMAGE-FLAT where all voxels are equal, RAD-VALUES-NOT-FINITE
 * @example
 * const { data } = normalise({ ...volume, data: Float64Array.from(volume.data) }, { scale: 100, outliers: null });
 * Math.abs(data.reduce((sum, x) => sum + x)) < 1e-6 // => true
 */
export function normalise({ geometry, data }: Volume, { scale, outliers }: Normalisation): Volume<Float64Array> {
  // ITK's arithmetic, step by step: a value on the edge of a bin must round to the same side.
  const sum = compensatedSum(data, (value) => value);
  if (!Number.isFinite(sum)) throw radiomicsError('RAD-VALUES-NOT-FINITE', { value: sum });
  const squares = compensatedSum(data, (value) => value * value);
  const mean = sum / data.length;
  const deviation = Math.sqrt((squares - (sum * sum) / data.length) / (data.length - 1));
  if (!(deviation > 0)) throw radiomicsError('RAD-IMAGE-FLAT', {});
  const factor = 1 / deviation;
  const limit = outliers ?? Number.POSITIVE_INFINITY;
  const out = new Float64Array(data.length);
  for (let i = 0; i < out.length; i++) {
    out[i] = Math.max(-limit, Math.min(limit, (data[i] - mean) * factor)) * scale;
  }
  return { geometry, data: out };
}

/** Kahan's sum. */
function compensatedSum(values: VoxelArray, term: (value: number) => number): number {
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const next = term(values[i]) - lost;
    const total = sum + next;
    lost = total - sum - next;
    sum = total;
  }
  return sum;
}
