import { column, dot, type Matrix, transpose, zeros } from '@radscore/stats';
import { householder } from './qr.js';

/** Singular values in descending order and the right singular vectors as columns, min(rows, cols) of each. */
export interface RightSingular {
  readonly values: Float64Array;
  readonly vectors: Matrix;
}

/**
 * Singular values and right singular vectors: QR, then one-sided Jacobi rotations on the triangle (Golub and Van Loan,
 * 8.6.3), which finds small singular values as exactly as large ones.
 */
export function rightSingular(a: Matrix): RightSingular {
  const wide = a.cols > a.rows;
  const { r, applyQ } = householder(wide ? transpose(a) : a);
  const v = jacobi(r);
  const k = r.cols;
  const norms = Float64Array.from({ length: k }, (_, j) => Math.sqrt(dot(column(r, j), column(r, j))));
  const order = [...norms.keys()].sort((i, j) => norms[j]! - norms[i]!);
  const vectors = zeros(a.cols, k);
  order.forEach((from, to) => {
    const unit = column(r, from).map((value) => (norms[from]! > 0 ? value / norms[from]! : 0));
    vectors.data.set(wide ? applyQ(unit) : column(v, from), a.cols * to);
  });
  return { values: Float64Array.from(order, (j) => norms[j]!), vectors };
}

/** Rotates the columns of `a` in place until they are orthogonal; returns the rotation. */
function jacobi(a: Matrix): Matrix {
  const k = a.cols;
  const v = zeros(k, k);
  for (let j = 0; j < k; j++) v.data[j + k * j] = 1;
  let rotated = true;
  for (let sweep = 0; sweep < 60 && rotated; sweep++) {
    rotated = false;
    for (let p = 0; p < k - 1; p++) {
      for (let q = p + 1; q < k; q++) if (rotate(a, v, p, q)) rotated = true;
    }
  }
  return v;
}

function rotate(a: Matrix, v: Matrix, p: number, q: number): boolean {
  const x = column(a, p);
  const y = column(a, q);
  const xx = dot(x, x);
  const yy = dot(y, y);
  const xy = dot(x, y);
  if (Math.abs(xy) <= 1e-15 * Math.sqrt(xx * yy)) return false;
  const zeta = (yy - xx) / (2 * xy);
  const t = (zeta >= 0 ? 1 : -1) / (Math.abs(zeta) + Math.sqrt(1 + zeta * zeta));
  const c = 1 / Math.sqrt(1 + t * t);
  turn(x, y, c, c * t);
  turn(column(v, p), column(v, q), c, c * t);
  return true;
}

function turn(x: Float64Array, y: Float64Array, c: number, s: number): void {
  for (let i = 0; i < x.length; i++) {
    const xi = x[i]!;
    const yi = y[i]!;
    x[i] = c * xi - s * yi;
    y[i] = s * xi + c * yi;
  }
}
