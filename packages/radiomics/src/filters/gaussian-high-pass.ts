import * as z from 'zod/mini';
import { parameter } from '../parameters/parameter.js';
import { defineFilter } from './filter.js';
import { withGaussianDetail } from './shared/gaussian-detail.js';
import { oneOrMore, sweep } from './shared/names.js';

/** The detail of the image: its grey values less those smoothed by a Gaussian. In double; 0 for a constant image. */
export const gaussianHighPass = defineFilter({
  name: 'GaussianHighPass',
  summary: 'The image less its Gaussian low-pass.',
  source: 'scipy.ndimage.gaussian_filter (truncate 4, mode nearest), subtracted from the image',
  parameters: () =>
    z.strictObject({
      sigma: parameter(
        oneOrMore(z.number().check(z.positive())),
        2,
        'Standard deviation of the Gaussian, mm; a list gives one image each.',
      ),
    }),
  imageNames: ({ sigma }) => sweep('gaussianhighpass', 'sigma', sigma).map(({ name }) => name),
  *apply(input, { sigma }, { mask }) {
    for (const { name, value } of sweep('gaussianhighpass', 'sigma', sigma)) {
      yield { name, volume: withGaussianDetail(input, mask, value, { image: 0, detail: 1 }) };
    }
  },
});
