/**
 * A table of numbers, column-major: `data[i + rows * j]` is row i (a patient), column j (a variable).
 * Column-major because standardising, selecting and splitting walk down columns. A missing value is NaN.
 */
export interface Matrix {
  readonly rows: number;
  readonly cols: number;
  readonly data: Float64Array;
}

/** A matrix of zeros. */
export function zeros(rows: number, cols: number): Matrix {
  return { rows, cols, data: new Float64Array(rows * cols) };
}

/**
 * A matrix from an array of rows.
 *
 * @example
 * ```ts
 * import { fromRows } from '@radscore/stats';
 *
 * fromRows([[1, 2], [3, 4]]).cols; // => 2
 * ```
 */
export function fromRows(rows: readonly ArrayLike<number>[]): Matrix {
  const m = zeros(rows.length, rows[0]?.length ?? 0);
  rows.forEach((row, i) => {
    for (let j = 0; j < m.cols; j++) m.data[i + m.rows * j] = row[j]!;
  });
  return m;
}

/** Column j as a view; writing to it writes to the matrix. */
export function column({ rows, data }: Matrix, j: number): Float64Array {
  return data.subarray(rows * j, rows * (j + 1));
}

/** A new matrix of the given rows, in the given order (a row may come twice). */
export function takeRows(m: Matrix, indices: ArrayLike<number>): Matrix {
  const out = zeros(indices.length, m.cols);
  for (let j = 0; j < m.cols; j++) {
    for (let i = 0; i < indices.length; i++) out.data[i + out.rows * j] = m.data[indices[i]! + m.rows * j]!;
  }
  return out;
}

/** A new matrix of the given columns, in the given order. */
export function takeColumns(m: Matrix, indices: ArrayLike<number>): Matrix {
  const out = zeros(m.rows, indices.length);
  for (let j = 0; j < indices.length; j++) out.data.set(column(m, indices[j]!), out.rows * j);
  return out;
}

/** The same numbers row by row (`out[i * cols + j]`), for methods that compare patients with each other. */
export function rowMajor(m: Matrix): Float64Array {
  const out = new Float64Array(m.data.length);
  for (let j = 0; j < m.cols; j++) for (let i = 0; i < m.rows; i++) out[i * m.cols + j] = m.data[i + m.rows * j]!;
  return out;
}
