import { allocate, buffer, kernel, mark, putInt32, release } from './memory.js';

/**
 * Grey levels in the form that texture kernels read: a padded volume with 0 outside the region, and the padded indices of the
 * region's voxels, ascending. The margin must be as wide as the largest step of the offsets.
 */
export interface LevelVolume {
  readonly levels: Int32Array;
  readonly voxels: Int32Array;
  /** The highest level. */
  readonly levelCount: number;
}

/** Up to so many levels the sum of 26 neighbours fits into 16 bits, and eight voxels are looked at together, else four. */
const narrowLevels = 1260;

/** Where a level volume lies in the kernels' memory. */
interface Loaded {
  readonly suffix: '16' | '32';
  readonly levels: number;
  readonly voxels: number;
}

/**
 * Runs `work` with the level volume in the kernels' memory and everything it allocates there; returns what it returns, which must
 * not be a view of that memory.
 */
function withLevels<R>({ levels, voxels, levelCount }: LevelVolume, work: (loaded: Loaded) => R): R {
  const start = mark();
  try {
    const narrow = levelCount <= narrowLevels;
    const at = allocate((narrow ? 2 : 4) * levels.length);
    const place = putInt32(voxels);
    const Levels = narrow ? Int16Array : Int32Array;
    new Levels(buffer(), at, levels.length).set(levels);
    return work({ suffix: narrow ? '16' : '32', levels: at, voxels: place });
  } finally {
    release(start);
  }
}

/** Zeroed room for `length` numbers of `bytes` bytes, with 64 bytes before it that a kernel may write to. */
function zeroed(length: number, bytes: 4 | 8): number {
  const at = allocate(64 + bytes * length) + 64;
  new Uint8Array(buffer(), at, bytes * length).fill(0);
  return at;
}

/**
 * Number of neighbours of each voxel whose level is within the tolerance: `counts[(level - 1) * (offsets.length + 1) + dependent]`.
 * The outside is no neighbour.
 */
export function countDependences(volume: LevelVolume, offsets: Int32Array, tolerance: number): Float64Array {
  return withLevels(volume, ({ suffix, levels, voxels }) => {
    const steps = putInt32(offsets);
    const length = volume.levelCount * (offsets.length + 1);
    const counts = zeroed(length, 4);
    kernel(`dependences${suffix}`)(levels, voxels, volume.voxels.length, steps, offsets.length, tolerance, counts);
    return Float64Array.from(new Uint32Array(buffer(), counts, length));
  });
}

/** Per level: the number of voxels, and the sum over them of |level - mean level of the neighbours inside|; entry 0 is 0. */
export function sumToneDifferences(
  volume: LevelVolume,
  offsets: Int32Array,
): { count: Float64Array; difference: Float64Array } {
  return withLevels(volume, ({ suffix, levels, voxels }) => {
    const steps = putInt32(offsets);
    const length = volume.levelCount + 1;
    const difference = zeroed(length, 8);
    const count = zeroed(length, 8);
    kernel(`tones${suffix}`)(levels, voxels, volume.voxels.length, steps, offsets.length, count, difference);
    return {
      count: new Float64Array(buffer(), count, length).slice(),
      difference: new Float64Array(buffer(), difference, length).slice(),
    };
  });
}

/**
 * For each offset the table of how often level i (row) has level j (column) at that offset; width is the number of levels
 * plus one, for level 0 is the outside.
 */
export function countPairs(volume: LevelVolume, offsets: Int32Array): Uint32Array[] {
  return withLevels(volume, ({ suffix, levels, voxels }) => {
    const steps = putInt32(offsets);
    const width = volume.levelCount + 1;
    const tables = zeroed(offsets.length * width * width, 4);
    kernel(`pairs${suffix}`)(levels, voxels, volume.voxels.length, steps, offsets.length, width, tables);
    return Array.from(offsets, (_, k) =>
      new Uint32Array(buffer(), tables + 4 * k * width * width, width * width).slice(),
    );
  });
}

/**
 * For each offset the number of runs: `counts[rowStart[level] + length - 1]`.
 *
 * @param offsets positive, for the voxel before must come earlier in the list; one of 1 runs along x.
 * @param rowStart where the row of each level begins, from level 0; the last entry is the number of cells.
 */
export function countRuns(volume: LevelVolume, offsets: Int32Array, rowStart: Int32Array): Float64Array[] {
  return withLevels(volume, ({ suffix, levels, voxels }) => {
    const steps = putInt32(offsets);
    const rows = putInt32(rowStart);
    const cells = rowStart[rowStart.length - 1];
    const running = allocate(4 * volume.levels.length);
    const counts = zeroed(offsets.length * cells, 4);
    kernel(`runs${suffix}`)(levels, voxels, volume.voxels.length, steps, offsets.length, rows, cells, running, counts);
    return Array.from(offsets, (_, k) => Float64Array.from(new Uint32Array(buffer(), counts + 4 * k * cells, cells)));
  });
}
