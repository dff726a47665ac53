import * as z from 'zod/mini';
import { parameter } from '../../parameters/parameter.js';
import { defineFilter } from '../filter.js';
import { filterBlock } from '../shared/block.js';
import { distinct, oneOrMore } from '../shared/names.js';
import { boundaryParameter, lineBoundary, marginOf } from './boundary.js';
import { dimensionName, filteredAxes } from './plane.js';
import { convolveAlong } from './rotations.js';

/**
 * Mean over a cube (with `force2D` a square) of `support` voxels along each side, in double. A constant image stays
 * constant, but near the border with `zero`. Agrees with reference response maps 1.a and 1.b of the IBSI.
 */
export const mean = defineFilter({
  name: 'Mean',
  summary: 'Smooths by the mean over a cube or square of voxels.',
  source: 'IBSI 2 (mean filter, S60F)',
  parameters: () =>
    z.strictObject({
      support: parameter(
        oneOrMore(
          z.int().check(
            z.minimum(1),
            z.maximum(201),
            z.refine((n) => n % 2 === 1, 'must be odd'),
          ),
        ),
        5,
        'Side of the cube or square, an odd number of voxels; a list gives one image each.',
      ),
      boundary: boundaryParameter(),
    }),
  imageNames: ({ support }, context) => distinct(support).map((side) => `mean-${side}-${dimensionName(context)}`),
  *apply(input, { support, boundary }, context) {
    const axes = filteredAxes(context);
    for (const side of distinct(support)) {
      const kernel = [new Array<number>(side).fill(1 / side)];
      const volume = filterBlock(input, context.mask, marginOf((side - 1) / 2, boundary), (block, size) =>
        convolveAlong(
          block,
          size,
          axes,
          axes.map(() => kernel),
          lineBoundary(boundary),
        ),
      );
      yield { name: `mean-${side}-${dimensionName(context)}`, volume };
    }
  },
});
