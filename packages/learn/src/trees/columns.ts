import type { Matrix } from '@radscore/stats';

/**
 * A table made ready for growing trees: each column is sorted once, and every tree of an ensemble works on the ranks.
 * Values are rounded to single precision, as scikit-learn's trees do, so that two features that differ by rounding
 * only are never distinguished and thresholds are the same numbers.
 */
export interface RankedColumns {
  readonly rows: number;
  readonly cols: number;
  /** `values[i + rows * j]` is row i, column j. */
  readonly values: Float32Array;
  /** `order[k + rows * j]` is the row with the k-th smallest value of column j. */
  readonly order: Uint32Array;
  /** `rank[i + rows * j]`: dense rank of row i in column j from 0; equal values share it. */
  readonly rank: Int32Array;
}

/** Sorts every column of a table once. The table has no missing values and fewer than 2^21 rows. */
export function rankColumns(x: Matrix): RankedColumns {
  const { rows, cols } = x;
  const values = Float32Array.from(x.data);
  const order = new Uint32Array(rows * cols);
  const rank = new Int32Array(rows * cols);
  const bits = new Int32Array(values.buffer);
  const keys = new Float64Array(rows);
  for (let j = 0; j < cols; j++) {
    const base = rows * j;
    for (let i = 0; i < rows; i++) keys[i] = orderedBits(bits[base + i]!) * ROW_SPACE + i;
    keys.sort();
    let dense = -1;
    let previous = Number.NaN;
    for (let k = 0; k < rows; k++) {
      const key = keys[k]!;
      const value = Math.floor(key / ROW_SPACE);
      const row = key - value * ROW_SPACE;
      if (value !== previous) dense++;
      previous = value;
      order[base + k] = row;
      rank[base + row] = dense;
    }
  }
  return { rows, cols, values, order, rank };
}

/** Rows that fit beside 32 bits of value in the 53 bits of a double. */
const ROW_SPACE = 2097152;

/** A whole number that orders as the float of these bits does; both zeros are one value. */
function orderedBits(bits: number): number {
  return bits < 0 ? -2147483648 - bits : bits;
}
