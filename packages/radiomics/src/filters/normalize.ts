import type { VoxelArray } from '@radscore/image';
import * as z from 'zod/mini';
import { radiomicsError } from '../errors.js';
import { defineFilter } from './filter.js';
import { mapRegion } from './shared/region-map.js';

/**
 * Grey values less the mean of the whole image, over its standard deviation (over n - 1). In double. Not defined for a
 * constant image: `RAD-FILTER-UNDEFINED` (ITK: NaN).
 */
export const normalize = defineFilter({
  name: 'Normalize',
  summary: 'Shifts and scales the grey values to mean 0 and standard deviation 1 over the whole image.',
  source: 'ITK NormalizeImageFilter',
  parameters: () => z.strictObject({}),
  imageNames: () => ['normalize'],
  *apply(input, _, { mask }) {
    const { mean, deviation } = momentsOf(input.data);
    if (!(deviation > 0)) {
      throw radiomicsError('RAD-FILTER-UNDEFINED', { filter: 'Normalize', reason: 'its grey values do not vary' });
    }
    const scale = 1 / deviation;
    yield { name: 'normalize', volume: mapRegion(input, mask, (x) => (x - mean) * scale) };
  },
});

function momentsOf(data: VoxelArray): { mean: number; deviation: number } {
  let sum = 0;
  for (let i = 0; i < data.length; i++) sum += data[i];
  const mean = sum / data.length;
  let squares = 0;
  let rest = 0;
  for (let i = 0; i < data.length; i++) {
    const difference = data[i] - mean;
    squares += difference * difference;
    rest += difference;
  }
  // The second term takes back what rounding the mean has added; it makes a constant image exactly constant.
  return { mean, deviation: Math.sqrt((squares - (rest * rest) / data.length) / (data.length - 1)) };
}
