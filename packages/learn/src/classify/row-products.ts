import { withProducts } from '@radscore/kernels';
import type { Matrix } from '@radscore/stats';

/** The products of `count` rows of `a`, from one on, with every row of `b`: those of a row side by side. */
export function rowProducts(a: Matrix, first: number, count: number, b: Matrix): Float64Array {
  const { rows, cols } = b;
  return withProducts({ own: cols * count, other: b.data.length, out: count * rows }, ({ arrays, addProduct }) => {
    for (let j = 0; j < cols; j++)
      arrays.own.set(a.data.subarray(first + a.rows * j, first + a.rows * j + count), count * j);
    arrays.other.set(b.data);
    addProduct({ data: arrays.own, rowStep: 1, innerStep: count }, arrays.other, arrays.out, count, cols, rows);
    return arrays.out.slice();
  });
}
