import { column, type Matrix, zeros } from './matrix.js';

/**
 * A b for a vector b.
 *
 * @example
 * ```ts
 * import { fromRows, multiplyVector } from '@radscore/stats';
 *
 * Array.from(multiplyVector(fromRows([[1, 2], [3, 4]]), [1, 1])); // => [3, 7]
 * ```
 */
export function multiplyVector(a: Matrix, b: ArrayLike<number>): Float64Array {
  const out = new Float64Array(a.rows);
  for (let j = 0; j < a.cols; j++) {
    const weight = b[j]!;
    for (let i = 0, at = a.rows * j; i < a.rows; i++, at++) out[i]! += a.data[at]! * weight;
  }
  return out;
}

/** A' b for a vector b. */
export function transposeMultiplyVector(a: Matrix, b: ArrayLike<number>): Float64Array {
  const out = new Float64Array(a.cols);
  for (let j = 0; j < a.cols; j++) out[j] = dot(column(a, j), b);
  return out;
}

/** A B. */
export function multiply(a: Matrix, b: Matrix): Matrix {
  const out = zeros(a.rows, b.cols);
  for (let j = 0; j < b.cols; j++) out.data.set(multiplyVector(a, column(b, j)), a.rows * j);
  return out;
}

/**
 * A'.
 *
 * @example
 * ```ts
 * import { fromRows, transpose } from '@radscore/stats';
 *
 * Array.from(transpose(fromRows([[1, 2], [3, 4]])).data); // => [1, 2, 3, 4]
 * ```
 */
export function transpose(a: Matrix): Matrix {
  const out = zeros(a.cols, a.rows);
  for (let j = 0; j < a.cols; j++) for (let i = 0; i < a.rows; i++) out.data[j + a.cols * i] = a.data[i + a.rows * j]!;
  return out;
}

/** A' W A with a diagonal W (ones where absent): the information of a weighted regression. */
export function crossProduct(a: Matrix, weights?: ArrayLike<number>): Matrix {
  const out = zeros(a.cols, a.cols);
  const weighted = new Float64Array(a.rows);
  for (let j = 0; j < a.cols; j++) {
    const own = column(a, j);
    for (let i = 0; i < a.rows; i++) weighted[i] = weights ? own[i]! * weights[i]! : own[i]!;
    for (let k = 0; k <= j; k++) {
      const value = dot(weighted, column(a, k));
      out.data[j + a.cols * k] = value;
      out.data[k + a.cols * j] = value;
    }
  }
  return out;
}

/**
 * Sum of products of two vectors of equal length.
 *
 * @example
 * ```ts
 * import { dot } from '@radscore/stats';
 *
 * dot([1, 2, 3], [4, 5, 6]); // => 32
 * ```
 */
export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
