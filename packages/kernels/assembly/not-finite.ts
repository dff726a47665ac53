/** Whether one of float32 numbers is NaN or infinite: 1, else 0. They end at a multiple of sixteen bytes. */
export function notFinite32(at: usize, bytes: i32): i32 {
  return notFinite<f32>(at, bytes);
}

/** The same of float64 numbers. */
export function notFinite64(at: usize, bytes: i32): i32 {
  return notFinite<f64>(at, bytes);
}

// @ts-ignore: decorator
@inline
function notFinite<T>(at: usize, bytes: i32): i32 {
  let all = i32x4.splat(-1);
  for (const end = at + <usize>bytes; at < end; at += 16) {
    const value = v128.load(at);
    // Less itself what is finite is 0, and all else is not a number.
    all = v128.and(all, v128.eq<T>(v128.sub<T>(value, value), i32x4.splat(0)));
  }
  return i32(!i32x4.all_true(all));
}
