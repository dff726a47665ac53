import { narrowest } from './bins.js';
import {
  countByteDependences,
  countBytePairs,
  countByteRuns,
  fitsByteDependences,
  fitsByteRuns,
  fitsBytes,
  fitsByteTones,
  measureByteRuns,
  sumByteTones,
} from './byte-texture.js';
import { kernel } from './features-kernels.js';
import { measureLevels, widestRow } from './level-sums.js';
import type { LevelVolume } from './level-volume.js';
import { allocate, buffer, mark, putInt32, release } from './memory.js';

/** Where a level volume lies in the kernels' memory; `suffix` says which kernels read it. */
interface Loaded {
  readonly suffix: '16' | '32';
  readonly levels: number;
  readonly voxels: number;
}

/** Kernels read eight voxels at once, up to this many bytes past the last. */
const readAhead = 16;

/**
 * Runs `work` with the level volume in the kernels' memory and everything it allocates there; returns what it returns, which must
 * not be a view of that memory.
 *
 * @param narrow true for int16: for a kernel each of whose numbers of 16 bits, not the levels alone, is known to fit.
 */
function withLevels<R>({ levels, voxels }: LevelVolume, narrow: boolean, work: (loaded: Loaded) => R): R {
  const start = mark();
  try {
    const at = allocate((narrow ? 2 : 4) * levels.length + readAhead);
    const place = putInt32(voxels);
    const Levels = narrow ? Int16Array : Int32Array;
    new Levels(buffer(), at, levels.length).set(levels);
    return work({ suffix: narrow ? '16' : '32', levels: at, voxels: place });
  } finally {
    release(start);
  }
}

/** Number of cells that 16 bits without sign can address. */
const narrowCells = 2 ** 16;

/** What a signed number of 32 bits holds. */
const widest = 2 ** 31 - 1;

/**
 * Zeroed room for `length` numbers of `bytes` bytes, with 64 bytes before it that a kernel may write to. What is allocated lies
 * within 4 GiB, so that 32 bits tell every cell.
 */
function zeroed(length: number, bytes: 4 | 8): number {
  const at = allocate(64 + bytes * length) + 64;
  new Uint8Array(buffer(), at, bytes * length).fill(0);
  return at;
}

/**
 * Number of neighbours of each voxel whose level is within the tolerance: `counts[(level - 1) * (offsets.length + 1) + dependent]`.
 * The outside is not a neighbour.
 */
export function countDependences(volume: LevelVolume, offsets: Int32Array, tolerance: number): Float64Array {
  const { levelCount } = volume;
  // A lane holds a level, a difference of levels, or a number of neighbours.
  const narrow = Math.max(levelCount, offsets.length) <= narrowest;
  // No two levels are further apart than there are levels.
  const within = Math.min(Math.floor(tolerance), levelCount);
  if (fitsByteDependences(volume, offsets.length)) return countByteDependences(volume, offsets, within);
  return withLevels(volume, narrow, ({ suffix, levels, voxels }) => {
    const steps = putInt32(offsets);
    const length = levelCount * (offsets.length + 1);
    const counts = zeroed(length, 4);
    kernel(`dependences${suffix}`)(levels, voxels, volume.voxels.length, steps, offsets.length, within, counts);
    return Float64Array.from(new Uint32Array(buffer(), counts, length));
  });
}

/** Per level: the number of voxels, and the sum over them of |level - mean level of the neighbours inside|; entry 0 is 0. */
export function sumToneDifferences(
  volume: LevelVolume,
  offsets: Int32Array,
): { count: Float64Array; difference: Float64Array } {
  if (fitsByteTones(volume, offsets.length)) return sumByteTones(volume, offsets);
  // The sum over the neighbours of a voxel, were all of the highest level.
  const largestSum = volume.levelCount * offsets.length;
  return withLevels(volume, largestSum <= narrowest, ({ suffix, levels, voxels }) => {
    const steps = putInt32(offsets);
    const length = volume.levelCount + 1;
    const difference = zeroed(length, 8);
    const count = zeroed(length, 8);
    kernel(`tones${largestSum <= widest ? suffix : '64'}`)(
      levels,
      voxels,
      volume.voxels.length,
      steps,
      offsets.length,
      count,
      difference,
    );
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
  if (fitsBytes(volume)) return countBytePairs(volume, offsets);
  const width = volume.levelCount + 1;
  const cells = width * width;
  const narrow = cells <= narrowCells;
  return withLevels(volume, narrow, ({ suffix, levels, voxels }) => {
    const tables = tablesFor(cells, narrow);
    return Array.from(offsets, (offset) => {
      tables.clear();
      kernel(`pairs${suffix}`)(levels, voxels, volume.voxels.length, offset, width, ...tables.places);
      return tables.sum();
    });
  });
}

/**
 * For each offset the number of runs: `counts[rowStart[level] + length - 1]`.
 *
 * @param offsets positive, for the voxel before must come earlier in the list; one of 1 runs along x.
 * @param rowStart where the row of each level begins, from level 0; the last entry is the number of cells. A row is as wide as the
 * longest run of its level may be.
 */
export function countRuns(volume: LevelVolume, offsets: Int32Array, rowStart: Int32Array): Float64Array[] {
  const { levelCount } = volume;
  const width = widestRow(rowStart);
  if (fitsByteRuns(volume, width)) return countByteRuns(volume, offsets, rowStart, width);
  const dense = (levelCount + 1) * width;
  // Levels and lengths have fewer than 2^16 values each then; a level above 2^15 is a negative int16, but no other level's.
  const narrow = dense <= narrowCells;
  return withLevels(volume, narrow, ({ suffix, levels, voxels }) => {
    const rows = narrow ? width : putInt32(rowStart);
    const running = allocate((narrow ? 2 : 4) * volume.levels.length + readAhead);
    const tables = tablesFor(narrow ? dense : rowStart[levelCount + 1], narrow);
    return Array.from(offsets, (offset) => {
      tables.clear();
      const { length } = volume.voxels;
      kernel(`runs${suffix}`)(levels, voxels, length, offset, rows, running, ...tables.places);
      const reached = tables.sum();
      return endingRuns(reached, rowStart, (level) => (narrow ? level * width : rowStart[level]));
    });
  });
}

/**
 * The measures of the matrices of `countRuns`, in the order of `levelMeasures`.
 *
 * @param sizes the number of voxels of each level, from 0 on.
 */
export function measureRuns(
  volume: LevelVolume,
  offsets: Int32Array,
  rowStart: Int32Array,
  sizes: Float64Array,
): Float64Array[] {
  const width = widestRow(rowStart);
  return fitsByteRuns(volume, width)
    ? measureByteRuns(volume, offsets, rowStart, width, sizes)
    : countRuns(volume, offsets, rowStart).map((counts) => measureLevels({ rowStart, counts }));
}

/** Runs that reach j voxels but not j + 1. */
function endingRuns(reached: Uint32Array, rowStart: Int32Array, from: (level: number) => number): Float64Array {
  const counts = new Float64Array(rowStart[rowStart.length - 1]);
  for (let level = 0; level < rowStart.length - 1; level++) {
    const shift = from(level) - rowStart[level];
    const last = rowStart[level + 1] - 1;
    for (let cell = rowStart[level]; cell < last; cell++)
      counts[cell] = reached[cell + shift] - reached[cell + shift + 1];
    if (last >= rowStart[level]) counts[last] = reached[last + shift];
  }
  return counts;
}

/** Tables that a kernel counts into: two and scratch where 16 bits address all cells, else one. */
function tablesFor(cells: number, narrow: boolean) {
  const places = (narrow ? [cells, cells, 4] : [cells]).map((count) => allocate(4 * count));
  const views = () => places.slice(0, narrow ? 2 : 1).map((at) => new Uint32Array(buffer(), at, cells));
  return {
    places,
    clear(): void {
      for (const table of views()) table.fill(0);
    },
    sum(): Uint32Array {
      const [even, odd] = views();
      if (odd !== undefined) addTable(odd, even);
      return even.slice();
    },
  };
}

function addTable(table: Uint32Array, to: Uint32Array): void {
  for (let cell = 0; cell < to.length; cell++) to[cell] += table[cell];
}
