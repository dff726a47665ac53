import * as z from 'zod/mini';
import { parameter } from '../parameters/parameter.js';
import { defineFilter } from './filter.js';
import { mapRegion } from './shared/region-map.js';

/** Grey values below `lower` or above `upper` become that end. In double. */
export const clip = defineFilter({
  name: 'Clip',
  summary: 'Cuts the grey values off at both ends of a range.',
  source: 'numpy.clip',
  parameters: () =>
    z
      .strictObject({
        lower: parameter(z.number(), -200, 'Least grey value.'),
        upper: parameter(z.number(), 400, 'Largest grey value.'),
      })
      .check(z.refine(({ lower, upper }) => lower < upper, { message: 'lower must be less than upper' })),
  imageNames: () => ['clip'],
  *apply(input, { lower, upper }, { mask }) {
    yield { name: 'clip', volume: mapRegion(input, mask, (x) => Math.min(upper, Math.max(lower, x))) };
  },
});
