import * as z from 'zod/mini';
import { defineFilter } from './filter.js';
import { largestMagnitude, mapRegion } from './shared/region-map.js';

/**
 * `sign(x) sqrt(c |x|)` with `c = max |x|` over the whole image: square roots on the range of the original, with their sign.
 * An image of zeros stays zero.
 */
export const squareRoot = defineFilter({
  name: 'SquareRoot',
  summary: 'Square root of the grey values, with their sign, rescaled to their original range.',
  source: 'PyRadiomics getSquareRootImage',
  parameters: () => z.strictObject({}),
  imageNames: () => ['squareroot'],
  *apply(input, _, { mask }) {
    const scale = largestMagnitude(input.data);
    const root = (x: number): number => (x < 0 ? -Math.sqrt(-x * scale) : Math.sqrt(x * scale));
    yield { name: 'squareroot', volume: mapRegion(input, mask, root) };
  },
});
