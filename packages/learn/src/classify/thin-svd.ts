import { orthogonalColumns } from '@radscore/kernels';
import { column, dot, type Matrix, transpose, zeros } from '@radscore/stats';
import { householder } from './qr.js';

/** Singular values in descending order and the right singular vectors as columns, min(rows, cols) of each. */
export interface RightSingular {
  readonly values: Float64Array;
  readonly vectors: Matrix;
}

/**
 * Singular values and right singular vectors: QR, then one-sided Jacobi rotations on the triangle (Golub and Van Loan,
 * 8.6.3), which finds small singular values as exactly as large ones. The triangle is turned so that its rotated columns are
 * what is wanted (Drmac and Veselic, SIAM J. Matrix Anal. Appl. 2008): no rotation is accumulated, and fewer are needed.
 */
export function rightSingular(a: Matrix): RightSingular {
  const wide = a.cols > a.rows;
  const { r, applyQ } = householder(wide ? transpose(a) : a);
  const turned = wide ? r : transpose(r);
  const axes: Matrix = { ...turned, data: orthogonalColumns(turned.rows, turned.cols, turned.data, MAX_SWEEPS) };
  const k = axes.cols;
  const norms = Float64Array.from({ length: k }, (_, j) => Math.sqrt(dot(column(axes, j), column(axes, j))));
  const order = [...norms.keys()].sort((i, j) => norms[j]! - norms[i]!);
  const vectors = zeros(a.cols, k);
  order.forEach((from, to) => {
    const unit = column(axes, from).map((value) => (norms[from]! > 0 ? value / norms[from]! : 0));
    vectors.data.set(wide ? applyQ(unit) : unit, a.cols * to);
  });
  return { values: Float64Array.from(order, (j) => norms[j]!), vectors };
}

const MAX_SWEEPS = 60;
