import * as z from 'zod';
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
  parameters: z.strictObject({
    sigma: z.number().positive().default(2).describe('Standard deviation of the Gaussian, mm.'),
    weight: z.number().positive().default(1).describe('How much of the detail is added.'),
  }),
  imageNames: () => ['addhighpass'],
  *apply(input, { sigma, weight }, { mask }) {
    yield { name: 'addhighpass', volume: withGaussianDetail(input, mask, sigma, { image: 1, detail: weight }) };
  },
});
