// Products of matrices of float64, and steps over their entries. Every entry is summed term after term, in the order of the inner
// index, as a plain loop does: what lies side by side are different entries.

import { at } from './vectors';

/**
 * c += a b. Of c (m x n) and b (inner x n) the rows lie one after another; entry (i, k) of a lies at i x rowStep + k x innerStep, so
 * that it may be a matrix or its transpose.
 */
export function addProduct(
  a: usize, rowStep: i32, innerStep: i32, b: usize, c: usize, m: i32, inner: i32, n: i32,
): void {
  let i = 0;
  for (; i + 4 <= m; i += 4) {
    const rows = at(a, i * rowStep);
    let j = 0;
    for (; j + 4 <= n; j += 4) fourByFour(rows, rowStep, innerStep, at(b, j), at(c, i * n + j), inner, n);
    for (; j < n; j++) fourByOne(rows, rowStep, innerStep, at(b, j), at(c, i * n + j), inner, n);
  }
  for (; i < m; i++) {
    const row = at(a, i * rowStep);
    let j = 0;
    for (; j + 8 <= n; j += 8) oneByEight(row, innerStep, at(b, j), at(c, i * n + j), inner, n);
    for (; j < n; j++) oneByOne(row, innerStep, at(b, j), at(c, i * n + j), inner, n);
  }
}

function fourByFour(a: usize, rowStep: i32, innerStep: i32, b: usize, c: usize, inner: i32, n: i32): void {
  const next = (<usize>n) << 3, along = (<usize>innerStep) << 3, down = (<usize>rowStep) << 3;
  let a1 = a + down, a2 = a1 + down, a3 = a2 + down;
  const c1 = c + next, c2 = c1 + next, c3 = c2 + next;
  let s00 = v128.load(c), s01 = v128.load(c, 16);
  let s10 = v128.load(c1), s11 = v128.load(c1, 16);
  let s20 = v128.load(c2), s21 = v128.load(c2, 16);
  let s30 = v128.load(c3), s31 = v128.load(c3, 16);
  for (let k = 0; k < inner; k++) {
    const left = v128.load(b), right = v128.load(b, 16);
    let own = v128.load64_splat(a);
    s00 = f64x2.add(s00, f64x2.mul(own, left));
    s01 = f64x2.add(s01, f64x2.mul(own, right));
    own = v128.load64_splat(a1);
    s10 = f64x2.add(s10, f64x2.mul(own, left));
    s11 = f64x2.add(s11, f64x2.mul(own, right));
    own = v128.load64_splat(a2);
    s20 = f64x2.add(s20, f64x2.mul(own, left));
    s21 = f64x2.add(s21, f64x2.mul(own, right));
    own = v128.load64_splat(a3);
    s30 = f64x2.add(s30, f64x2.mul(own, left));
    s31 = f64x2.add(s31, f64x2.mul(own, right));
    a += along;
    a1 += along;
    a2 += along;
    a3 += along;
    b += next;
  }
  v128.store(c, s00);
  v128.store(c, s01, 16);
  v128.store(c1, s10);
  v128.store(c1, s11, 16);
  v128.store(c2, s20);
  v128.store(c2, s21, 16);
  v128.store(c3, s30);
  v128.store(c3, s31, 16);
}

function fourByOne(a: usize, rowStep: i32, innerStep: i32, b: usize, c: usize, inner: i32, n: i32): void {
  const next = (<usize>n) << 3, along = (<usize>innerStep) << 3, down = (<usize>rowStep) << 3;
  let a1 = a + down, a2 = a1 + down, a3 = a2 + down;
  const c1 = c + next, c2 = c1 + next, c3 = c2 + next;
  let s0 = load<f64>(c), s1 = load<f64>(c1), s2 = load<f64>(c2), s3 = load<f64>(c3);
  for (let k = 0; k < inner; k++) {
    const other = load<f64>(b);
    s0 += load<f64>(a) * other;
    s1 += load<f64>(a1) * other;
    s2 += load<f64>(a2) * other;
    s3 += load<f64>(a3) * other;
    a += along;
    a1 += along;
    a2 += along;
    a3 += along;
    b += next;
  }
  store<f64>(c, s0);
  store<f64>(c1, s1);
  store<f64>(c2, s2);
  store<f64>(c3, s3);
}

function oneByEight(a: usize, innerStep: i32, b: usize, c: usize, inner: i32, n: i32): void {
  const next = (<usize>n) << 3, along = (<usize>innerStep) << 3;
  let s0 = v128.load(c), s1 = v128.load(c, 16), s2 = v128.load(c, 32), s3 = v128.load(c, 48);
  for (let k = 0; k < inner; k++) {
    const own = v128.load64_splat(a);
    s0 = f64x2.add(s0, f64x2.mul(own, v128.load(b)));
    s1 = f64x2.add(s1, f64x2.mul(own, v128.load(b, 16)));
    s2 = f64x2.add(s2, f64x2.mul(own, v128.load(b, 32)));
    s3 = f64x2.add(s3, f64x2.mul(own, v128.load(b, 48)));
    a += along;
    b += next;
  }
  v128.store(c, s0);
  v128.store(c, s1, 16);
  v128.store(c, s2, 32);
  v128.store(c, s3, 48);
}

function oneByOne(a: usize, innerStep: i32, b: usize, c: usize, inner: i32, n: i32): void {
  const next = (<usize>n) << 3, along = (<usize>innerStep) << 3;
  let sum = load<f64>(c);
  for (let k = 0; k < inner; k++) {
    sum += load<f64>(a) * load<f64>(b);
    a += along;
    b += next;
  }
  store<f64>(c, sum);
}

/** Each value, or 0 where it is below. */
export function rectify(values: usize, count: i32): void {
  const zero = f64x2.splat(0);
  let k = 0;
  for (; k + 2 <= count; k += 2) v128.store(at(values, k), f64x2.max(zero, v128.load(at(values, k))));
  if (k < count) store<f64>(at(values, k), max<f64>(0, load<f64>(at(values, k))));
}

/** Each error, or 0 where the output is not above 0. */
export function keepPositive(errors: usize, outputs: usize, count: i32): void {
  const zero = f64x2.splat(0);
  let k = 0;
  for (; k + 2 <= count; k += 2)
    v128.store(at(errors, k), v128.and(v128.load(at(errors, k)), f64x2.gt(v128.load(at(outputs, k)), zero)));
  if (k < count && !(load<f64>(at(outputs, k)) > 0)) store<f64>(at(errors, k), 0);
}

/** A step of Adam (Kingma and Ba 2015, with the paper's decays): moments and weights move along the gradient. */
export function adamStep(weights: usize, gradient: usize, first: usize, second: usize, count: i32, rate: f64): void {
  const decay1 = f64x2.splat(0.9), gain1 = f64x2.splat(0.1), decay2 = f64x2.splat(0.999), gain2 = f64x2.splat(0.001);
  const rates = f64x2.splat(rate), tiny = f64x2.splat(1e-8);
  let k = 0;
  for (; k + 2 <= count; k += 2) {
    const g = v128.load(at(gradient, k));
    const m = f64x2.add(f64x2.mul(decay1, v128.load(at(first, k))), f64x2.mul(gain1, g));
    const v = f64x2.add(f64x2.mul(decay2, v128.load(at(second, k))), f64x2.mul(f64x2.mul(gain2, g), g));
    v128.store(at(first, k), m);
    v128.store(at(second, k), v);
    const step = f64x2.div(f64x2.mul(rates, m), f64x2.add(f64x2.sqrt(v), tiny));
    v128.store(at(weights, k), f64x2.sub(v128.load(at(weights, k)), step));
  }
  if (k < count) {
    const g = load<f64>(at(gradient, k));
    const m = 0.9 * load<f64>(at(first, k)) + 0.1 * g;
    const v = 0.999 * load<f64>(at(second, k)) + 0.001 * g * g;
    store<f64>(at(first, k), m);
    store<f64>(at(second, k), v);
    store<f64>(at(weights, k), load<f64>(at(weights, k)) - (rate * m) / (sqrt(v) + 1e-8));
  }
}
