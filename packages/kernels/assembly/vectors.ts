// Sums of float64 side by side.

// @ts-ignore: decorator
@inline
export function at(base: usize, index: i32): usize {
  return base + ((<usize>index) << 3);
}

/** The sum of products, in eight sums side by side that are added last. */
// @ts-ignore: decorator
@inline
export function dot(a: usize, b: usize, length: i32): f64 {
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
export function add(to: usize, from: usize, share: f64, length: i32): void {
  const shares = f64x2.splat(share);
  let i = 0;
  for (const end = length & ~1; i < end; i += 2) {
    v128.store(to, f64x2.add(v128.load(to), f64x2.mul(shares, v128.load(from))));
    to += 16;
    from += 16;
  }
  if (i < length) store<f64>(to, load<f64>(to) + share * load<f64>(from));
}

/** The products of two columns with one vector, each in the sums of `dot`. */
// @ts-ignore: decorator
@inline
export function dotOfTwo(a: usize, b: usize, v: usize, length: i32, outA: usize, outB: usize): void {
  let a0 = f64x2.splat(0);
  let a1 = a0;
  let a2 = a0;
  let a3 = a0;
  let b0 = a0;
  let b1 = a0;
  let b2 = a0;
  let b3 = a0;
  let i = 0;
  for (const end = length & ~7; i < end; i += 8) {
    const v0 = v128.load(v);
    const v1 = v128.load(v, 16);
    const v2 = v128.load(v, 32);
    const v3 = v128.load(v, 48);
    a0 = f64x2.add(a0, f64x2.mul(v128.load(a), v0));
    b0 = f64x2.add(b0, f64x2.mul(v128.load(b), v0));
    a1 = f64x2.add(a1, f64x2.mul(v128.load(a, 16), v1));
    b1 = f64x2.add(b1, f64x2.mul(v128.load(b, 16), v1));
    a2 = f64x2.add(a2, f64x2.mul(v128.load(a, 32), v2));
    b2 = f64x2.add(b2, f64x2.mul(v128.load(b, 32), v2));
    a3 = f64x2.add(a3, f64x2.mul(v128.load(a, 48), v3));
    b3 = f64x2.add(b3, f64x2.mul(v128.load(b, 48), v3));
    a += 64;
    b += 64;
    v += 64;
  }
  a0 = f64x2.add(f64x2.add(a0, a1), f64x2.add(a2, a3));
  b0 = f64x2.add(f64x2.add(b0, b1), f64x2.add(b2, b3));
  let first = f64x2.extract_lane(a0, 0) + f64x2.extract_lane(a0, 1);
  let second = f64x2.extract_lane(b0, 0) + f64x2.extract_lane(b0, 1);
  for (; i < length; i++) {
    first += load<f64>(a) * load<f64>(v);
    second += load<f64>(b) * load<f64>(v);
    a += 8;
    b += 8;
    v += 8;
  }
  store<f64>(outA, first);
  store<f64>(outB, second);
}

/** out[i, j] = row i of four, `step` numbers apart, times the one or the other of two; each in two sums that are added last. */
export function dotsOfFourByTwo(a0: usize, step: i32, b0: usize, b1: usize, length: i32, out: usize, outStep: i32): void {
  let a1 = at(a0, step), a2 = at(a1, step), a3 = at(a2, step);
  let s00 = f64x2.splat(0), s01 = s00, s10 = s00, s11 = s00, s20 = s00, s21 = s00, s30 = s00, s31 = s00;
  for (const end = at(a0, length & ~1); a0 < end; a0 += 16) {
    const left = v128.load(b0), right = v128.load(b1);
    let own = v128.load(a0);
    s00 = f64x2.add(s00, f64x2.mul(own, left));
    s01 = f64x2.add(s01, f64x2.mul(own, right));
    own = v128.load(a1);
    s10 = f64x2.add(s10, f64x2.mul(own, left));
    s11 = f64x2.add(s11, f64x2.mul(own, right));
    own = v128.load(a2);
    s20 = f64x2.add(s20, f64x2.mul(own, left));
    s21 = f64x2.add(s21, f64x2.mul(own, right));
    own = v128.load(a3);
    s30 = f64x2.add(s30, f64x2.mul(own, left));
    s31 = f64x2.add(s31, f64x2.mul(own, right));
    a1 += 16;
    a2 += 16;
    a3 += 16;
    b0 += 16;
    b1 += 16;
  }
  // The last of an odd number stands alone.
  const odd = (length & 1) != 0;
  const left = odd ? load<f64>(b0) : 0, right = odd ? load<f64>(b1) : 0;
  storePair(out, s00, s01, odd ? load<f64>(a0) : 0, left, right);
  storePair(at(out, outStep), s10, s11, odd ? load<f64>(a1) : 0, left, right);
  storePair(at(out, 2 * outStep), s20, s21, odd ? load<f64>(a2) : 0, left, right);
  storePair(at(out, 3 * outStep), s30, s31, odd ? load<f64>(a3) : 0, left, right);
}

// @ts-ignore: decorator
@inline
function storePair(out: usize, first: v128, second: v128, own: f64, left: f64, right: f64): void {
  const low = v128.shuffle<f64>(first, second, 0, 2), high = v128.shuffle<f64>(first, second, 1, 3);
  const last = f64x2.mul(f64x2.splat(own), f64x2.replace_lane(f64x2.splat(left), 1, right));
  v128.store(out, f64x2.add(f64x2.add(low, high), last));
}
