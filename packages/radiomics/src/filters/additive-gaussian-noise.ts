import * as z from 'zod/mini';
import { parameter } from '../parameters/parameter.js';
import { defineFilter } from './filter.js';
import { oneOrMore, sweep } from './shared/names.js';
import { withNoise } from './shared/noise.js';

/**
 * Adds to every voxel an independent normal deviate. Definition and defaults are ITK's, the random numbers radscore's own:
 * the seed of the context decides them, see `withNoise`. Several standard deviations scale the same deviates. In double.
 */
export const additiveGaussianNoise = defineFilter({
  name: 'AdditiveGaussianNoise',
  summary: 'Adds normally distributed noise.',
  source: 'ITK AdditiveGaussianNoiseImageFilter',
  parameters: () =>
    z.strictObject({
      standardDeviation: parameter(
        oneOrMore(z.number().check(z.nonnegative())),
        1,
        'Standard deviation of the noise, in the unit of the image; a list gives one image each.',
      ),
      mean: parameter(z.number(), 0, 'Mean of the noise, in the unit of the image.'),
    }),
  imageNames: ({ standardDeviation }) => images(standardDeviation).map(({ name }) => name),
  *apply(input, { standardDeviation, mean }, context) {
    for (const { name, value } of images(standardDeviation)) {
      const volume = withNoise(input, 'AdditiveGaussianNoise', context, (x, rng) => x + mean + value * rng.normal());
      yield { name, volume };
    }
  },
});

const images = (deviations: number | number[]): { name: string; value: number }[] =>
  sweep('additivegaussiannoise', 'sd', deviations);
