import { kernel } from './fitting-kernels.js';
import { allocate, buffer, mark, putFloat64, release, zeroedFloat64 } from './memory.js';
import { type PenalisedQuadratic, penalisedQuadratic } from './quadratic.js';

/** A table of float64, column by column. */
export interface DenseTable {
  readonly rows: number;
  readonly cols: number;
  readonly data: Float64Array;
}

/** Products of a table that lies in the kernels' memory. `which` holds in its first `count` places the indices of columns. */
export interface DenseProducts {
  /** out[k] = column which[k] times v; v has a number a row. */
  project(which: Int32Array, count: number, v: Float64Array, out: Float64Array): void;
  /** out += sum of b[k] x column which[k]. */
  combine(which: Int32Array, count: number, b: Float64Array, out: Float64Array): void;
  /** A sum K of outer products of columns, at first 0: rows x rows numbers more. */
  rowProducts(): RowProducts;
  /** A penalised quadratic in the coefficients of columns; its memory grows with the square of how many are filled. */
  quadratic(): PenalisedQuadratic;
}

/** What a ridge needs that is solved in the space of the rows. */
export interface RowProducts {
  /** K += sum of shares[k] x (column which[k]) (column which[k])'. */
  add(which: Int32Array, count: number, shares: Float64Array): void;
  /** out = K v. */
  times(v: Float64Array, out: Float64Array): void;
  /** Factorises I + S K S / ridge, S the diagonal matrix of `root`. */
  factorise(root: Float64Array, ridge: number): void;
  /** Solves the last factorised system in place. */
  solve(values: Float64Array): void;
}

/**
 * Lends `work` the products of a table, which takes 8 bytes a cell of the kernels' memory; `work` may use no other kernels, and the
 * products end with it. A sum of products is taken in eight sums side by side, which are added last.
 *
 * @throws RangeError where the host does not give the memory
 * @example withDenseProducts(x, (products) => products.project(which, which.length, residual, slopes));
 */
export function withDenseProducts<R>(table: DenseTable, work: (products: DenseProducts) => R): R {
  const { rows, cols, data } = table;
  const start = mark();
  try {
    const longest = Math.max(rows, cols);
    const [x, which, shares] = [putFloat64(data), allocate(4 * cols), allocate(8 * cols)];
    const [v, out] = [allocate(8 * rows), allocate(8 * longest)];
    const [project, combine] = [kernel('projectColumns'), kernel('combineColumns')];
    // The memory may grow between two calls, which ends its views.
    const put = (from: Float64Array, count: number, at: number) =>
      new Float64Array(buffer(), at, count).set(from.length === count ? from : from.subarray(0, count));
    const list = (from: Int32Array, count: number) =>
      new Int32Array(buffer(), which, count).set(from.length === count ? from : from.subarray(0, count));
    const take = (to: Float64Array, count: number) => to.set(new Float64Array(buffer(), out, count));
    return work({
      project(columns, count, vector, to) {
        list(columns, count);
        put(vector, rows, v);
        project(x, rows, which, count, v, out);
        take(to, count);
      },
      combine(columns, count, b, to) {
        list(columns, count);
        put(b, count, shares);
        put(to, rows, out);
        combine(x, rows, which, count, shares, out);
        take(to, rows);
      },
      quadratic: () => penalisedQuadratic(x, rows, cols, which, v),
      rowProducts() {
        const [matrix, factor] = [zeroedFloat64(rows * rows), zeroedFloat64(rows * rows)];
        const [outer, times] = [kernel('addOuterProducts'), kernel('timesSymmetric')];
        const [factorise, solve] = [kernel('factoriseRidge'), kernel('solveFactored')];
        return {
          add(columns, count, parts) {
            list(columns, count);
            put(parts, count, shares);
            outer(x, rows, which, count, shares, matrix);
          },
          times(vector, to) {
            put(vector, rows, v);
            times(matrix, rows, v, out);
            take(to, rows);
          },
          factorise(root, ridge) {
            put(root, rows, v);
            factorise(matrix, v, ridge, rows, factor);
          },
          solve(values) {
            put(values, rows, out);
            solve(factor, rows, out);
            take(values, rows);
          },
        };
      },
    });
  } finally {
    release(start);
  }
}
