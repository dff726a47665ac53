import { forEachLabelRun } from '@radscore/kernels';
import type { Mask } from './volume.js';

/**
 * Visits the runs of voxels inside along x, ascending: first linear index, the one behind the last, and the row, y + ny z.
 *
 * @example
 * ```ts
 * import { forEachRun, identityDirection, maskOfBox } from '@radscore/image';
 *
 * const geometry = { size: [6, 5, 4], spacing: [1, 1, 2], origin: [10, 0, -4], direction: identityDirection } as const;
 * const found: number[][] = [];
 * forEachRun(maskOfBox({ lower: [1, 1, 0], upper: [3, 2, 0] }, geometry), (...run) => found.push(run));
 * found; // => [[7, 10, 1], [13, 16, 2]]
 * ```
 */
export function forEachRun({ geometry, data }: Mask, visit: (start: number, end: number, row: number) => void): void {
  const [nx] = geometry.size;
  forEachLabelRun(data, nx, true, (start, end) => visit(start, end, Math.floor(start / nx)));
}
