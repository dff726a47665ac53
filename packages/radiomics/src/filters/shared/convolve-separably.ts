import type { Triple } from '@radscore/image';
import type { Terms } from '@radscore/kernels';
import { wholeBlock } from './block.js';
import { type Boundary, convolutionTerms, sumIntoBox, type Taps } from './convolve-axis.js';

/** Convolves a block along x, y and z in turn. */
export function convolveSeparably(
  block: Float64Array,
  size: Triple,
  taps: readonly [Taps, Taps, Taps],
  boundary: Boundary,
): Float64Array {
  const terms = taps.map((along, axis) =>
    convolutionTerms(block, along, size[axis], boundary, 0, size[axis] - 1),
  ) as unknown as readonly [Terms<Float64Array>, Terms<Float64Array>, Terms<Float64Array>];
  const data = new Float64Array(block.length);
  sumIntoBox({ data: block, size }, { data, size }, terms, wholeBlock(size));
  return data;
}
