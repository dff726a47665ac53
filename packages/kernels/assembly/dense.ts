// Products of a table of float64, column by column, and of a symmetric matrix of which the lower triangle is stored row by row.

// @ts-ignore: decorator
@inline
function at(base: usize, index: i32): usize {
  return base + ((<usize>index) << 3);
}

/** The sum of products, in eight sums side by side that are added last. */
// @ts-ignore: decorator
@inline
function dot(a: usize, b: usize, length: i32): f64 {
  let s0 = f64x2.splat(0);
  let s1 = s0;
  let s2 = s0;
  let s3 = s0;
  let i = 0;
  for (const end = length & ~7; i < end; i += 8) {
    s0 = f64x2.add(s0, f64x2.mul(v128.load(a), v128.load(b)));
    s1 = f64x2.add(s1, f64x2.mul(v128.load(a, 16), v128.load(b, 16)));
    s2 = f64x2.add(s2, f64x2.mul(v128.load(a, 32), v128.load(b, 32)));
    s3 = f64x2.add(s3, f64x2.mul(v128.load(a, 48), v128.load(b, 48)));
    a += 64;
    b += 64;
  }
  s0 = f64x2.add(f64x2.add(s0, s1), f64x2.add(s2, s3));
  let sum = f64x2.extract_lane(s0, 0) + f64x2.extract_lane(s0, 1);
  for (; i < length; i++) {
    sum += load<f64>(a) * load<f64>(b);
    a += 8;
    b += 8;
  }
  return sum;
}

/** to += share x from. */
// @ts-ignore: decorator
@inline
function add(to: usize, from: usize, share: f64, length: i32): void {
  const shares = f64x2.splat(share);
  let i = 0;
  for (const end = length & ~1; i < end; i += 2) {
    v128.store(to, f64x2.add(v128.load(to), f64x2.mul(shares, v128.load(from))));
    to += 16;
    from += 16;
  }
  if (i < length) store<f64>(to, load<f64>(to) + share * load<f64>(from));
}

/** out[k] = column which[k] times v. */
export function projectColumns(x: usize, rows: i32, which: usize, count: i32, v: usize, out: usize): void {
  for (let k = 0; k < count; k++) {
    const j = load<i32>(which + ((<usize>k) << 2));
    store<f64>(at(out, k), dot(at(x, j * rows), v, rows));
  }
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

/** The Cholesky factor of I + S matrix S / ridge, S the diagonal of `root`. */
export function factoriseRidge(matrix: usize, root: usize, ridge: f64, rows: i32, factor: usize): void {
  for (let r = 0; r < rows; r++) {
    const row = at(factor, r * rows);
    const share = load<f64>(at(root, r)) / ridge;
    for (let c = 0; c <= r; c++) {
      const other = at(factor, c * rows);
      const entry = share * load<f64>(at(root, c)) * load<f64>(at(matrix, r * rows + c)) - dot(row, other, c);
      store<f64>(at(row, c), c < r ? entry / load<f64>(at(other, c)) : sqrt(1 + entry));
    }
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
