import { column, type Matrix, zeros } from '../linalg/matrix.js';

/** The matrix with a leading column of ones. */
export function withIntercept(x: Matrix): Matrix {
  const design = zeros(x.rows, x.cols + 1);
  column(design, 0).fill(1);
  design.data.set(x.data, x.rows);
  return design;
}
