import type { Rng } from '@radscore/core';
import { exp } from '@radscore/elementary';
import * as z from 'zod/mini';
import { parameter } from '../parameters/parameter.js';
import { defineFilter } from './filter.js';
import { oneOrMore, sweep } from './shared/names.js';
import { withNoise } from './shared/noise.js';

/**
 * Replaces every voxel x by a Poisson deviate of mean `scale * x`, over `scale`: the noise of counting photons. From a mean of
 * 50 on the deviate is normal with that mean and variance; x <= 0 gives 0, so the filter is meant for images without
 * negative values. Definition and default are ITK's, the random numbers radscore's own: the seed of the context decides
 * them, see `withNoise`. In double.
 */
export const shotNoise = defineFilter({
  name: 'ShotNoise',
  summary: 'Replaces each grey value by a Poisson deviate of that mean.',
  source: 'ITK ShotNoiseImageFilter',
  parameters: () =>
    z.strictObject({
      scale: parameter(
        oneOrMore(z.number().check(z.positive())),
        1,
        'Counts for one unit of the image; a list gives one image each.',
      ),
    }),
  imageNames: ({ scale }) => sweep('shotnoise', 'scale', scale).map(({ name }) => name),
  *apply(input, { scale }, context) {
    for (const { name, value } of sweep('shotnoise', 'scale', scale)) {
      yield { name, volume: withNoise(input, 'ShotNoise', context, (x, rng) => counts(value * x, rng) / value) };
    }
  },
});

function counts(mean: number, rng: Rng): number {
  if (mean >= 50) return mean + Math.sqrt(mean) * rng.normal();
  // Knuth's method: the number of uniform deviates whose product stays above exp(-mean).
  const end = exp(-mean);
  let k = 0;
  for (let product = rng.uniform(); product > end; product *= rng.uniform()) k++;
  return k;
}
