import { type Matrix, zeros } from '@radscore/stats';
import { householder } from './qr.js';

/** R of A = Q R with its inverse, and what both say of the singular values of A without a decomposition that finds them. */
export interface Triangle {
  readonly r: Matrix;
  readonly inverse: Matrix;
  /** No singular value lies outside of these two. */
  readonly atLeast: number;
  readonly atMost: number;
}

/**
 * The triangle of a table; undefined where it has fewer rows than columns, or one of them is 0 beside those before it. The norm of the
 * inverse bounds the smallest singular value from below, to a factor of the root of the columns.
 */
export function triangleOf(a: Matrix): Triangle | undefined {
  if (a.rows < a.cols) return undefined;
  const { r } = householder(a);
  for (let j = 0; j < r.cols; j++) if (r.data[j + r.rows * j] === 0) return undefined;
  const inverse = inverseOfTriangle(r);
  return { r, inverse, atLeast: 1 / norm(inverse), atMost: norm(r) };
}

/** x with R'R x = d. */
export function solveTwice({ r }: Triangle, d: Float64Array): Float64Array {
  const { rows: n, data } = r;
  const x = d.slice();
  for (let j = 0; j < n; j++) {
    for (let i = 0; i < j; i++) x[j]! -= data[i + n * j]! * x[i]!;
    x[j]! /= data[j + n * j]!;
  }
  for (let j = n - 1; j >= 0; j--) {
    x[j]! /= data[j + n * j]!;
    for (let i = 0; i < j; i++) x[i]! -= data[i + n * j]! * x[j]!;
  }
  return x;
}

/** Column after column, from below. */
function inverseOfTriangle({ rows: n, data }: Matrix): Matrix {
  const inverse = zeros(n, n);
  for (let j = 0; j < n; j++) {
    const own = inverse.data.subarray(n * j, n * (j + 1));
    own[j] = 1;
    for (let k = j; k >= 0; k--) {
      const value = own[k]! / data[k + n * k]!;
      own[k] = value;
      for (let i = 0; i < k; i++) own[i]! -= data[i + n * k]! * value;
    }
  }
  return inverse;
}

/** Frobenius'. */
function norm({ data }: Matrix): number {
  let sum = 0;
  for (let k = 0; k < data.length; k++) sum += data[k]! * data[k]!;
  return Math.sqrt(sum);
}
