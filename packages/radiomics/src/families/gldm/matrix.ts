import { countDependences, type Levels } from '@radscore/kernels';
import { type LevelMatrix, rowStarts } from '../texture/level-matrix.js';

/**
 * The grey level dependence matrix: how many voxels of level i have j - 1 neighbours whose level differs by at most `tolerance`
 * (Sun and Wee 1983; IBSI 1, chapter 3.11, neighbouring grey level dependence). Time is linear in the number of voxels.
 *
 * `levels` is a padded volume with 0 outside the region, `voxels` the indices of the region's voxels in it, `offsets` the steps to
 * all neighbours. The outside is not a neighbour, however wide the tolerance.
 *
 * @throws RAD-TEXTURE-TOO-LARGE
 */
export function dependences(
  levels: Levels,
  voxels: Int32Array,
  levelCount: number,
  offsets: Int32Array,
  tolerance: number,
): LevelMatrix {
  const rowStart = rowStarts(levelCount, () => offsets.length + 1);
  const counts = countDependences({ levels, voxels, levelCount }, offsets, tolerance);
  return { rowStart, counts };
}
