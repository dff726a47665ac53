import type { Triple, Volume } from '@radscore/image';
import * as z from 'zod/mini';
import { parameter } from '../parameters/parameter.js';
import { defineFilter } from './filter.js';
import { inDouble } from './shared/block.js';

/**
 * The image less its Laplacian, the latter first stretched to the range of the image; the mean is then set back to the image's and values
 * beyond its range are cut. Laplacian by second differences, per mm (per voxel without `useImageSpacing`); beyond its border
 * the image repeats its edge voxel. In double, over the whole image. A constant image stays as it is (ITK: NaN).
 */
export const laplacianSharpening = defineFilter({
  name: 'LaplacianSharpening',
  summary: 'Sharpens edges by subtracting the Laplacian.',
  source: 'ITK LaplacianSharpeningImageFilter',
  parameters: () =>
    z.strictObject({
      useImageSpacing: parameter(z.boolean(), true, 'Take derivatives per mm instead of per voxel.'),
    }),
  imageNames: () => ['laplaciansharpening'],
  *apply(input, { useImageSpacing }) {
    const weights = input.geometry.spacing.map((step) => (useImageSpacing ? (1 / step) * (1 / step) : 1));
    yield { name: 'laplaciansharpening', volume: sharpened(input, weights as unknown as Triple) };
  },
});

function sharpened({ data, geometry }: Volume, weights: Triple): Volume {
  const image = inDouble(data);
  const [least, most] = rangeOf(image);
  if (least === most) return { geometry, data: image };
  const out = laplacian(image, geometry.size, weights);
  const [lowest, highest] = rangeOf(out);
  let sum = 0;
  let sharpSum = 0;
  for (let i = 0; i < out.length; i++) {
    out[i] = image[i] - (((out[i] - lowest) / (highest - lowest)) * (most - least) + least);
    sum += image[i];
    sharpSum += out[i];
  }
  const shift = (sum - sharpSum) / out.length;
  for (let i = 0; i < out.length; i++) out[i] = Math.min(most, Math.max(least, out[i] + shift));
  return { geometry, data: out };
}

function laplacian(image: Float64Array, [nx, ny, nz]: Triple, [wx, wy, wz]: Triple): Float64Array {
  const out = new Float64Array(image.length);
  const centre = -2 * (wx + wy + wz);
  for (let z = 0, at = 0; z < nz; z++) {
    const back = z > 0 ? -nx * ny : 0;
    const front = z < nz - 1 ? nx * ny : 0;
    for (let y = 0; y < ny; y++) {
      const up = y > 0 ? -nx : 0;
      const down = y < ny - 1 ? nx : 0;
      for (let x = 0; x < nx; x++, at++) {
        const along = image[x > 0 ? at - 1 : at] + image[x < nx - 1 ? at + 1 : at];
        const across = wy * (image[at + up] + image[at + down]) + wz * (image[at + back] + image[at + front]);
        out[at] = wx * along + across + centre * image[at];
      }
    }
  }
  return out;
}

function rangeOf(values: Float64Array): [number, number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const x of values) {
    if (x < least) least = x;
    if (x > most) most = x;
  }
  return [least, most];
}
