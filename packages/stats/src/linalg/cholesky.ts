import { log, square } from '@radscore/elementary';
import { statsError } from '../errors.js';

import { type Matrix, zeros } from './matrix.js';

/**
 * The lower triangle L with A = L L' of a symmetric positive definite matrix (only its lower triangle is read).
 * Throws RAD-STATS-SINGULAR where a pivot falls below `tolerance` times its diagonal element, that is, where a variable
 * is linearly dependent on those before it.
 *
 * @example
 * ```ts
 * import { cholesky, fromRows } from '@radscore/stats';
 *
 * Array.from(cholesky(fromRows([[4, 2], [2, 5]])).data); // => [2, 1, 0, 2]
 * ```
 */
export function cholesky(a: Matrix, tolerance = 1e-13): Matrix {
  const n = a.rows;
  const l = zeros(n, n);
  for (let j = 0; j < n; j++) {
    let pivot = a.data[j + n * j]!;
    for (let k = 0; k < j; k++) pivot -= square(l.data[j + n * k]!);
    if (!(pivot > tolerance * Math.abs(a.data[j + n * j]!))) {
      throw statsError('RAD-STATS-SINGULAR', {
        method: 'Cholesky factorisation',
        what: `variable ${j + 1} depends linearly on the ones before it`,
      });
    }
    const diagonal = Math.sqrt(pivot);
    l.data[j + n * j] = diagonal;
    for (let i = j + 1; i < n; i++) {
      let sum = a.data[i + n * j]!;
      for (let k = 0; k < j; k++) sum -= l.data[i + n * k]! * l.data[j + n * k]!;
      l.data[i + n * j] = sum / diagonal;
    }
  }
  return l;
}

/**
 * The x with L L' x = b, for L of {@link cholesky}.
 *
 * @example
 * ```ts
 * import { cholesky, choleskySolve, fromRows } from '@radscore/stats';
 *
 * const l = cholesky(fromRows([[4, 2], [2, 5]]));
 * Array.from(choleskySolve(l, [8, 9])); // => [1.375, 1.25]
 * ```
 */
export function choleskySolve(l: Matrix, b: ArrayLike<number>): Float64Array {
  const n = l.rows;
  const x = Float64Array.from(b);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i]! -= l.data[i + n * k]! * x[k]!;
    x[i]! /= l.data[i + n * i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i]! -= l.data[k + n * i]! * x[k]!;
    x[i]! /= l.data[i + n * i]!;
  }
  return x;
}

/** The x with A x = b for a symmetric positive definite A; throws RAD-STATS-SINGULAR. */
export function solveSymmetric(a: Matrix, b: ArrayLike<number>): Float64Array {
  return choleskySolve(cholesky(a), b);
}

/** The inverse of a symmetric positive definite matrix (a covariance from an information); throws RAD-STATS-SINGULAR. */
export function inverseSymmetric(a: Matrix): Matrix {
  const l = cholesky(a);
  const inverse = zeros(a.rows, a.rows);
  const unit = new Float64Array(a.rows);
  for (let j = 0; j < a.rows; j++) {
    unit.fill(0);
    unit[j] = 1;
    inverse.data.set(choleskySolve(l, unit), a.rows * j);
  }
  return inverse;
}

/** log det A from its factor L. */
export function logDeterminant(l: Matrix): number {
  let sum = 0;
  for (let j = 0; j < l.rows; j++) sum += log(l.data[j + l.rows * j]!);
  return 2 * sum;
}
