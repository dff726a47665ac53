import type { VoxelArray } from '@radscore/image';
import * as z from 'zod/mini';
import { radiomicsError } from '../errors.js';
import { parameter } from '../parameters/parameter.js';
import { defineFilter } from './filter.js';
import { mapRegion } from './shared/region-map.js';

/**
 * Grey values replaced by how many voxels of the whole image are as dark or darker: the cumulative histogram over `bins` bins of equal width
 * from the least to the largest value, read by linear interpolation between the middles of the bins, times `levels - 1`. With `range`
 * only the voxels within it are counted, and values beyond it become its ends. In double, not rounded.
 *
 * Not defined where all counted values are equal: `RAD-FILTER-UNDEFINED`.
 */
export const histogramEqualisation = defineFilter({
  name: 'HistogramEqualisation',
  summary: 'Spreads the grey values so that each is equally frequent in the whole image.',
  source: 'scikit-image exposure.equalize_hist, times levels - 1',
  parameters: () =>
    z.strictObject({
      levels: parameter(
        z.int().check(z.minimum(2), z.maximum(65536)),
        256,
        'The equalised values go up to levels - 1.',
      ),
      bins: parameter(z.int().check(z.minimum(2), z.maximum(65536)), 1024, 'Bins of the histogram.'),
      range: parameter(
        z.nullable(
          z
            .tuple([z.number(), z.number()])
            .check(z.refine(([least, most]) => least < most, { message: 'the first must be less than the second' })),
        ),
        null,
        'Grey values that are counted, e.g. [-200, 400] to leave out air and bone; null counts all.',
      ),
    }),
  imageNames: () => ['histogramequalisation'],
  *apply(input, { levels, bins, range }, { mask }) {
    const [least, most] = range ?? rangeOf(input.data);
    const cumulative = cumulativeHistogram(input.data, least, most, bins);
    const width = (most - least) / bins;
    const value = (x: number): number => {
      const at = Math.min(bins - 1, Math.max(0, (x - least) / width - 0.5));
      const below = Math.floor(at);
      const above = Math.min(bins - 1, below + 1);
      return (levels - 1) * (cumulative[below] + (at - below) * (cumulative[above] - cumulative[below]));
    };
    yield { name: 'histogramequalisation', volume: mapRegion(input, mask, value) };
  },
});

/** The share of the counted voxels up to the end of each bin; the last bin holds the largest value too. */
function cumulativeHistogram(data: VoxelArray, least: number, most: number, bins: number): Float64Array {
  const counts = new Float64Array(bins);
  const width = (most - least) / bins;
  let total = 0;
  for (let i = 0; i < data.length; i++) {
    if (!(data[i] >= least && data[i] <= most)) continue;
    counts[Math.min(bins - 1, Math.floor((data[i] - least) / width))]++;
    total++;
  }
  if (!(width > 0) || total === 0) {
    const reason = total === 0 ? 'no voxel lies in the range' : 'its grey values do not vary';
    throw radiomicsError('RAD-FILTER-UNDEFINED', { filter: 'HistogramEqualisation', reason });
  }
  let sum = 0;
  return counts.map((count) => {
    sum += count;
    return sum / total;
  });
}

function rangeOf(data: VoxelArray): [number, number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < data.length; i++) {
    if (data[i] < least) least = data[i];
    if (data[i] > most) most = data[i];
  }
  return [least, most];
}
