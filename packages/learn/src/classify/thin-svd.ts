import { column, dot, type Matrix, transpose, zeros } from '@radscore/stats';
import { dot as dotOfParts } from '../penalised/dot.js';
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
  const axes = wide ? r : transpose(r);
  orthogonalise(axes);
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

/** Rotates the columns of `a` in place until they are orthogonal. */
function orthogonalise(a: Matrix): void {
  const k = a.cols;
  const squares = new Float64Array(k);
  let rotated = true;
  for (let sweep = 0; sweep < MAX_SWEEPS && rotated; sweep++) {
    rotated = false;
    // Rotations carry the squared lengths along; rounding is taken off once a sweep.
    for (let j = 0; j < k; j++) squares[j] = dot(column(a, j), column(a, j));
    for (let p = 0; p < k - 1; p++) {
      for (let q = p + 1; q < k; q++) if (rotate(a, squares, p, q)) rotated = true;
    }
  }
}

const MAX_SWEEPS = 60;

function rotate({ data, rows }: Matrix, squares: Float64Array, p: number, q: number): boolean {
  const [x, y] = [rows * p, rows * q];
  const [xx, yy] = [squares[p]!, squares[q]!];
  const xy = dotOfParts(data, x, data, y, rows);
  if (Math.abs(xy) <= 1e-15 * Math.sqrt(xx * yy)) return false;
  const zeta = (yy - xx) / (2 * xy);
  const t = (zeta >= 0 ? 1 : -1) / (Math.abs(zeta) + Math.sqrt(1 + zeta * zeta));
  const c = 1 / Math.sqrt(1 + t * t);
  const s = c * t;
  for (let i = 0; i < rows; i++) {
    const xi = data[x + i]!;
    const yi = data[y + i]!;
    data[x + i] = c * xi - s * yi;
    data[y + i] = s * xi + c * yi;
  }
  squares[p] = carried(xx - t * xy, xx) ?? dotOfParts(data, x, data, x, rows);
  squares[q] = carried(yy + t * xy, yy) ?? dotOfParts(data, y, data, y, rows);
  return true;
}

/** A squared length that was carried along, unless it lost so much that rounding would show. */
function carried(now: number, before: number): number | undefined {
  return now > KEPT * before ? now : undefined;
}

const KEPT = 0.1;
