import { allocate, buffer, mark, release } from './memory.js';
import { kernel } from './sampling-kernels.js';

/** So many bytes lie in the kernels' memory at a time, or a row. */
const piece = 2 ** 14;

/**
 * Visits the runs of one label along the rows of a label image, ascending: first byte, the one behind the last, label. 0 is outside.
 *
 * @param columns length of a row; the labels are whole rows.
 * @param any whether all labels but 0 are the same; the label of a run is then that of its first byte.
 * @example
 * ```ts
 * import { forEachLabelRun } from '@radscore/kernels';
 *
 * const found: number[][] = [];
 * forEachLabelRun(Uint8Array.of(0, 2, 2, 1), 4, false, (...run) => found.push(run));
 * found; // => [[1, 3, 2], [3, 4, 1]]
 * ```
 */
export function forEachLabelRun(
  labels: Uint8Array,
  columns: number,
  any: boolean,
  visit: (start: number, end: number, label: number) => void,
): void {
  const step = columns * Math.max(1, Math.floor(piece / columns));
  for (let first = 0; first < labels.length; first += step) {
    const runs = runsOf(labels.subarray(first, first + step), columns, first, any);
    // What is visited may need the memory itself.
    for (let i = 0; i < runs.length; i += 3) visit(runs[i], runs[i + 1], runs[i + 2]);
  }
}

function runsOf(labels: Uint8Array, columns: number, first: number, any: boolean): Int32Array {
  const start = mark();
  try {
    const [at, out] = [allocate(labels.length), allocate(12 * labels.length)];
    new Uint8Array(buffer(), at, labels.length).set(labels);
    const count = kernel('labelRuns')(at, columns, labels.length / columns, first, any ? 1 : 0, out);
    return new Int32Array(buffer(), out, 3 * count).slice();
  } finally {
    release(start);
  }
}
