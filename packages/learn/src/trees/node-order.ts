import type { RankedColumns } from './columns.js';

/** The rows of one node in the order of a column, with their ranks: buffers that are refilled for each column. */
export interface NodeOrder {
  readonly rows: Uint32Array;
  readonly ranks: Int32Array;
  /** Says which rows the node has. */
  enter(rows: Uint32Array, start: number, end: number): void;
  /** Fills the buffers by column j. */
  sortBy(j: number): void;
}

/** Up to here insertion beats every other way of sorting. */
const SMALL = 20;
/** Sorting a row costs about as much as passing over this many rows of the whole table. */
const SORT_COST = 16;

/**
 * Sorts nodes by columns that are sorted already. A small node is sorted by insertion; a node that holds a fair share of
 * the table is read off the table's own order; between them the ranks are sorted.
 */
export function createNodeOrder(columns: RankedColumns): NodeOrder {
  const n = columns.rows;
  const { order, rank } = columns;
  const sortedRows = new Uint32Array(n + 1);
  const sortedRanks = new Int32Array(n + 1);
  const mark = new Uint32Array(n);
  const keys = new Float64Array(n);
  let stamp = 0;
  let members: Uint32Array = sortedRows;
  let from = 0;
  let to = 0;

  const insert = (base: number): void => {
    for (let i = from; i < to; i++) {
      const row = members[i]!;
      const r = rank[base + row]!;
      let k = i - from;
      while (k > 0 && sortedRanks[k - 1]! > r) {
        sortedRanks[k] = sortedRanks[k - 1]!;
        sortedRows[k] = sortedRows[k - 1]!;
        k--;
      }
      sortedRanks[k] = r;
      sortedRows[k] = row;
    }
  };

  const readOff = (base: number): void => {
    let filled = 0;
    for (let k = 0; k < n; k++) {
      const row = order[base + k]!;
      if (mark[row] === stamp) {
        sortedRows[filled] = row;
        sortedRanks[filled] = rank[base + row]!;
        filled++;
      }
    }
  };

  const sortRanks = (base: number): void => {
    const count = to - from;
    for (let i = 0; i < count; i++) keys[i] = rank[base + members[from + i]!]! * n + members[from + i]!;
    keys.subarray(0, count).sort();
    for (let i = 0; i < count; i++) {
      const r = Math.floor(keys[i]! / n);
      sortedRanks[i] = r;
      sortedRows[i] = keys[i]! - r * n;
    }
  };

  return {
    rows: sortedRows,
    ranks: sortedRanks,
    enter(rows, start, end) {
      members = rows;
      from = start;
      to = end;
      stamp++;
      for (let i = start; i < end; i++) mark[rows[i]!] = stamp;
    },
    sortBy(j) {
      const count = to - from;
      const base = n * j;
      if (count <= SMALL) insert(base);
      else if (count * SORT_COST > n) readOff(base);
      else sortRanks(base);
    },
  };
}
