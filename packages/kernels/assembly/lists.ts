// Lists in the memory: int32 and float64 by their place.

// @ts-ignore: decorator
@inline
export function get(list: usize, i: i32): i32 {
  return load<i32>(list + ((<usize>i) << 2));
}

// @ts-ignore: decorator
@inline
export function set(list: usize, i: i32, value: i32): void {
  store<i32>(list + ((<usize>i) << 2), value);
}

// @ts-ignore: decorator
@inline
export function getDouble(list: usize, i: i32): f64 {
  return load<f64>(list + ((<usize>i) << 3));
}

// @ts-ignore: decorator
@inline
export function setDouble(list: usize, i: i32, value: f64): void {
  store<f64>(list + ((<usize>i) << 3), value);
}
