import { exp, log } from '@radscore/elementary';
import * as z from 'zod/mini';
import { radiomicsError } from '../errors.js';
import { defineFilter } from './filter.js';
import { largestMagnitude, mapRegion } from './shared/region-map.js';

/**
 * `exp(c x)` with `c = log(max |x|) / max |x|` over the whole image: the largest value stays what it is. Not defined for
 * an image of zeros: `RAD-FILTER-UNDEFINED` (PyRadiomics: NaN).
 */
export const exponential = defineFilter({
  name: 'Exponential',
  summary: 'Exponential of the grey values, rescaled to their original range.',
  source: 'PyRadiomics getExponentialImage',
  parameters: () => z.strictObject({}),
  imageNames: () => ['exponential'],
  *apply(input, _, { mask }) {
    const largest = largestMagnitude(input.data);
    if (largest === 0) {
      throw radiomicsError('RAD-FILTER-UNDEFINED', {
        filter: 'Exponential',
        reason: 'every voxel of the image is zero',
      });
    }
    const scale = log(largest) / largest;
    yield { name: 'exponential', volume: mapRegion(input, mask, (x) => exp(scale * x)) };
  },
});
