import { allocate, buffer, kernel, mark, putFloat64, putInt32, release } from './memory.js';

/** Only the entries that are not zero, row by row. */
export interface SparseMatrix {
  /** Entries of row r: from `rowStart[r]` to before `rowStart[r + 1]`. */
  readonly rowStart: Int32Array;
  /** The column of each entry. */
  readonly column: Int32Array;
  readonly entries: Float64Array;
}

/** Writes the product of a matrix and x into y. */
export type Multiply = (x: Float64Array, y: Float64Array) => void;

/**
 * Lends `work` the product with A B, as two products with sparse matrices; it must not use other kernels. B has as many rows as A
 * has columns, and as many columns as A has rows. The terms of a row are added in four interleaved sums.
 */
export function withSparseProduct<R>(a: SparseMatrix, b: SparseMatrix, work: (multiply: Multiply) => R): R {
  const start = mark();
  try {
    const [rows, columns] = [rowsOf(a), rowsOf(b)];
    const [x, between, y] = [allocate(8 * rows), allocate(8 * columns), allocate(8 * rows)];
    const [first, second] = [put(b), put(a)];
    const [input, output] = [new Float64Array(buffer(), x, rows), new Float64Array(buffer(), y, rows)];
    const product = kernel('sparseProduct');
    return work((from, to) => {
      input.set(from);
      product(...first, columns, x, between);
      product(...second, rows, between, y);
      to.set(output);
    });
  } finally {
    release(start);
  }
}

function rowsOf({ rowStart }: SparseMatrix): number {
  return rowStart.length - 1;
}

/** Copies a matrix into the memory: where its row starts, columns and entries lie. */
function put({ rowStart, column, entries }: SparseMatrix): [number, number, number] {
  return [putInt32(rowStart), putInt32(column), putFloat64(entries)];
}
