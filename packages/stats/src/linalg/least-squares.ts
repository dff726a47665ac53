import { statsError } from '../errors.js';

import { column, type Matrix, zeros } from './matrix.js';
import { dot } from './products.js';

/** Least squares solution, its residuals, and R^-1 of the triangular factor: (X'X)^-1 = R^-1 R^-T. */
export interface LeastSquares {
  readonly coefficients: Float64Array;
  readonly residuals: Float64Array;
  readonly inverseR: Matrix;
}

/**
 * The b that minimises |y - X b|, by Householder QR, which does not square the condition number as the normal equations do.
 * Throws RAD-STATS-SINGULAR where a column depends linearly on those before it (relative size below 1e-11, as R's `lm`
 * treats 1e-7) and RAD-STATS-TOO-FEW for fewer rows than columns.
 */
export function leastSquares(x: Matrix, y: ArrayLike<number>): LeastSquares {
  const { rows: n, cols: p } = x;
  if (n < p) throw statsError('RAD-STATS-TOO-FEW', { method: 'Least squares', needed: p, what: 'rows', found: n });
  const work: Matrix = { rows: n, cols: p, data: x.data.slice() };
  const qty = Float64Array.from(y);
  const diagonal = new Float64Array(p);
  for (let j = 0; j < p; j++) {
    const v = column(work, j).subarray(j);
    const full = Math.sqrt(dot(column(x, j), column(x, j)));
    const norm = Math.sqrt(dot(v, v));
    if (!(norm > DEPENDENT * full)) {
      throw statsError('RAD-STATS-SINGULAR', {
        method: 'Least squares',
        what: `column ${j + 1} depends linearly on the ones before it`,
      });
    }
    diagonal[j] = v[0]! > 0 ? -norm : norm;
    v[0]! -= diagonal[j]!;
    const scale = 2 / dot(v, v);
    for (let k = j + 1; k < p; k++) reflect(column(work, k).subarray(j), v, scale);
    reflect(qty.subarray(j), v, scale);
  }
  const inverseR = invertUpper(work, diagonal);
  const coefficients = new Float64Array(p);
  for (let k = 0; k < p; k++) for (let i = 0; i <= k; i++) coefficients[i]! += inverseR.data[i + p * k]! * qty[k]!;
  const residuals = Float64Array.from(y);
  for (let j = 0; j < p; j++) for (let i = 0; i < n; i++) residuals[i]! -= x.data[i + n * j]! * coefficients[j]!;
  return { coefficients, residuals, inverseR };
}

function reflect(target: Float64Array, v: Float64Array, scale: number): void {
  const along = scale * dot(v, target);
  for (let i = 0; i < v.length; i++) target[i]! -= along * v[i]!;
}

/** Inverse of the upper triangle above the reflections; the diagonal is kept apart. */
function invertUpper(work: Matrix, diagonal: Float64Array): Matrix {
  const p = work.cols;
  const inverse = zeros(p, p);
  for (let j = 0; j < p; j++) {
    inverse.data[j + p * j] = 1 / diagonal[j]!;
    for (let i = j - 1; i >= 0; i--) {
      let sum = 0;
      for (let k = i + 1; k <= j; k++) sum += work.data[i + work.rows * k]! * inverse.data[k + p * j]!;
      inverse.data[i + p * j] = -sum / diagonal[i]!;
    }
  }
  return inverse;
}

/** What is left of a column after those before it, relative to its size, where it depends on them. */
const DEPENDENT = 1e-11;
