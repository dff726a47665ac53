import * as z from 'zod/mini';
import { defineFilter } from './filter.js';
import { largestMagnitude, mapRegion } from './shared/region-map.js';

/**
 * `(c x)^2` with `c = 1 / sqrt(max |x|)`, the maximum over the whole image: squares on the range of the original. The sign
 * is lost. An image of zeros stays zero (PyRadiomics: NaN).
 */
export const square = defineFilter({
  name: 'Square',
  summary: 'Squares the grey values, rescaled to their original range.',
  source: 'PyRadiomics getSquareImage',
  parameters: () => z.strictObject({}),
  imageNames: () => ['square'],
  *apply(input, _, { mask }) {
    const largest = largestMagnitude(input.data);
    const scale = largest === 0 ? 0 : 1 / Math.sqrt(largest);
    yield { name: 'square', volume: mapRegion(input, mask, (x) => scale * x * (scale * x)) };
  },
});
