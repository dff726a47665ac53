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
