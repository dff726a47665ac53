import { coreError } from '@radscore/core';
import { imageError } from '../errors.js';
import { requireSameGeometry } from '../volume/compare-geometry.js';
import { quantile } from '../volume/quantile.js';
import type { Mask, Volume } from '../volume/volume.js';

/** The percentiles that are matched: 1, the deciles, 99. */
export const landmarkPercentiles: readonly number[] = [1, 10, 20, 30, 40, 50, 60, 70, 80, 90, 99];

/** A learnt standard scale: plain data, to be kept in a model file. */
export interface StandardScale {
  readonly kind: 'nyul-udupa';
  readonly percentiles: readonly number[];
  /** The value of each percentile on the standard scale, ascending. */
  readonly landmarks: readonly number[];
  /** Number of images it was learnt from. */
  readonly images: number;
}

/**
 * The values of the landmark percentiles of an image's foreground, in its unit.
 *
 * @param foreground what counts (the body, without air); on the image's grid. Values that are not finite numbers do not count.
 * @throws `RAD-MASK-EMPTY` where nothing counts; `RAD-GEOMETRY-DIFFERS`.
 */
export function intensityLandmarks(volume: Volume, foreground: Mask, percentiles = landmarkPercentiles): number[] {
  requireSameGeometry(volume.geometry, foreground.geometry);
  const { data } = volume;
  const values = Float64Array.from(data).filter((v, i) => foreground.data[i] !== 0 && Number.isFinite(v));
  if (values.length === 0) throw imageError('RAD-MASK-EMPTY', { label: 'the foreground' });
  values.sort();
  return percentiles.map((p) => quantile(values, p / 100));
}

/**
 * The standard scale of a set of training images: each image's landmarks are mapped to the range from 0 to 100 by its first and last, and averaged. No outcome is needed;
 * learn it from the training images of the outer split only.
 *
 * @param landmarks of each image, as `intensityLandmarks` gives them.
 * @throws `RAD-PARAMETER-INVALID` without images, or for an image whose first and last landmark are equal.
 * Source: Nyul and Udupa 1999; Nyul, Udupa and Zhang 2000 (deciles), with 1 and 99 as the ends (Shah et al. 2011).
 * @example
 * const scale = learnStandardScale(training.map(({ image, body }) => intensityLandmarks(image, body)));
 */
export function learnStandardScale(
  landmarks: readonly (readonly number[])[],
  percentiles = landmarkPercentiles,
): StandardScale {
  if (landmarks.length === 0) {
    throw coreError('RAD-PARAMETER-INVALID', { name: 'landmarks', value: 'none', problem: 'a scale needs an image' });
  }
  const scaled = landmarks.map((own) => {
    const [first, last] = [own[0], own[own.length - 1]];
    if (own.length !== percentiles.length || !(last > first)) {
      const problem = 'each image must have a landmark for each percentile, the last above the first';
      throw coreError('RAD-PARAMETER-INVALID', { name: 'landmarks', value: own.join(', '), problem });
    }
    return own.map((value) => ((value - first) / (last - first)) * 100);
  });
  const means = percentiles.map((_, n) => scaled.reduce((sum, own) => sum + own[n], 0) / scaled.length);
  return { kind: 'nyul-udupa', percentiles: [...percentiles], landmarks: means, images: landmarks.length };
}

/**
 * An image on the standard scale: linear from landmark to landmark, and beyond the outermost ones as in the stretch next to them. Between landmarks of one and the same value there is no
 * stretch: that value goes to the middle of theirs.
 *
 * @param own landmarks of this image's foreground, with the percentiles of the scale.
 * @returns the image in doubles; 0 and 100 stand for the first and last percentile.
 * @throws `RAD-PARAMETER-INVALID` for landmarks that do not fit the scale, or are all equal.
 * @example
 * applyStandardScale(image, intensityLandmarks(image, body), scale);
 */
export function applyStandardScale(
  { geometry, data }: Volume,
  own: readonly number[],
  scale: StandardScale,
): Volume<Float64Array> {
  const { from, to } = knots(own, scale);
  const out = new Float64Array(data.length);
  for (let i = 0; i < out.length; i++) {
    const value = data[i];
    let k = 1;
    while (k < from.length - 1 && value > from[k]) k++;
    out[i] = to[k - 1] + ((value - from[k - 1]) / (from[k] - from[k - 1])) * (to[k] - to[k - 1]);
  }
  return { geometry, data: out };
}

function knots(own: readonly number[], { landmarks }: StandardScale): { from: number[]; to: number[] } {
  const from: number[] = [];
  const to: number[] = [];
  if (own.length === landmarks.length) {
    for (let n = 0; n < own.length; ) {
      let end = n + 1;
      while (end < own.length && own[end] === own[n]) end++;
      from.push(own[n]);
      to.push((landmarks[n] + landmarks[end - 1]) / 2);
      n = end;
    }
  }
  if (from.length >= 2 && from.every((value, n) => n === 0 || value > from[n - 1])) return { from, to };
  const problem = `it must be ${landmarks.length} ascending values, not all equal`;
  throw coreError('RAD-PARAMETER-INVALID', { name: 'landmarks', value: own.join(', '), problem });
}
