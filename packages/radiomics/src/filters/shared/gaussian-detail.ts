import { exp, square } from '@radscore/elementary';
import type { Mask, Volume } from '@radscore/image';
import { filterBlock } from './block.js';
import type { Taps } from './convolve-axis.js';
import { convolveSeparably } from './convolve-separably.js';

/** The Gaussian is cut off at four standard deviations, as in scipy.ndimage. */
const reach = 4;

/**
 * `image` parts of the grey values plus `detail` parts of the Gaussian detail: the grey values less those smoothed by a sampled Gaussian.
 * Beyond its border the image repeats its edge voxel. In double.
 *
 * @param sigma of the Gaussian, mm.
 */
export function withGaussianDetail(
  input: Volume,
  mask: Mask,
  sigma: number,
  parts: { readonly image: number; readonly detail: number },
): Volume {
  const taps = input.geometry.spacing.map((step) => gaussianTaps(sigma / step)) as [Taps, Taps, Taps];
  const margin = Math.max(...taps.map(({ origin }) => origin));
  return filterBlock(input, mask, margin, (block, size) => {
    const sharp = block.slice();
    const smooth = convolveSeparably(block, size, taps, 'clamp');
    return sharp.map((x, i) => parts.image * x + parts.detail * (x - smooth[i]));
  });
}

/** @param sigma in voxels. */
function gaussianTaps(sigma: number): Taps {
  const origin = Math.floor(reach * sigma + 0.5);
  const weights = Float64Array.from({ length: 2 * origin + 1 }, (_, i) =>
    exp(-square(i - origin) / (2 * sigma * sigma)),
  );
  const total = weights.reduce((sum, w) => sum + w, 0);
  return { weights: weights.map((w) => w / total), origin };
}
