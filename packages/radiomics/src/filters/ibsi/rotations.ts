import type { Triple } from '@radscore/image';
import { wholeBlock } from '../shared/block.js';
import type { Axis } from '../shared/box.js';
import { type Boundary, convolveAxis, type Taps } from '../shared/convolve-axis.js';
import { type Pooling, poolOf } from './pooling.js';

/** What a separable filter does along one axis: kernels of odd length around their centre, one after another. */
export type AxisKernels = readonly (readonly number[])[];

/** Convolves a block with one kernel sequence for each axis. */
export function convolveAlong(
  block: Float64Array,
  size: Triple,
  axes: readonly Axis[],
  kernels: readonly AxisKernels[],
  boundary: Boundary,
): Float64Array {
  return axes.reduce((from, axis, i) => convolved(from, size, axis, kernels[i], boundary), block);
}

/**
 * The pooled responses of a separable filter turned through all right angles: 24 in 3D, 4 in 2D, each distinct one once.
 * Responses that share their first passes share the work; besides the block, one array per axis and the pool are alive.
 *
 * Source: IBSI 2 reference manual, rotation invariance of separable filters by permuting and flipping kernels.
 */
export function poolRotations(
  block: Float64Array,
  size: Triple,
  axes: readonly Axis[],
  kernels: readonly AxisKernels[],
  boundary: Boundary,
  pooling: Pooling,
): Float64Array {
  const pool = poolOf(pooling, block.length);
  const passes: { key: string; data: Float64Array }[] = [];
  for (const turned of rotationsOf(kernels)) {
    let from = block;
    turned.forEach((kernel, depth) => {
      const key = keyOf(turned.slice(0, depth + 1));
      if (passes[depth]?.key !== key) {
        passes.length = depth;
        passes.push({ key, data: convolved(from, size, axes[depth], kernel, boundary) });
      }
      from = passes[depth].data;
    });
    pool.add(from);
  }
  return pool.result();
}

/** Every distinct right-angled rotation of a separable filter, those with the same kernels along the first axes together. */
export function rotationsOf(kernels: readonly AxisKernels[]): AxisKernels[][] {
  const distinct = new Map<string, AxisKernels[]>();
  for (const { order, even } of permutations(kernels.length)) {
    for (let flips = 0; flips < 2 ** kernels.length; flips++) {
      const flipped = order.map((_, i) => ((flips >> i) & 1) === 1);
      // Proper rotations: an even permutation with an even number of flips, or an odd one with an odd number.
      if ((flipped.filter(Boolean).length % 2 === 0) !== even) continue;
      const turned = order.map((kernel, i) => (flipped[i] ? flip(kernels[kernel]) : kernels[kernel]));
      distinct.set(keyOf(turned), turned);
    }
  }
  return [...distinct].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, turned]) => turned);
}

function permutations(n: number): { order: number[]; even: boolean }[] {
  if (n === 2) {
    return [
      { order: [0, 1], even: true },
      { order: [1, 0], even: false },
    ];
  }
  return [0, 1, 2].flatMap((first) => [
    { order: [first, (first + 1) % 3, (first + 2) % 3], even: true },
    { order: [first, (first + 2) % 3, (first + 1) % 3], even: false },
  ]);
}

const flip = (kernels: AxisKernels): AxisKernels => kernels.map((kernel) => kernel.toReversed());

const keyOf = (kernels: readonly AxisKernels[]): string =>
  kernels.map((steps) => steps.map((step) => step.join(' ')).join(';')).join('|');

function convolved(
  block: Float64Array,
  size: Triple,
  axis: Axis,
  kernels: AxisKernels,
  boundary: Boundary,
): Float64Array {
  return kernels.reduce((from, kernel) => {
    const to = new Float64Array(from.length);
    convolveAxis({ data: from, size }, { data: to, size }, axis, tapsOf(kernel), boundary, wholeBlock(size));
    return to;
  }, block);
}

const tapsOf = (weights: readonly number[]): Taps => ({ weights, origin: (weights.length - 1) / 2 });
