import { log } from '@radscore/elementary';
import * as z from 'zod/mini';
import { defineFilter } from './filter.js';
import { largestMagnitude, mapRegion } from './shared/region-map.js';

/**
 * `c sign(x) log(|x| + 1)` with `c = max |x| / log(max |x| + 1)` over the whole image: logarithms on the range of the
 * original, with their sign. An image of zeros stays zero (PyRadiomics: NaN).
 */
export const logarithm = defineFilter({
  name: 'Logarithm',
  summary: 'Logarithm of the grey values, with their sign, rescaled to their original range.',
  source: 'PyRadiomics getLogarithmImage',
  parameters: () => z.strictObject({}),
  imageNames: () => ['logarithm'],
  *apply(input, _, { mask }) {
    const largest = largestMagnitude(input.data);
    const scale = largest === 0 ? 0 : largest / log(largest + 1);
    const scaledLog = (x: number): number => (x < 0 ? -log(1 - x) : log(x + 1)) * scale;
    yield { name: 'logarithm', volume: mapRegion(input, mask, scaledLog) };
  },
});
