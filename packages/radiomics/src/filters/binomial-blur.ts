import type { Triple } from '@radscore/image';
import * as z from 'zod/mini';
import { parameter } from '../parameters/parameter.js';
import { defineFilter } from './filter.js';
import { filterBlock } from './shared/block.js';
import { type Axis, stridesOf } from './shared/box.js';
import { oneOrMore, sweep } from './shared/names.js';

/**
 * Along each axis every voxel becomes the mean of itself and the next one, then of itself and the one before: weights
 * 1/4, 1/2, 1/4. The last voxel of a line has no next one and the first none before it: each keeps its value in that half.
 * All three axes are one repetition. In double. A constant image stays constant.
 */
export const binomialBlur = defineFilter({
  name: 'BinomialBlur',
  summary: 'Smooths by repeated means of neighbouring voxels.',
  source: 'ITK BinomialBlurImageFilter',
  parameters: () =>
    z.strictObject({
      repetitions: parameter(
        oneOrMore(z.int().check(z.minimum(1), z.maximum(1000))),
        1,
        'How often to smooth; a list gives one image each.',
      ),
    }),
  imageNames: ({ repetitions }) => sweep('binomialblur', 'repetitions', repetitions).map(({ name }) => name),
  *apply(input, { repetitions }, { mask }) {
    for (const { name, value } of sweep('binomialblur', 'repetitions', repetitions)) {
      const volume = filterBlock(input, mask, value, (block, size) => {
        for (let i = 0; i < value; i++) for (const axis of [0, 1, 2] as Axis[]) blurAxis(block, size, axis);
        return block;
      });
      yield { name, volume };
    }
  },
});

function blurAxis(block: Float64Array, size: Triple, axis: Axis): void {
  const step = stridesOf(size)[axis];
  const planes = step * size[axis];
  for (let start = 0; start < block.length; start += planes) {
    const end = start + planes;
    // Runs over all lines of the plane at once; a voxel's neighbour is still unchanged when it is read.
    for (let i = start; i < end - step; i++) block[i] = (block[i] + block[i + step]) / 2;
    for (let i = end - 1; i >= start + step; i--) block[i] = (block[i] + block[i - step]) / 2;
  }
}
