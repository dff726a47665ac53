import { type Levels, measureZones } from '@radscore/kernels';
import type { Direction } from '../../region/directions.js';
import { type LevelMatrix, levelMatrix } from '../texture/level-matrix.js';

/** The zones of a region: connected voxels of one level, in the order of their first voxels. */
export interface Zones {
  readonly level: Int32Array;
  /** Voxels of each zone. */
  readonly size: Int32Array;
}

/**
 * Finds the zones of a region; time is linear in the number of voxels.
 *
 * `levels` is a padded volume with 0 outside the region, `voxels` the indices of the region's voxels in it, ascending,
 * `connected` the steps to all neighbours that count as connected (26 in 3D, 8 in a slice).
 */
export function findZones(levels: Levels, voxels: Int32Array, connected: readonly Direction[]): Zones {
  const stepTo = (y: number, z: number) =>
    connected.find(({ step }) => step[0] === 0 && step[1] === y && step[2] === z)?.offset ?? 0;
  const alongRows = connected.some(({ step }) => step[0] !== 0);
  const rows = [stepTo(0, -1), stepTo(-1, 0), stepTo(-1, -1), stepTo(1, -1)] as const;
  return measureZones(levels, voxels, { rows, alongRows });
}

/**
 * The grey level size zone matrix: how many zones of j voxels of level i there are (Thibault 2009; IBSI 1, chapter 3.8).
 * `histogram` is the number of voxels of each level from 0 on; no zone has more than `widest`.
 */
export function zoneSizes(
  { level, size }: Zones,
  histogram: Float64Array,
  widest = Number.POSITIVE_INFINITY,
): LevelMatrix {
  const matrix = levelMatrix(histogram, widest);
  for (let zone = 0; zone < level.length; zone++) matrix.counts[matrix.rowStart[level[zone]] + size[zone] - 1]++;
  return matrix;
}
