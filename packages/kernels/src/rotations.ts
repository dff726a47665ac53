import { kernel } from './fitting-kernels.js';
import { allocate, mark, putFloat64, release, takeFloat64 } from './memory.js';

/** What Householder's factorisation leaves: reflections on and below the diagonal of the table, R above it and its diagonal apart. */
export interface OrthogonalFactors {
  readonly table: Float64Array;
  readonly diagonal: Float64Array;
  /** 2 / |v|^2 of each reflection; 0 where a column had nothing to reflect. */
  readonly scales: Float64Array;
}

/**
 * Householder's QR factorisation without pivoting (Golub and Van Loan, algorithm 5.2.1) of a table, column by column, of at least as
 * many rows as columns; rank does not matter.
 *
 * @throws RangeError where the host does not give the memory
 */
export function factoriseOrthogonally(rows: number, cols: number, data: Float64Array): OrthogonalFactors {
  const start = mark();
  try {
    const [table, diagonal, scales] = [putFloat64(data), allocate(8 * cols), allocate(8 * cols)];
    kernel('factoriseOrthogonally')(table, rows, cols, diagonal, scales);
    return {
      table: takeFloat64(table, rows * cols),
      diagonal: takeFloat64(diagonal, cols),
      scales: takeFloat64(scales, cols),
    };
  } finally {
    release(start);
  }
}

/**
 * The columns of a table, rotated against each other until they are orthogonal (one-sided Jacobi; Golub and Van Loan, 8.6.3), or for at
 * most so many sweeps over all pairs.
 *
 * @throws RangeError where the host does not give the memory
 */
export function orthogonalColumns(rows: number, cols: number, data: Float64Array, sweeps: number): Float64Array {
  const start = mark();
  try {
    const [table, squares] = [putFloat64(data), allocate(8 * cols)];
    kernel('orthogonalise')(table, rows, cols, squares, sweeps);
    return takeFloat64(table, rows * cols);
  } finally {
    release(start);
  }
}
