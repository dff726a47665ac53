import type { Triple } from '@radscore/image';
import { wholeBlock } from './block.js';
import type { Axis } from './box.js';
import { type Boundary, convolveAxis, type Grid, type Taps } from './convolve-axis.js';

/** Convolves a block along x, y and z in turn; the block is overwritten. */
export function convolveSeparably(
  block: Float64Array,
  size: Triple,
  taps: readonly [Taps, Taps, Taps],
  boundary: Boundary,
): Float64Array {
  let source: Grid<Float64Array> = { data: block, size };
  let target: Grid<Float64Array> = { data: new Float64Array(block.length), size };
  for (const axis of [0, 1, 2] as Axis[]) {
    convolveAxis(source, target, axis, taps[axis], boundary, wholeBlock(size));
    [source, target] = [target, source];
  }
  return source.data;
}
