import { z } from 'zod';
import { defineFilter } from './filter.js';

/** The image as it is. */
export const original = defineFilter({
  name: 'Original',
  summary: 'The image as it is.',
  source: 'PyRadiomics getOriginalImage',
  parameters: z.strictObject({}),
  imageNames: () => ['original'],
  *apply(input) {
    yield { name: 'original', volume: input };
  },
});
