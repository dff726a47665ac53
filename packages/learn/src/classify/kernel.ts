import { exp, pow, square, tanh } from '@radscore/elementary';
import type { Matrix } from '@radscore/stats';

/** A kernel with its numbers settled: `gamma` no longer `scale` or `auto`. */
export interface Kernel {
  readonly kind: 'rbf' | 'linear' | 'poly' | 'sigmoid';
  readonly gamma: number;
  readonly degree: number;
  readonly coef0: number;
}

/** Rows of values that kernels compare, column by column, with the squared length of each row. */
export interface KernelRows extends Matrix {
  readonly squares: Float64Array;
}

export function kernelRowsOf(x: Matrix): KernelRows {
  const squares = new Float64Array(x.rows);
  for (let j = 0, at = 0; j < x.cols; j++) {
    for (let i = 0; i < x.rows; i++, at++) squares[i]! += square(x.data[at]!);
  }
  return { ...x, squares };
}

/** `scale` is 1 / (columns x variance of all values of the table), `auto` 1 / columns, as scikit-learn; a constant table has scale 1. */
export function settleGamma(gamma: 'scale' | 'auto' | number, x: Matrix): number {
  if (typeof gamma === 'number') return gamma;
  if (gamma === 'auto') return 1 / x.cols;
  let mean = 0;
  for (const value of x.data) mean += value;
  mean /= x.data.length;
  let variance = 0;
  for (const value of x.data) variance += square(value - mean);
  variance /= x.data.length;
  return variance > 0 ? 1 / (x.cols * variance) : 1;
}

/** The kernel of row i of `a` with every row of `b`. A prediction uses it, which brings no WebAssembly along; a fit, `rowProducts`. */
export function kernelRow(kernel: Kernel, a: KernelRows, i: number, b: KernelRows): Float64Array {
  const values = new Float64Array(b.rows);
  for (let j = 0, at = 0; j < a.cols; j++) {
    const own = a.data[i + a.rows * j]!;
    for (let k = 0; k < b.rows; k++, at++) values[k]! += own * b.data[at]!;
  }
  for (let k = 0; k < b.rows; k++) values[k] = fromProduct(kernel, values[k]!, a.squares[i]!, b.squares[k]!);
  return values;
}

/** The kernel of every row with itself. */
export function kernelDiagonal(kernel: Kernel, { squares }: KernelRows): Float64Array {
  return squares.map((square) => fromProduct(kernel, square, square, square));
}

/** The kernel of two rows of this product and these squared lengths. */
export function fromProduct({ kind, gamma, degree, coef0 }: Kernel, product: number, aa: number, bb: number): number {
  if (kind === 'linear') return product;
  if (kind === 'poly') return pow(gamma * product + coef0, degree);
  if (kind === 'sigmoid') return tanh(gamma * product + coef0);
  return exp(-gamma * Math.max(0, aa + bb - 2 * product));
}
