import * as z from 'zod/mini';
import { parameter } from '../parameters/parameter.js';
import { defineFilter } from './filter.js';
import { filterBlock } from './shared/block.js';
import { mapWindows, windowSums } from './shared/box-window.js';
import { oneOrMore, sweep } from './shared/names.js';

/**
 * Mean over the cube of `2 radius + 1` voxels around each voxel; at the border over the voxels that exist. In double.
 * A constant image stays constant.
 */
export const boxMean = defineFilter({
  name: 'BoxMean',
  summary: 'Smooths by the mean over a cube of voxels.',
  source: 'ITK BoxMeanImageFilter',
  parameters: () =>
    z.strictObject({
      radius: parameter(
        oneOrMore(z.int().check(z.minimum(1), z.maximum(50))),
        1,
        'Half width of the cube, voxels; a list gives one image each.',
      ),
    }),
  imageNames: ({ radius }) => sweep('boxmean', 'radius', radius).map(({ name }) => name),
  *apply(input, { radius }, { mask }) {
    for (const { name, value } of sweep('boxmean', 'radius', radius)) {
      const volume = filterBlock(input, mask, value, (block, size) =>
        mapWindows(windowSums(block, size, value), size, value, (sum, n) => sum / n),
      );
      yield { name, volume };
    }
  },
});
