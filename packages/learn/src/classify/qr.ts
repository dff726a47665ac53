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
  const work: Matrix = { rows: m, cols: k, data: a.data.slice() };
  const diagonal = new Float64Array(k);
  const scale = new Float64Array(k);
  for (let j = 0; j < k; j++) {
    const v = column(work, j).subarray(j);
    const norm = Math.sqrt(dot(v, 0, v, 0, v.length));
    diagonal[j] = v[0]! > 0 ? -norm : norm;
    if (norm === 0) continue;
    v[0]! -= diagonal[j]!;
    scale[j] = 2 / dot(v, 0, v, 0, v.length);
    for (let c = j + 1; c < k; c++) reflect(column(work, c).subarray(j), v, scale[j]!);
  }
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
        if (scale[j]! > 0) reflect(out.subarray(j), column(work, j).subarray(j), scale[j]!);
      }
      return out;
    },
  };
}

function reflect(target: Float64Array, v: Float64Array, scale: number): void {
  const along = scale * dot(v, 0, target, 0, v.length);
  for (let i = 0; i < v.length; i++) target[i]! -= along * v[i]!;
}
