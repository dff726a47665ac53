import type { Levels } from './bins.js';
import { withBytes } from './byte-texture.js';
import { kernel } from './features-kernels.js';
import { measureRows } from './level-sums.js';
import { allocate, buffer, mark, putFloat64, putInt32, release } from './memory.js';

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

/**
 * The measures of the matrix of the zones' levels and sizes, in the order of `levelMeasures`, for levels of one byte.
 *
 * @param sizes the number of voxels of each level, from 0 on.
 */
export function measureZoneSizes(
  levels: Uint8Array,
  voxels: Int32Array,
  connection: Connection,
  sizes: Float64Array,
): Float64Array {
  return withByteZones(levels, voxels, connection, (level, size, found) => {
    const levelCount = sizes.length - 1;
    const [rowStart, counts] = [allocate(4 * (levelCount + 2)), allocate(8 * voxels.length)];
    const widest = kernel('zoneRows')(level, size, found, levelCount, putFloat64(sizes), rowStart, counts);
    return measureRows(rowStart, counts, levelCount, widest);
  });
}

function measureByteZones(levels: Uint8Array, voxels: Int32Array, connection: Connection) {
  return withByteZones(levels, voxels, connection, zonesAt);
}

/** Runs `work` with the zones in the kernels' memory: where their levels and sizes lie, and how many there are. */
function withByteZones<R>(
  levels: Uint8Array,
  voxels: Int32Array,
  { rows, alongRows }: Connection,
  work: (level: number, size: number, count: number) => R,
): R {
  return withBytes({ levels, voxels }, ({ levels: volume, stretches, count }) => {
    const steps = putInt32(rows);
    const parent = allocate(4 * levels.length + 4 * readAround);
    const [level, size] = [allocate(4 * voxels.length), allocate(4 * voxels.length)];
    const found = kernel('zones8')(volume, stretches, count, steps, Number(alongRows), parent, level, size);
    return work(level, size, found);
  });
}

function zonesAt(level: number, size: number, count: number): { level: Int32Array; size: Int32Array } {
  return {
    level: new Int32Array(buffer(), level, count).slice(),
    size: new Int32Array(buffer(), size, count).slice(),
  };
}
