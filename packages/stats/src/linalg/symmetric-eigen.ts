import { column, type Matrix, takeColumns, zeros } from './matrix.js';

/** Eigenvalues in descending order and the matching unit eigenvectors as columns. */
export interface SymmetricEigen {
  readonly values: Float64Array;
  readonly vectors: Matrix;
}

/**
 * Eigenvalues and eigenvectors of a symmetric matrix by cyclic Jacobi rotations: slow for hundreds of columns, but exact to
 * rounding also for small eigenvalues. The sign of each vector is fixed by making its largest component positive.
 */
export function symmetricEigen(matrix: Matrix): SymmetricEigen {
  const n = matrix.rows;
  const a: Matrix = { rows: n, cols: n, data: matrix.data.slice() };
  const v = zeros(n, n);
  for (let j = 0; j < n; j++) v.data[j + n * j] = 1;
  for (let sweep = 0; sweep < MAX_SWEEPS && !isDiagonal(a); sweep++) {
    for (let p = 0; p < n - 1; p++) for (let q = p + 1; q < n; q++) rotate(a, v, p, q);
  }
  const diagonal = Float64Array.from({ length: n }, (_, j) => a.data[j + n * j]!);
  const order = [...diagonal.keys()].sort((i, j) => diagonal[j]! - diagonal[i]!);
  const vectors = takeColumns(v, order);
  for (let j = 0; j < n; j++) fixSign(column(vectors, j));
  return { values: Float64Array.from(order, (j) => diagonal[j]!), vectors };
}

/** Jacobi's sweeps converge quadratically: some ten are usual. */
const MAX_SWEEPS = 60;
/** An entry this small beside its diagonal changes no eigenvalue by a bit; the first term is for zeros on the diagonal. */
const ROUNDING = 1e-17;
const TINY = 1e-300;

function isDiagonal({ rows: n, data }: Matrix): boolean {
  for (let j = 0; j < n; j++) {
    for (let i = j + 1; i < n; i++) {
      if (Math.abs(data[i + n * j]!) > TINY + ROUNDING * Math.sqrt(Math.abs(data[i + n * i]! * data[j + n * j]!)))
        return false;
    }
  }
  return true;
}

/** One rotation that makes a[p, q] zero (Golub and Van Loan, algorithm 8.5.2). */
function rotate(a: Matrix, v: Matrix, p: number, q: number): void {
  const n = a.rows;
  const off = a.data[p + n * q]!;
  if (off === 0) return;
  const theta = (a.data[q + n * q]! - a.data[p + n * p]!) / (2 * off);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let k = 0; k < n; k++) {
    const kp = a.data[k + n * p]!;
    const kq = a.data[k + n * q]!;
    a.data[k + n * p] = c * kp - s * kq;
    a.data[k + n * q] = s * kp + c * kq;
  }
  for (let k = 0; k < n; k++) {
    const pk = a.data[p + n * k]!;
    const qk = a.data[q + n * k]!;
    a.data[p + n * k] = c * pk - s * qk;
    a.data[q + n * k] = s * pk + c * qk;
    const vp = v.data[k + n * p]!;
    const vq = v.data[k + n * q]!;
    v.data[k + n * p] = c * vp - s * vq;
    v.data[k + n * q] = s * vp + c * vq;
  }
  a.data[p + n * q] = 0;
  a.data[q + n * p] = 0;
}

function fixSign(vector: Float64Array): void {
  let largest = 0;
  for (const x of vector) if (Math.abs(x) > Math.abs(largest) * (1 + 1e-12)) largest = x;
  if (largest < 0) for (let i = 0; i < vector.length; i++) vector[i] = -vector[i]!;
}
