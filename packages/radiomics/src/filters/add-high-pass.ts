import * as z from 'zod/mini';
import { parameter } from '../parameters/parameter.js';
import { defineFilter } from './filter.js';
import { withGaussianDetail } from './shared/gaussian-detail.js';

/**
 * The image with its Gaussian detail (see `gaussianHighPass`) added back: `x + weight (x - G x)`, sharper edges on the same grey values. In
 * double; a constant image stays as it is.
 */
export const addHighPass = defineFilter({
  name: 'AddHighPass',
  summary: 'Sharpens by adding the Gaussian high-pass to the image (unsharp masking).',
  source: 'unsharp masking: image + weight x (image - scipy.ndimage.gaussian_filter)',
  parameters: () =>
    z.strictObject({
      sigma: parameter(z.number().check(z.positive()), 2, 'Standard deviation of the Gaussian, mm.'),
      weight: parameter(z.number().check(z.positive()), 1, 'How much of the detail is added.'),
    }),
  imageNames: () => ['addhighpass'],
  *apply(input, { sigma, weight }, { mask }) {
    yield { name: 'addhighpass', volume: withGaussianDetail(input, mask, sigma, { image: 1, detail: weight }) };
  },
});
