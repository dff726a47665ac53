import * as z from 'zod/mini';
import { radiomicsError } from '../errors.js';
import { parameter } from '../parameters/parameter.js';
import { defineFilter } from './filter.js';
import { filterBlock } from './shared/block.js';
import { mapWindows, windowSums } from './shared/box-window.js';
import { oneOrMore, sweep } from './shared/names.js';

/**
 * Standard deviation (over n - 1) in the cube of `2 radius + 1` voxels around each voxel; at the border over the voxels that
 * exist. In double. A constant image gives zero; an image of one voxel has none: `RAD-FILTER-TOO-SMALL`.
 */
export const boxSigma = defineFilter({
  name: 'BoxSigma',
  summary: 'Measures the local variation: the standard deviation over a cube of voxels.',
  source: 'ITK BoxSigmaImageFilter',
  parameters: () =>
    z.strictObject({
      radius: parameter(
        oneOrMore(z.int().check(z.minimum(1), z.maximum(50))),
        1,
        'Half width of the cube, voxels; a list gives one image each.',
      ),
    }),
  imageNames: ({ radius }) => sweep('boxsigma', 'radius', radius).map(({ name }) => name),
  *apply(input, { radius }, { mask }) {
    if (input.data.length === 1) {
      throw radiomicsError('RAD-FILTER-TOO-SMALL', {
        filter: 'BoxSigma',
        size: '1 x 1 x 1',
        needed: 'it needs two voxels',
      });
    }
    for (const { name, value } of sweep('boxsigma', 'radius', radius)) {
      yield { name, volume: filterBlock(input, mask, value, (block, size) => deviations(block, size, value)) };
    }
  },
});

function deviations(block: Float64Array, size: readonly [number, number, number], radius: number): Float64Array {
  // Taken from the mean, so that little is lost where a small variation stands on a high grey value.
  const mean = block.reduce((sum, x) => sum + x, 0) / block.length;
  const centred = block.map((x) => x - mean);
  const squares = windowSums(
    centred.map((x) => x * x),
    size,
    radius,
  );
  const sums = windowSums(centred, size, radius);
  return mapWindows(sums, size, radius, (sum, n, at) =>
    Math.sqrt(Math.max(0, (squares[at] - (sum * sum) / n) / (n - 1))),
  );
}
