import type { LevelCounts } from '@radscore/kernels';
import { radiomicsError } from '../../errors.js';

/**
 * How often grey level i came with an extent j: the length of a run, the size of a zone, the number of dependent neighbours.
 * Rows need not be equally wide: no run and no zone of a level has more voxels than the level has, so all rows together take
 * no more memory than the region, however many grey levels there are.
 */
export type LevelMatrix = LevelCounts;

/**
 * An empty matrix whose row of level i is `min(widest, histogram[i])` wide; `histogram` starts at level 0.
 *
 * @throws RAD-TEXTURE-TOO-LARGE
 */
export function levelMatrix(histogram: Float64Array, widest: number): LevelMatrix {
  const rowStart = rowStarts(histogram.length - 1, (level) => Math.min(widest, histogram[level]));
  return { rowStart, counts: new Float64Array(rowStart[histogram.length]) };
}

/** An int32 tells the cells of a matrix apart. */
const mostCells = 2 ** 31 - 1;

/**
 * Where the row of each level begins, from level 0, whose row is empty, to one after the last.
 *
 * @throws RAD-TEXTURE-TOO-LARGE where the rows together are longer than an int32 can tell.
 */
export function rowStarts(levelCount: number, widthOf: (level: number) => number): Int32Array {
  const rowStart = new Int32Array(levelCount + 2);
  let cells = 0;
  for (let level = 1; level <= levelCount; level++) {
    cells += widthOf(level);
    rowStart[level + 1] = cells;
  }
  if (cells > mostCells) throw radiomicsError('RAD-TEXTURE-TOO-LARGE', { levels: levelCount, cells });
  return rowStart;
}

/** The weighted sum of matrices whose rows are equally wide. Throws nothing; at least one matrix is needed. */
export function sumLevelMatrices(matrices: readonly LevelMatrix[], weights: readonly number[]): LevelMatrix {
  const { rowStart } = matrices[0];
  const counts = new Float64Array(matrices[0].counts.length);
  matrices.forEach((matrix, m) => {
    const weight = weights[m];
    for (let cell = 0; cell < counts.length; cell++) counts[cell] += weight * matrix.counts[cell];
  });
  return { rowStart, counts };
}

/** Sum of all counts: the number of runs, zones or voxels. */
export function totalCount({ counts }: LevelMatrix): number {
  let total = 0;
  for (const count of counts) total += count;
  return total;
}
