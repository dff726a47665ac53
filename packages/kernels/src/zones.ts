import type { Levels } from './bins.js';
import { kernel } from './features-kernels.js';
import { allocate, buffer, mark, putInt32, release } from './memory.js';

/** Which voxels are connected: those of the given earlier rows straight across, and with `alongRows` those beside them along x. */
export interface Connection {
  /** The steps straight to the earlier rows. */
  readonly rows: readonly number[];
  /** Whether neighbours along x count, in a voxel's own row and in the others. */
  readonly alongRows: boolean;
}

/** So many bytes around a voxel are read at once. */
const readAround = 16;

/**
 * The level and the number of voxels of each zone (connected voxels of one level), in the order of their first voxels.
 *
 * @param levels padded volume with 0 outside the region, int16 where they are few.
 * @param voxels padded indices of the region's voxels, ascending.
 */
export function measureZones(
  levels: Levels,
  voxels: Int32Array,
  { rows, alongRows }: Connection,
): { level: Int32Array; size: Int32Array } {
  const start = mark();
  try {
    const narrow = levels instanceof Int16Array;
    const volume = allocate(levels.byteLength + 2 * readAround) + readAround;
    const [places, steps] = [putInt32(voxels), putInt32(rows)];
    const parent = allocate(4 * levels.length);
    const [level, size] = [allocate(4 * voxels.length), allocate(4 * voxels.length)];
    new (narrow ? Int16Array : Int32Array)(buffer(), volume, levels.length).set(levels);
    const find = kernel(narrow ? 'zones16' : 'zones32');
    const found = find(volume, places, voxels.length, steps, rows.length, Number(alongRows), parent, level, size);
    return {
      level: new Int32Array(buffer(), level, found).slice(),
      size: new Int32Array(buffer(), size, found).slice(),
    };
  } finally {
    release(start);
  }
}
