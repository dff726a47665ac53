// The standard library's elementary functions, which are made of additions, products and tables: the same bits on every host.

export function log2(x: f64): f64 {
  return Math.log2(x);
}

export function log(x: f64): f64 {
  return Math.log(x);
}

export function exp(x: f64): f64 {
  return Math.exp(x);
}

export function sin(x: f64): f64 {
  return Math.sin(x);
}

export function cos(x: f64): f64 {
  return Math.cos(x);
}

export function acos(x: f64): f64 {
  return Math.acos(x);
}

export function atan2(y: f64, x: f64): f64 {
  return Math.atan2(y, x);
}

export function cbrt(x: f64): f64 {
  return Math.cbrt(x);
}

/** Where the memory is free: before it lie the tables. */
export function freeFrom(): usize {
  return __heap_base;
}
