import { imageError } from '../errors.js';
import { requireSameGeometry } from '../volume/compare-geometry.js';
import type { Mask, Volume } from '../volume/volume.js';

/** Mean and standard deviation (over n) of a reference region, in the unit of the image: plain data, for the record. */
export interface RegionMoments {
  readonly mean: number;
  readonly sd: number;
  readonly voxels: number;
}

/**
 * Mean and standard deviation of an image in a region.
 *
 * @throws `RAD-MASK-EMPTY` where no finite value lies in it; `RAD-GEOMETRY-DIFFERS`.
 */
export function regionMoments(volume: Volume, region: Mask): RegionMoments {
  requireSameGeometry(volume.geometry, region.geometry);
  const { data } = volume;
  let [voxels, sum, squares] = [0, 0, 0];
  const counts = (i: number): boolean => region.data[i] !== 0 && Number.isFinite(data[i]);
  for (let i = 0; i < data.length; i++) {
    if (!counts(i)) continue;
    voxels++;
    sum += data[i];
  }
  if (voxels === 0) throw imageError('RAD-MASK-EMPTY', { label: 'the reference region' });
  const mean = sum / voxels;
  for (let i = 0; i < data.length; i++) if (counts(i)) squares += (data[i] - mean) * (data[i] - mean);
  return { mean, sd: Math.sqrt(squares / voxels), voxels };
}

/**
 * The image relative to a tissue that every patient has (liver away from lesions, spleen, muscle): its mean becomes 0 and its standard deviation 1. It takes away differences of
 * scanner and contrast that shift or stretch all values equally; nothing is learnt from other patients.
 *
 * @param region on the image's grid.
 * @returns the image in doubles, in standard deviations of the reference.
 * @throws `RAD-MASK-EMPTY`; `RAD-REFERENCE-CONSTANT` where the region has one value only; `RAD-GEOMETRY-DIFFERS`.
 * @example
 * normaliseByRegion(mr, muscle).volume;
 */
export function normaliseByRegion(
  volume: Volume,
  region: Mask,
): { readonly volume: Volume<Float64Array>; readonly reference: RegionMoments } {
  const reference = regionMoments(volume, region);
  const { mean, sd, voxels } = reference;
  if (!(sd > 0)) throw imageError('RAD-REFERENCE-CONSTANT', { value: mean, voxels });
  const data = Float64Array.from(volume.data, (value) => (value - mean) / sd);
  return { volume: { geometry: volume.geometry, data }, reference };
}
