import * as z from 'zod/mini';
import type { FilterDefinition } from './filter.js';

/** The image as it is; voxels outside the region may be no numbers. */
export const original: FilterDefinition = {
  name: 'Original',
  summary: 'The image as it is.',
  source: 'PyRadiomics getOriginalImage',
  parameters: z.strictObject({}),
  imageNames: () => ['original'],
  *apply(input) {
    yield { name: 'original', volume: input };
  },
};
