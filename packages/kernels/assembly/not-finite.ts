/** Whether one of float32 numbers, a multiple of four, is NaN or infinite: 1, else 0. */
export function notFinite32(at: usize, length: i32): i32 {
  let all = i32x4.splat(-1);
  for (let n = 0; n < length; n += 4) {
    const value = v128.load(at + (<usize>n << 2));
    // Less itself what is finite is 0, and all else is not a number.
    all = v128.and(all, f32x4.eq(f32x4.sub(value, value), f32x4.splat(0)));
  }
  return i32(!i32x4.all_true(all));
}

/** The same of float64 numbers, a multiple of two. */
export function notFinite64(at: usize, length: i32): i32 {
  let all = i64x2.splat(-1);
  for (let n = 0; n < length; n += 2) {
    const value = v128.load(at + (<usize>n << 3));
    all = v128.and(all, f64x2.eq(f64x2.sub(value, value), f64x2.splat(0)));
  }
  return i32(!i64x2.all_true(all));
}
