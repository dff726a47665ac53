// Products of a table of float64, column by column, and of a symmetric matrix of which the lower triangle is stored row by row.

import { add, at, dot, dotOfTwo, dotsOfFourByTwo } from './vectors';

/** out[k] = column which[k] times v. */
export function projectColumns(x: usize, rows: i32, which: usize, count: i32, v: usize, out: usize): void {
  let k = 0;
  for (; k + 2 <= count; k += 2) {
    const list = which + ((<usize>k) << 2);
    dotOfTwo(at(x, load<i32>(list) * rows), at(x, load<i32>(list, 4) * rows), v, rows, at(out, k), at(out, k + 1));
  }
  if (k < count) store<f64>(at(out, k), dot(at(x, load<i32>(which + ((<usize>k) << 2)) * rows), v, rows));
}

/** out += sum of b[k] x column which[k]. */
export function combineColumns(x: usize, rows: i32, which: usize, count: i32, b: usize, out: usize): void {
  for (let k = 0; k < count; k++) {
    const share = load<f64>(at(b, k));
    if (share != 0) add(out, at(x, load<i32>(which + ((<usize>k) << 2)) * rows), share, rows);
  }
}

/** matrix += sum of shares[k] x (column which[k]) (column which[k])'; four columns read and write the matrix once. */
export function addOuterProducts(x: usize, rows: i32, which: usize, count: i32, shares: usize, matrix: usize): void {
  let k = 0;
  for (; k + 4 <= count; k += 4) {
    const list = which + ((<usize>k) << 2);
    const a = at(x, load<i32>(list) * rows);
    const b = at(x, load<i32>(list, 4) * rows);
    const c = at(x, load<i32>(list, 8) * rows);
    const d = at(x, load<i32>(list, 12) * rows);
    const own = at(shares, k);
    for (let r = 0; r < rows; r++) {
      const va = f64x2.splat(load<f64>(own) * load<f64>(at(a, r)));
      const vb = f64x2.splat(load<f64>(own, 8) * load<f64>(at(b, r)));
      const vc = f64x2.splat(load<f64>(own, 16) * load<f64>(at(c, r)));
      const vd = f64x2.splat(load<f64>(own, 24) * load<f64>(at(d, r)));
      const row = at(matrix, r * rows);
      // An even number of entries: the one above the diagonal that this may touch is never read.
      for (let i = 0; i <= r; i += 2) {
        const to = at(row, i);
        const first = f64x2.add(f64x2.mul(va, v128.load(at(a, i))), f64x2.mul(vb, v128.load(at(b, i))));
        const second = f64x2.add(f64x2.mul(vc, v128.load(at(c, i))), f64x2.mul(vd, v128.load(at(d, i))));
        v128.store(to, f64x2.add(v128.load(to), f64x2.add(first, second)));
      }
    }
  }
  for (; k < count; k++) {
    const column = at(x, load<i32>(which + ((<usize>k) << 2)) * rows);
    for (let r = 0; r < rows; r++)
      add(at(matrix, r * rows), column, load<f64>(at(shares, k)) * load<f64>(at(column, r)), r + 1);
  }
}

/** The Cholesky factor of I + S matrix S / ridge, S the diagonal of `root`; entries of four rows and two columns side by side. */
export function factoriseRidge(matrix: usize, root: usize, ridge: f64, rows: i32, factor: usize): void {
  let r = 0;
  for (; r + 4 <= rows; r += 4) {
    const block = at(factor, r * rows);
    for (let c = 0; c < r; c += 2) {
      const other = at(factor, c * rows);
      const next = at(other, rows);
      dotsOfFourByTwo(block, rows, other, next, c, at(block, c), rows);
      const pivot = load<f64>(at(other, c));
      const share = load<f64>(at(next, c));
      const nextPivot = load<f64>(at(next, c + 1));
      for (let i = 0; i < 4; i++) {
        const entry = at(block, i * rows + c);
        const first = (ridgeEntry(matrix, root, ridge, rows, r + i, c) - load<f64>(entry)) / pivot;
        const rest = ridgeEntry(matrix, root, ridge, rows, r + i, c + 1) - load<f64>(entry, 8);
        store<f64>(entry, first);
        store<f64>(entry, (rest - first * share) / nextPivot, 8);
      }
    }
    for (let i = 0; i < 4; i++) factoriseRow(matrix, root, ridge, rows, r + i, r, block);
  }
  for (; r < rows; r++) factoriseRow(matrix, root, ridge, rows, r, 0, factor);
}

/** Row r of the factor from column `from` on, whose own row of the factor is given. */
function factoriseRow(matrix: usize, root: usize, ridge: f64, rows: i32, r: i32, from: i32, other: usize): void {
  const row = at(other, (r - from) * rows);
  for (let c = from; c <= r; c++) {
    const entry = ridgeEntry(matrix, root, ridge, rows, r, c) - dot(row, other, c);
    store<f64>(at(row, c), c < r ? entry / load<f64>(at(other, c)) : sqrt(1 + entry));
    other = at(other, rows);
  }
}

// @ts-ignore: decorator
@inline
function ridgeEntry(matrix: usize, root: usize, ridge: f64, rows: i32, r: i32, c: i32): f64 {
  return (load<f64>(at(root, r)) / ridge) * load<f64>(at(root, c)) * load<f64>(at(matrix, r * rows + c));
}

/** Solves factor factor' y = values in place. */
export function solveFactored(factor: usize, rows: i32, values: usize): void {
  for (let r = 0; r < rows; r++) {
    const row = at(factor, r * rows);
    store<f64>(at(values, r), (load<f64>(at(values, r)) - dot(row, values, r)) / load<f64>(at(row, r)));
  }
  for (let r = rows - 1; r >= 0; r--) {
    const row = at(factor, r * rows);
    const value = load<f64>(at(values, r)) / load<f64>(at(row, r));
    store<f64>(at(values, r), value);
    add(values, row, -value, r);
  }
}

/** out = matrix v. */
export function timesSymmetric(matrix: usize, rows: i32, v: usize, out: usize): void {
  for (let r = 0; r < rows; r++) {
    const row = at(matrix, r * rows);
    store<f64>(at(out, r), dot(row, v, r + 1));
    add(out, row, load<f64>(at(v, r)), r);
  }
}
