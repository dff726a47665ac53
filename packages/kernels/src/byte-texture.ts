import { mostInByte } from './bins.js';
import { kernel } from './features-kernels.js';
import { measureRows } from './level-sums.js';
import type { LevelVolume } from './level-volume.js';
import { allocate, buffer, mark, putInt32, release, takeFloat64 } from './memory.js';
import { stretchesOf } from './stretches.js';

// What textures count, for levels of one byte, sixteen voxels of a row at once.

/** Where such levels lie in the kernels' memory, with the stretches of their voxels and 64 bytes of scratch. */
interface LoadedBytes {
  readonly levels: number;
  readonly stretches: number;
  readonly count: number;
  readonly spill: number;
  /** Voxels of the longest stretch. */
  readonly longest: number;
}

/** So many bytes around a voxel are read at once. */
const readAround = 16;

/** Cells that 16 bits without sign can address. */
const mostCells = 2 ** 16;

/** Of so many cells tables for four lanes stay in the cache: see the kernel. */
const fewCells = 4096;

/** Whether a volume's levels can be read as bytes. */
export function fitsBytes({ levelCount }: LevelVolume): boolean {
  return levelCount <= mostInByte;
}

/** Runs `work` with the levels in the kernels' memory and everything it allocates there; returns what it returns. */
export function withBytes<R>(
  { levels, voxels }: Pick<LevelVolume, 'levels' | 'voxels'>,
  work: (loaded: LoadedBytes) => R,
): R {
  const start = mark();
  try {
    const stretches = stretchesOf(voxels);
    let longest = 0;
    for (let i = 1; i < stretches.length; i += 2) longest = Math.max(longest, stretches[i]);
    const at = allocate(levels.length + 2 * readAround) + readAround;
    const [list, spill] = [putInt32(stretches), allocate(64)];
    const bytes = new Uint8Array(buffer(), at - readAround, levels.length + 2 * readAround);
    bytes.set(levels, readAround);
    // Beside a stretch neighbours are read too: what lies around the volume must be as the outside is.
    bytes.fill(0, 0, readAround).fill(0, readAround + levels.length);
    return work({ levels: at, stretches: list, count: stretches.length / 2, spill, longest });
  } finally {
    release(start);
  }
}

/** Zeroed room for uint32. */
function zeroed(count: number): number {
  const at = allocate(4 * count);
  new Uint32Array(buffer(), at, count).fill(0);
  return at;
}

/** `countPairs` for levels of one byte. */
export function countBytePairs(volume: LevelVolume, offsets: Int32Array): Uint32Array[] {
  const width = volume.levelCount + 1;
  const cells = width * width;
  return loadBytePairs(volume, offsets, (out) => {
    const found = new Uint32Array(buffer(), out, offsets.length * cells).slice();
    return Array.from(offsets, (_, k) => found.subarray(k * cells, (k + 1) * cells));
  });
}

/** Runs `work` with the tables of `countPairs`, one after another, in the kernels' memory: levels of one byte. */
export function loadBytePairs<R>(volume: LevelVolume, offsets: Int32Array, work: (tables: number) => R): R {
  const width = volume.levelCount + 1;
  const cells = width * width;
  return withBytes(volume, ({ levels, stretches, count, spill }) => {
    // A table of more directions saves counting and costs adding up, which few voxels do not pay for.
    const most = Math.min(fewCells, volume.voxels.length / 4);
    let [together, table] = [1, cells];
    while (together < offsets.length && table * width <= most) {
      together++;
      table *= width;
    }
    const copies = table > volume.voxels.length ? 1 : table > fewCells ? 2 : 4;
    const steps = putInt32(offsets);
    const tables = allocate(4 * copies * table);
    const out = zeroed(offsets.length * cells);
    kernel('pairs8')(levels, stretches, count, steps, offsets.length, width, together, tables, copies, spill, out);
    return work(out);
  });
}

/** Whether `countByteRuns` can count rows so wide. */
export function fitsByteRuns({ levelCount }: LevelVolume, width: number): boolean {
  return levelCount <= mostInByte && width <= 256;
}

/** `countRuns` for levels of one byte and rows of at most `width` cells, at most 256. */
export function countByteRuns(
  volume: LevelVolume,
  offsets: Int32Array,
  rowStart: Int32Array,
  width: number,
): Float64Array[] {
  return withByteRuns(volume, offsets, rowStart, width, levelSizes(volume), (_, counts) =>
    takeFloat64(counts, rowStart[volume.levelCount + 1]),
  );
}

/** `measureRuns` for levels of one byte and rows of at most `width` cells, at most 256. */
export function measureByteRuns(
  volume: LevelVolume,
  offsets: Int32Array,
  rowStart: Int32Array,
  width: number,
  sizes: Float64Array,
): Float64Array[] {
  return withByteRuns(volume, offsets, rowStart, width, sizes, (rows, counts) =>
    measureRows(rows, counts, volume.levelCount, width),
  );
}

/** Runs `work` with the counted rows of each offset in the kernels' memory: where these begin, and the counts. */
function withByteRuns<R>(
  volume: LevelVolume,
  offsets: Int32Array,
  rowStart: Int32Array,
  width: number,
  sizes: Float64Array,
  work: (rowStart: number, counts: number) => R,
): R[] {
  const { levelCount } = volume;
  return withBytes(volume, ({ levels, stretches, count, longest }) => {
    const cells = (levelCount + 1) * width;
    const running = allocate(volume.levels.length + 2 * readAround) + readAround;
    const [list, shuffles] = [allocate(2 * longest + 64), allocate(4096)];
    const [even, odd, counts] = [allocate(4 * cells), allocate(4 * cells), allocate(8 * rowStart[levelCount + 1])];
    const [ofLevels, rows] = [putInt32(sizes), putInt32(rowStart)];
    kernel('fillShuffles')(shuffles);
    const [of, to] = [
      [levels, stretches, count],
      [width, running, list, shuffles, even, odd, levelCount, ofLevels, rows, counts],
    ];
    return Array.from(offsets, (offset) => {
      kernel('runs8')(...of, offset, ...to);
      const start = mark();
      const found = work(rows, counts);
      release(start);
      return found;
    });
  });
}

/** The number of listed voxels of each level. */
function levelSizes({ levels, voxels, levelCount }: LevelVolume): Float64Array {
  const sizes = new Float64Array(levelCount + 1);
  for (let n = 0; n < voxels.length; n++) sizes[levels[voxels[n]]]++;
  return sizes;
}

/** Whether `countByteDependences` can count so many neighbours. */
export function fitsByteDependences({ levelCount }: LevelVolume, neighbours: number): boolean {
  return levelCount <= mostInByte && neighbours <= 255 && (levelCount + 1) * (neighbours + 1) <= mostCells;
}

/** `countDependences` for levels of one byte. */
export function countByteDependences(volume: LevelVolume, offsets: Int32Array, within: number): Float64Array {
  const width = offsets.length + 1;
  const cells = (volume.levelCount + 1) * width;
  return withBytes(volume, ({ levels, stretches, count, spill }) => {
    const steps = putInt32(offsets);
    const copies = cells > volume.voxels.length ? 1 : 4;
    const tables = zeroed(copies * cells);
    const apart = copies > 1 ? 4 * cells : 0;
    kernel('dependences8')(levels, stretches, count, steps, offsets.length, within, tables, apart, spill);
    const sums = new Float64Array(cells - width);
    for (let copy = 0; copy < copies; copy++) {
      const table = new Uint32Array(buffer(), tables + apart * copy + 4 * width, sums.length);
      for (let i = 0; i < sums.length; i++) sums[i] += table[i];
    }
    return sums;
  });
}

/** Whether `sumByteTones` can add up so many neighbours. */
export function fitsByteTones({ levelCount }: LevelVolume, neighbours: number): boolean {
  return levelCount <= mostInByte && neighbours <= 255 && levelCount * neighbours < mostCells;
}

/** `sumToneDifferences` for levels of one byte. */
export function sumByteTones(volume: LevelVolume, offsets: Int32Array) {
  const length = volume.levelCount + 1;
  return withBytes(volume, ({ levels, stretches, count, spill }) => {
    const steps = putInt32(offsets);
    const sums = zeroed(4 * length);
    const inByte = Math.floor(mostInByte / volume.levelCount);
    kernel('tones8')(levels, stretches, count, steps, offsets.length, inByte, sums, sums + 8 * length, spill);
    const [counted, difference] = [0, 1].map((k) => new Float64Array(buffer(), sums + 8 * length * k, length).slice());
    return { count: counted, difference };
  });
}
