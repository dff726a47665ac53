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

/** out += sum of b[k] x column which[k], one column after another; four of them read and write `out` once. */
export function combineColumns(x: usize, rows: i32, which: usize, count: i32, b: usize, out: usize): void {
  let k = 0;
  for (; k + 4 <= count; k += 4) {
    const list = which + ((<usize>k) << 2), own = at(b, k);
    const first = at(x, load<i32>(list) * rows), second = at(x, load<i32>(list, 4) * rows);
    const third = at(x, load<i32>(list, 8) * rows), fourth = at(x, load<i32>(list, 12) * rows);
    addFour(out, first, second, third, fourth, own, rows);
  }
  for (; k < count; k++)
    add(out, at(x, load<i32>(which + ((<usize>k) << 2)) * rows), load<f64>(at(b, k)), rows);
}

/** to += sum of four shares, which lie at `shares`, x vectors, one after another. */
function addFour(to: usize, a: usize, b: usize, c: usize, d: usize, shares: usize, length: i32): void {
  const sa = v128.load64_splat(shares), sb = v128.load64_splat(shares, 8);
  const sc = v128.load64_splat(shares, 16), sd = v128.load64_splat(shares, 24);
  for (const end = at(to, length & ~1); to < end; to += 16) {
    let sum = f64x2.add(v128.load(to), f64x2.mul(sa, v128.load(a)));
    sum = f64x2.add(sum, f64x2.mul(sb, v128.load(b)));
    sum = f64x2.add(sum, f64x2.mul(sc, v128.load(c)));
    v128.store(to, f64x2.add(sum, f64x2.mul(sd, v128.load(d))));
    a += 16;
    b += 16;
    c += 16;
    d += 16;
  }
  if ((length & 1) == 0) return;
  let last = load<f64>(to) + load<f64>(shares) * load<f64>(a);
  last += load<f64>(shares, 8) * load<f64>(b);
  last += load<f64>(shares, 16) * load<f64>(c);
  store<f64>(to, last + load<f64>(shares, 24) * load<f64>(d));
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

/**
 * The Cholesky factor of I + S matrix S / ridge, S the diagonal of `root`; entries of four rows and two columns side by side. Two such
 * blocks of rows pass the rows above together: reading these is what takes the time.
 */
export function factoriseRidge(matrix: usize, root: usize, ridge: f64, rows: i32, factor: usize): void {
  for (let r = 0; r < rows; r++) scaleRow(at(matrix, r * rows), root, load<f64>(at(root, r)) / ridge, r + 1, at(factor, r * rows));
  for (let r = 0; r + 4 <= rows; r += 8) {
    const two = r + 8 <= rows;
    for (let c = 0; c < r; c += 2) {
      factoriseBlock(rows, r, c, factor);
      if (two) factoriseBlock(rows, r + 4, c, factor);
    }
    for (let i = r; i < r + 4; i++) factoriseRow(rows, i, r, factor);
    if (!two) break;
    for (let c = r; c < r + 4; c += 2) factoriseBlock(rows, r + 4, c, factor);
    for (let i = r + 4; i < r + 8; i++) factoriseRow(rows, i, r + 4, factor);
  }
  for (let r = rows & ~3; r < rows; r++) factoriseRow(rows, r, 0, factor);
}

/** out = share x root x row, entry by entry. */
function scaleRow(row: usize, root: usize, share: f64, count: i32, out: usize): void {
  const shares = f64x2.splat(share);
  let c = 0;
  for (; c + 2 <= count; c += 2)
    v128.store(at(out, c), f64x2.mul(f64x2.mul(shares, v128.load(at(root, c))), v128.load(at(row, c))));
  if (c < count) store<f64>(at(out, c), share * load<f64>(at(root, c)) * load<f64>(at(row, c)));
}

/** Columns c and c + 1 of the rows r to r + 3 of the factor, which are below both, from what the matrix has there. */
function factoriseBlock(rows: i32, r: i32, c: i32, factor: usize): void {
  const block = at(factor, r * rows), other = at(factor, c * rows), next = at(other, rows);
  const e0 = at(block, c), e1 = at(e0, rows), e2 = at(e1, rows), e3 = at(e2, rows);
  let a0 = v128.load(e0), a1 = v128.load(e1), a2 = v128.load(e2), a3 = v128.load(e3);
  dotsOfFourByTwo(block, rows, other, next, c, e0, rows);
  a0 = f64x2.sub(a0, v128.load(e0));
  a1 = f64x2.sub(a1, v128.load(e1));
  a2 = f64x2.sub(a2, v128.load(e2));
  a3 = f64x2.sub(a3, v128.load(e3));
  const pivot = v128.load64_splat(at(other, c));
  const share = v128.load64_splat(at(next, c)), nextPivot = v128.load64_splat(at(next, c + 1));
  const low = f64x2.div(v128.shuffle<f64>(a0, a1, 0, 2), pivot), high = f64x2.div(v128.shuffle<f64>(a2, a3, 0, 2), pivot);
  let rest = f64x2.sub(v128.shuffle<f64>(a0, a1, 1, 3), f64x2.mul(low, share));
  rest = f64x2.div(rest, nextPivot);
  v128.store(e0, v128.shuffle<f64>(low, rest, 0, 2));
  v128.store(e1, v128.shuffle<f64>(low, rest, 1, 3));
  rest = f64x2.sub(v128.shuffle<f64>(a2, a3, 1, 3), f64x2.mul(high, share));
  rest = f64x2.div(rest, nextPivot);
  v128.store(e2, v128.shuffle<f64>(high, rest, 0, 2));
  v128.store(e3, v128.shuffle<f64>(high, rest, 1, 3));
}

/** Row r of the factor from column `from` on, from what the matrix has there. */
function factoriseRow(rows: i32, r: i32, from: i32, factor: usize): void {
  const row = at(factor, r * rows);
  for (let c = from; c <= r; c++) {
    const other = at(factor, c * rows);
    const entry = load<f64>(at(row, c)) - dot(row, other, c);
    store<f64>(at(row, c), c < r ? entry / load<f64>(at(other, c)) : sqrt(1 + entry));
  }
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
