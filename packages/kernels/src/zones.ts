import type { Levels } from './bins.js';
import { withBytes } from './byte-texture.js';
import { kernel } from './features-kernels.js';
import { allocate, buffer, mark, putInt32, release } from './memory.js';

/** Which voxels are connected: those of the given earlier rows straight across, and with `alongRows` those beside them along x. */
export interface Connection {
  /** The steps straight to the earlier rows at (y, z) = (0, -1), (-1, 0), (-1, -1), (1, -1); 0 for one that is not connected. */
  readonly rows: readonly [number, number, number, number];
  /** Whether neighbours along x count, in a voxel's own row and in the others. */
  readonly alongRows: boolean;
}

/** So many bytes around a voxel are read at once. */
const readAround = 16;

/**
 * The level and the number of voxels of each zone (connected voxels of one level), in the order of their first voxels.
 *
 * @param levels padded volume with 0 outside the region, one byte each or int16 where they are few.
 * @param voxels padded indices of the region's voxels, ascending.
 */
export function measureZones(
  levels: Levels,
  voxels: Int32Array,
  connection: Connection,
): { level: Int32Array; size: Int32Array } {
  if (levels instanceof Uint8Array) return measureByteZones(levels, voxels, connection);
  const { alongRows } = connection;
  const rows = connection.rows.filter((step) => step !== 0);
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
    return zonesAt(level, size, found);
  } finally {
    release(start);
  }
}

function measureByteZones(levels: Uint8Array, voxels: Int32Array, { rows, alongRows }: Connection) {
  return withBytes({ levels, voxels }, ({ levels: volume, stretches, count }) => {
    const steps = putInt32(rows);
    const parent = allocate(4 * levels.length + 4 * readAround);
    const [level, size] = [allocate(4 * voxels.length), allocate(4 * voxels.length)];
    const found = kernel('zones8')(volume, stretches, count, steps, Number(alongRows), parent, level, size);
    return zonesAt(level, size, found);
  });
}

function zonesAt(level: number, size: number, count: number): { level: Int32Array; size: Int32Array } {
  return {
    level: new Int32Array(buffer(), level, count).slice(),
    size: new Int32Array(buffer(), size, count).slice(),
  };
}
