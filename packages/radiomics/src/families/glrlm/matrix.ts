import type { Triple } from '@radscore/image';
import { countRuns, type Levels, measureRuns } from '@radscore/kernels';
import type { Direction } from '../../region/directions.js';
import type { RegionGrid } from '../../region/region.js';
import { type LevelMatrix, levelMatrix, rowStarts } from '../texture/level-matrix.js';

/**
 * The grey level run length matrix of each direction: how many runs of j voxels of level i there are (Galloway 1975; IBSI 1,
 * chapter 3.7). Time is linear in the number of voxels.
 *
 * `levels` is a padded volume with 0 outside the region, `voxels` the indices of the region's voxels in it, `histogram` the number
 * of voxels of each level from 0 on, `offsets` a positive step along each direction, `longest` the most voxels along an axis of the region.
 */
export function runLengths(
  levels: Levels,
  voxels: Int32Array,
  histogram: Float64Array,
  offsets: Int32Array,
  longest: number,
): LevelMatrix[] {
  const { rowStart } = levelMatrix(histogram, longest);
  const volume = { levels, voxels, levelCount: histogram.length - 1 };
  return countRuns(volume, offsets, rowStart).map((counts) => ({ rowStart, counts }));
}

/** What is measured on the matrix of each direction, in the order of `levelMeasures`; arguments as those of `runLengths`. */
export function measuredRuns(
  levels: Levels,
  voxels: Int32Array,
  histogram: Float64Array,
  offsets: Int32Array,
  longest: number,
): Float64Array[] {
  const rowStart = rowStarts(histogram.length - 1, (level) => Math.min(longest, histogram[level]));
  return measureRuns({ levels, voxels, levelCount: histogram.length - 1 }, offsets, rowStart, histogram);
}

/**
 * True when some line along the direction meets two voxels of the region, be they apart. PyRadiomics leaves out directions
 * where none does: there the region is flat.
 */
export function hasLineOfTwo(grid: RegionGrid, { step, offset }: Direction): boolean {
  const { voxels, inside, count } = grid;
  for (let n = 0; n < count; n++) if (inside[voxels[n] + offset] === 1) return true;
  const lines = new Set<number>();
  for (const voxel of voxels) lines.add(voxel - offset * stepsBack(voxel, step, grid));
  return lines.size < count;
}

/** How many steps back from a voxel stay within the region's box. */
function stepsBack(voxel: number, step: Triple, { size, strides, pad }: RegionGrid): number {
  const at = [voxel % strides[1], Math.floor((voxel % strides[2]) / strides[1]), Math.floor(voxel / strides[2])];
  const room = step.map((forward, axis) => {
    if (forward === 0) return Number.POSITIVE_INFINITY;
    return forward > 0 ? at[axis] - pad : size[axis] - 1 - (at[axis] - pad);
  });
  return Math.min(...room);
}
