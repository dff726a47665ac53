// Rows of samples from one type of number to another. Row r of `length` samples lies `r * fromPitch` bytes from `from`, and goes
// `r * toPitch` bytes from `to`.

export function widenInt8(from: usize, fromPitch: usize, rows: i32, length: i32, to: usize, toPitch: usize): void {
  widen<i8>(from, fromPitch, rows, length, to, toPitch);
}

export function widenUint8(from: usize, fromPitch: usize, rows: i32, length: i32, to: usize, toPitch: usize): void {
  widen<u8>(from, fromPitch, rows, length, to, toPitch);
}

export function widenInt16(from: usize, fromPitch: usize, rows: i32, length: i32, to: usize, toPitch: usize): void {
  const fours = length & ~3;
  for (let r = 0; r < rows; r++) {
    let source = from + <usize>r * fromPitch;
    let target = to + <usize>r * toPitch;
    for (const end = target + ((<usize>fours) << 3); target < end; target += 32, source += 8) {
      const four = v128.load16x4_s(source);
      v128.store(target, f64x2.convert_low_i32x4_s(four));
      v128.store(target, f64x2.convert_low_i32x4_s(v128.shuffle<i32>(four, four, 2, 3, 2, 3)), 16);
    }
    widen<i16>(source, 0, 1, length - fours, target, 0);
  }
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
  const pairs = length & ~1;
  for (let r = 0; r < rows; r++) {
    let source = from + <usize>r * fromPitch;
    let target = to + <usize>r * toPitch;
    for (const end = target + ((<usize>pairs) << 3); target < end; target += 16, source += 8) {
      v128.store(target, f64x2.promote_low_f32x4(v128.load64_zero(source)));
    }
    widen<f32>(source, 0, 1, length - pairs, target, 0);
  }
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

/** Adds rows of `length` float32, an even number, times a factor in float64 to rows of float32, to which each sum is rounded. */
export function addRows32(
  from: usize, fromPitch: usize, rows: i32, length: i32, factor: f64, to: usize, toPitch: usize,
): void {
  const by = f64x2.splat(factor);
  for (let r = 0; r < rows; r++) {
    let source = from + <usize>r * fromPitch;
    let sums = to + <usize>r * toPitch;
    for (const end = source + ((<usize>length) << 2); source < end; source += 8, sums += 8) {
      const before = f64x2.promote_low_f32x4(v128.load64_zero(sums));
      const more = f64x2.promote_low_f32x4(v128.load64_zero(source));
      const sum = f64x2.add(before, f64x2.mul(more, by));
      v128.store64_lane(sums, f32x4.demote_f64x2_zero(sum), 0);
    }
  }
}

/** The same in float64. */
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
