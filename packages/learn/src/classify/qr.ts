import { factoriseOrthogonally } from '@radscore/kernels';
import { column, type Matrix, zeros } from '@radscore/stats';
import { dot } from '../penalised/dot.js';

/** A = Q R with at least as many rows as columns: R, and Q times a vector of as many numbers as A has columns. */
export interface QR {
  readonly r: Matrix;
  applyQ(v: ArrayLike<number>): Float64Array;
}

/** Householder's QR factorisation without pivoting (Golub and Van Loan, algorithm 5.2.1); rank does not matter. */
export function householder(a: Matrix): QR {
  const { rows: m, cols: k } = a;
  const { table, diagonal, scales } = factoriseOrthogonally(m, k, a.data);
  const work: Matrix = { rows: m, cols: k, data: table };
  const r = zeros(k, k);
  for (let j = 0; j < k; j++) {
    for (let i = 0; i < j; i++) r.data[i + k * j] = work.data[i + m * j]!;
    r.data[j + k * j] = diagonal[j]!;
  }
  return {
    r,
    applyQ(v) {
      const out = new Float64Array(m);
      out.set(v);
      for (let j = k - 1; j >= 0; j--) {
        if (scales[j]! > 0) reflect(out.subarray(j), column(work, j).subarray(j), scales[j]!);
      }
      return out;
    },
  };
}

function reflect(target: Float64Array, v: Float64Array, scale: number): void {
  const along = scale * dot(v, 0, target, 0, v.length);
  for (let i = 0; i < v.length; i++) target[i]! -= along * v[i]!;
}
