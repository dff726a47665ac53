import type { Volume } from '@radscore/image';
import * as z from 'zod/mini';
import type { DerivedImage, Filter } from './filter.js';

/** The image as it is; voxels outside the region may be no numbers. */
export const original: Filter = {
  name: 'Original',
  summary: 'The image as it is.',
  source: 'PyRadiomics getOriginalImage',
  parameters: z.strictObject({}),
  imageNames: () => ['original'],
  apply: itself,
  steps: itself,
};

function* itself(input: Volume): Generator<DerivedImage> {
  yield { name: 'original', volume: input };
}
