import { square } from '@radscore/elementary';
import { countPairs, type LevelPairs, type Levels, type LevelVolume } from '@radscore/kernels';

/** Dense matrices of thousands of levels would not fit in memory; there are never more pairs than voxels. */
export type PairCounts = LevelPairs;

/** Counts the pairs of one direction, by its place among the offsets; most quickly one after another. */
export type PairCounter = (direction: number) => PairCounts;

/**
 * A counter of pairs (voxel, voxel + offset) of a region: the grey level co-occurrence matrix of each direction (Haralick 1973;
 * IBSI 1, chapter 3.6); with `symmetrical`, each pair is counted from both of its voxels. Time is linear in the
 * number of voxels, whatever the number of levels.
 *
 * `levels` is a padded volume with 0 outside the region, `voxels` the indices of the region's voxels in it, `histogram` the
 * number of voxels of each level from 0 to Ng. The margin of `levels` must be as wide as the steps that `offsets` stand for.
 */
export function pairCounter(
  levels: Levels,
  voxels: Int32Array,
  histogram: Float64Array,
  offsets: Int32Array,
  symmetrical: boolean,
): PairCounter {
  const width = histogram.length;
  if (width * width <= Math.max(smallTable, 4 * voxels.length))
    return tableCounter({ levels, voxels, levelCount: width - 1 }, offsets, symmetrical);
  const counter = rowCounter(levels, voxelsByLevel(levels, voxels, histogram), histogram, offsets);
  if (!symmetrical) return counter;
  return (direction) => {
    const pairs = counter(direction);
    return addPairs(pairs, transposePairs(pairs));
  };
}

/** a + weightOfB b, of the same number of levels. */
export function addPairs(a: PairCounts, b: PairCounts, weightOfB = 1): PairCounts {
  const rows = rowWriter(a.rowStart.length - 1, a.column.length + b.column.length);
  for (let i = 0; i < a.rowStart.length - 1; i++) {
    for (let e = a.rowStart[i]; e < a.rowStart[i + 1]; e++) rows.add(a.column[e], a.count[e]);
    for (let e = b.rowStart[i]; e < b.rowStart[i + 1]; e++) rows.add(b.column[e], weightOfB * b.count[e]);
    rows.endRow();
  }
  return rows.finish();
}

/** Rows and columns exchanged: the pairs seen from the other voxel. */
export function transposePairs({ rowStart, column, count }: PairCounts): PairCounts {
  const rows = rowStart.length - 1;
  const start = new Int32Array(rows + 1);
  for (const j of column) start[j + 1]++;
  for (let j = 0; j < rows; j++) start[j + 1] += start[j];
  const next = start.slice();
  const transposed = { rowStart: start, column: new Int32Array(column.length), count: new Float64Array(column.length) };
  for (let i = 0; i < rows; i++) {
    for (let e = rowStart[i]; e < rowStart[i + 1]; e++) {
      const to = next[column[e]]++;
      transposed.column[to] = i;
      transposed.count[to] = count[e];
    }
  }
  return transposed;
}

/** Up to 256 levels a full table is counted into even for few voxels: 256 KB, which stays in the cache. */
const smallTable = square(257);

/** The most cells of the tables that are counted into at once: 32 MB. */
const tableCells = 2 ** 23;

/** Few levels: a table of all pairs for each direction, as many directions at once as have room. */
function tableCounter(volume: LevelVolume, offsets: Int32Array, symmetrical: boolean): PairCounter {
  const width = volume.levelCount + 1;
  const batch = Math.max(1, Math.floor(tableCells / (width * width)));
  let [first, tables]: [number, Uint32Array[]] = [0, []];
  return (direction) => {
    if (tables[direction - first] === undefined) {
      first = direction;
      tables = countPairs(volume, offsets.slice(first, first + batch));
      if (symmetrical) for (const table of tables) addTranspose(table, width);
    }
    return occupiedCells(tables[direction - first], width);
  };
}

function addTranspose(table: Uint32Array, width: number): void {
  for (let i = 1; i < width; i++) {
    for (let j = 1; j <= i; j++) {
      const sum = table[i * width + j] + table[j * width + i];
      table[i * width + j] = sum;
      table[j * width + i] = sum;
    }
  }
}

function occupiedCells(table: Uint32Array, width: number): PairCounts {
  let entries = 0;
  for (let i = 1; i < width; i++) for (let j = 1; j < width; j++) if (table[i * width + j] !== 0) entries++;
  const pairs = {
    rowStart: new Int32Array(width + 1),
    column: new Int32Array(entries),
    count: new Float64Array(entries),
  };
  let entry = 0;
  for (let i = 1; i < width; i++) {
    pairs.rowStart[i] = entry;
    for (let j = 1; j < width; j++) {
      const count = table[i * width + j];
      if (count === 0) continue;
      pairs.column[entry] = j;
      pairs.count[entry++] = count;
    }
  }
  pairs.rowStart[width] = entry;
  return pairs;
}

/** Many levels: the voxels of one level after the other, so that one row at a time is enough. */
function rowCounter(levels: Levels, byLevel: Int32Array, histogram: Float64Array, offsets: Int32Array): PairCounter {
  return (direction) => {
    const offset = offsets[direction];
    const rows = rowWriter(histogram.length, byLevel.length);
    let n = 0;
    for (let level = 0; level < histogram.length; level++) {
      const end = n + (level === 0 ? 0 : histogram[level]);
      for (; n < end; n++) {
        const neighbour = levels[byLevel[n] + offset];
        if (neighbour !== 0) rows.add(neighbour, 1);
      }
      rows.endRow();
    }
    return rows.finish();
  };
}

function voxelsByLevel(levels: Levels, voxels: Int32Array, histogram: Float64Array): Int32Array {
  const next = new Int32Array(histogram.length);
  for (let level = 2; level < next.length; level++) next[level] = next[level - 1] + histogram[level - 1];
  const sorted = new Int32Array(voxels.length);
  for (const voxel of voxels) sorted[next[levels[voxel]]++] = voxel;
  return sorted;
}

/** Collects a matrix row by row; `capacity` is the most entries it may get. */
function rowWriter(rows: number, capacity: number) {
  const row = new Float64Array(rows);
  const touched = new Int32Array(rows);
  const rowStart = new Int32Array(rows + 1);
  const column = new Int32Array(capacity);
  const count = new Float64Array(capacity);
  let [width, rowsDone, entry] = [0, 0, 0];
  return {
    add(j: number, amount: number): void {
      if (amount === 0) return;
      if (row[j] === 0) touched[width++] = j;
      row[j] += amount;
    },
    endRow(): void {
      for (const j of touched.subarray(0, width).sort()) {
        column[entry] = j;
        count[entry++] = row[j];
        row[j] = 0;
      }
      width = 0;
      rowStart[++rowsDone] = entry;
    },
    finish: (): PairCounts => ({ rowStart, column: column.slice(0, entry), count: count.slice(0, entry) }),
  };
}
