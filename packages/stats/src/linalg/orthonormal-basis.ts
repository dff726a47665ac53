import { statsError } from '../errors.js';

import { column, type Matrix, zeros } from './matrix.js';
import { dot, transpose } from './products.js';

/**
 * Columns X = Q R in a basis of their own: whatever their units, and however far their means lie from 0, a regression on Q is as
 * well conditioned as the rows allow. A fit's coefficients on Q are c = R b for the coefficients b on X.
 */
export interface OrthonormalBasis {
  /** Q, with columns of length 1 at right angles to each other. */
  readonly basis: Matrix;
  /** The upper triangle R. */
  readonly r: Matrix;
  /** b from c. */
  toCoefficients(c: ArrayLike<number>): Float64Array;
  /** c from b. */
  fromCoefficients(b: ArrayLike<number>): Float64Array;
  /** The covariance of b from that of c. */
  toCovariance(ofC: Matrix): Matrix;
}

/** Share of a column's length below which what the columns before it leave of it is rounding: that of R's `glm.fit`. */
export const ALIASED = 1e-11;

/**
 * The columns of X in an orthonormal basis, by Gram and Schmidt's process done twice.
 *
 * @param method named in the error
 * @throws RAD-STATS-SINGULAR where a column depends linearly on those before it.
 * @example orthonormalBasis('A fit', fromRows([[1, 1001], [1, 1003]])).r // [[1.41, 1417], [0, 1.41]]
 */
export function orthonormalBasis(method: string, x: Matrix): OrthonormalBasis {
  const { rows, cols } = x;
  const basis: Matrix = { rows, cols, data: x.data.slice() };
  const r = zeros(cols, cols);
  for (let j = 0; j < cols; j++) {
    const own = column(basis, j);
    const full = Math.sqrt(dot(own, own));
    for (let again = 0; again < 2; again++) {
      for (let k = 0; k < j; k++) {
        const axis = column(basis, k);
        const share = dot(axis, own);
        r.data[k + cols * j]! += share;
        for (let i = 0; i < rows; i++) own[i]! -= share * axis[i]!;
      }
    }
    const left = Math.sqrt(dot(own, own));
    if (!(left > ALIASED * full))
      throw statsError('RAD-STATS-SINGULAR', { method, what: 'a predictor depends linearly on the others' });
    r.data[j + cols * j] = left;
    for (let i = 0; i < rows; i++) own[i]! /= left;
  }
  const toCoefficients = (c: ArrayLike<number>) => solveUpper(r, c);
  return {
    basis,
    r,
    toCoefficients,
    fromCoefficients: (b) => multiplyUpper(r, b),
    toCovariance(ofC) {
      // R^-1 C R^-T, column by column from either side.
      const half = zeros(cols, cols);
      for (let j = 0; j < cols; j++) column(half, j).set(toCoefficients(column(ofC, j)));
      const turned = transpose(half);
      for (let j = 0; j < cols; j++) column(half, j).set(toCoefficients(column(turned, j)));
      return half;
    },
  };
}

function solveUpper({ rows: n, data }: Matrix, c: ArrayLike<number>): Float64Array {
  const b = Float64Array.from(c);
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) b[i]! -= data[i + n * k]! * b[k]!;
    b[i]! /= data[i + n * i]!;
  }
  return b;
}

function multiplyUpper({ rows: n, data }: Matrix, b: ArrayLike<number>): Float64Array {
  return Float64Array.from({ length: n }, (_, i) => {
    let sum = 0;
    for (let k = i; k < n; k++) sum += data[i + n * k]! * b[k]!;
    return sum;
  });
}
