// Rows of samples from one type of number to another. Row r of `length` samples lies `r * fromPitch` bytes from `from`, and goes
// `r * toPitch` bytes from `to`.

export function widenInt8(from: usize, fromPitch: usize, rows: i32, length: i32, to: usize, toPitch: usize): void {
  widen<i8>(from, fromPitch, rows, length, to, toPitch);
}

export function widenUint8(from: usize, fromPitch: usize, rows: i32, length: i32, to: usize, toPitch: usize): void {
  widen<u8>(from, fromPitch, rows, length, to, toPitch);
}

export function widenInt16(from: usize, fromPitch: usize, rows: i32, length: i32, to: usize, toPitch: usize): void {
  widen<i16>(from, fromPitch, rows, length, to, toPitch);
}

export function widenUint16(from: usize, fromPitch: usize, rows: i32, length: i32, to: usize, toPitch: usize): void {
  widen<u16>(from, fromPitch, rows, length, to, toPitch);
}

export function widenInt32(from: usize, fromPitch: usize, rows: i32, length: i32, to: usize, toPitch: usize): void {
  widen<i32>(from, fromPitch, rows, length, to, toPitch);
}

export function widenUint32(from: usize, fromPitch: usize, rows: i32, length: i32, to: usize, toPitch: usize): void {
  widen<u32>(from, fromPitch, rows, length, to, toPitch);
}

export function widenFloat32(from: usize, fromPitch: usize, rows: i32, length: i32, to: usize, toPitch: usize): void {
  widen<f32>(from, fromPitch, rows, length, to, toPitch);
}

export function widenFloat64(from: usize, fromPitch: usize, rows: i32, length: i32, to: usize, toPitch: usize): void {
  widen<f64>(from, fromPitch, rows, length, to, toPitch);
}

/** To float64. */
// @ts-ignore: decorator
@inline
function widen<T extends number>(from: usize, fromPitch: usize, rows: i32, length: i32, to: usize, toPitch: usize): void {
  for (let r = 0; r < rows; r++) {
    let source = from + <usize>r * fromPitch;
    let target = to + <usize>r * toPitch;
    for (const end = target + ((<usize>length) << 3); target < end; target += 8, source += sizeof<T>()) {
      store<f64>(target, <f64>load<T>(source));
    }
  }
}

/** `count` float64, an even number, rounded to float32. */
export function roundFloat64(from: usize, count: i32, to: usize): void {
  for (const end = from + ((<usize>count) << 3); from < end; from += 16, to += 8) {
    v128.store64_lane(to, f32x4.demote_f64x2_zero(v128.load(from)), 0);
  }
}

/** `count` float64 as they are. */
export function copyFloat64(from: usize, count: i32, to: usize): void {
  memory.copy(to, from, (<usize>count) << 3);
}

/** Adds rows of `length` float64, an even number, times a factor to rows of float32, to which each sum is rounded. */
export function addRows32(
  from: usize, fromPitch: usize, rows: i32, length: i32, factor: f64, to: usize, toPitch: usize,
): void {
  const by = f64x2.splat(factor);
  for (let r = 0; r < rows; r++) {
    let source = from + <usize>r * fromPitch;
    let sums = to + <usize>r * toPitch;
    for (const end = source + ((<usize>length) << 3); source < end; source += 16, sums += 8) {
      const before = f64x2.promote_low_f32x4(v128.load64_zero(sums));
      const sum = f64x2.add(before, f64x2.mul(v128.load(source), by));
      v128.store64_lane(sums, f32x4.demote_f64x2_zero(sum), 0);
    }
  }
}

/** The same for sums in float64. */
export function addRows64(
  from: usize, fromPitch: usize, rows: i32, length: i32, factor: f64, to: usize, toPitch: usize,
): void {
  const by = f64x2.splat(factor);
  for (let r = 0; r < rows; r++) {
    let source = from + <usize>r * fromPitch;
    let sums = to + <usize>r * toPitch;
    for (const end = source + ((<usize>length) << 3); source < end; source += 16, sums += 16) {
      v128.store(sums, f64x2.add(v128.load(sums), f64x2.mul(v128.load(source), by)));
    }
  }
}
