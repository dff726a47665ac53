import { allocate, buffer, kernel, mark, putInt32, release } from './memory.js';

/** A row before a row whose voxels are neighbours: the step straight to it, and how far beyond it along x it reaches (0 or 1). */
export interface EarlierRow {
  readonly offset: number;
  readonly reach: number;
}

/**
 * The level and the number of voxels of each zone (connected voxels of one level), in the order of their first voxels.
 *
 * @param levels padded volume with 0 outside the region.
 * @param voxels padded indices of the region's voxels, ascending.
 * @param rows the earlier rows that hold neighbours.
 * @param alongRows whether neighbours along x are connected.
 */
export function measureZones(
  levels: Int32Array,
  voxels: Int32Array,
  rows: readonly EarlierRow[],
  alongRows: boolean,
): { level: Int32Array; size: Int32Array } {
  const start = mark();
  try {
    const [volume, places] = [putInt32(levels), putInt32(voxels)];
    const neighbours = putInt32(rows.flatMap(({ offset, reach }) => [offset, reach]));
    const [first, last, level, parent] = [0, 0, 0, 0].map(() => allocate(4 * voxels.length));
    const along = alongRows ? 1 : 0;
    const { length } = voxels;
    const found = kernel('zones')(volume, places, length, neighbours, rows.length, along, first, last, level, parent);
    return {
      level: new Int32Array(buffer(), level, found).slice(),
      size: new Int32Array(buffer(), first, found).slice(),
    };
  } finally {
    release(start);
  }
}
