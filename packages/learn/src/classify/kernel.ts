import { exp, pow, square, tanh } from '@radscore/elementary';
import { type Matrix, rowMajor } from '@radscore/stats';

/** A kernel with its numbers settled: `gamma` no longer `scale` or `auto`. */
export interface Kernel {
  readonly kind: 'rbf' | 'linear' | 'poly' | 'sigmoid';
  readonly gamma: number;
  readonly degree: number;
  readonly coef0: number;
}

/** Rows of values that kernels compare: `values[i * cols + j]` with the squared length of each row. */
export interface KernelRows {
  readonly rows: number;
  readonly cols: number;
  readonly values: Float64Array;
  readonly squares: Float64Array;
}

export function kernelRows(rows: number, cols: number, values: Float64Array): KernelRows {
  const squares = new Float64Array(rows);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < cols; j++) squares[i]! += square(values[i * cols + j]!);
  }
  return { rows, cols, values, squares };
}

export function kernelRowsOf(x: Matrix): KernelRows {
  return kernelRows(x.rows, x.cols, rowMajor(x));
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

/** The kernel of row i of `a` with every row of `b`. */
export function kernelRow(kernel: Kernel, a: KernelRows, i: number, b: KernelRows): Float64Array {
  const p = a.cols;
  const out = new Float64Array(b.rows);
  const own = a.values.subarray(i * p, (i + 1) * p);
  for (let k = 0; k < b.rows; k++) {
    let product = 0;
    for (let j = 0, at = k * p; j < p; j++, at++) product += own[j]! * b.values[at]!;
    out[k] = fromProduct(kernel, product, a.squares[i]!, b.squares[k]!);
  }
  return out;
}

/** The kernel of every row with itself. */
export function kernelDiagonal(kernel: Kernel, { squares }: KernelRows): Float64Array {
  return squares.map((square) => fromProduct(kernel, square, square, square));
}

function fromProduct({ kind, gamma, degree, coef0 }: Kernel, product: number, aa: number, bb: number): number {
  if (kind === 'linear') return product;
  if (kind === 'poly') return pow(gamma * product + coef0, degree);
  if (kind === 'sigmoid') return tanh(gamma * product + coef0);
  return exp(-gamma * Math.max(0, aa + bb - 2 * product));
}
