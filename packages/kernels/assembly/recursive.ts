/** Rows by which the backward outputs lie behind the samples that they are made of: these are no longer read when they are written over. */
const behind = 5;

/**
 * A fourth-order recursive filter over `lanes` lines at once (a multiple of 4), forwards and backwards, added up. Sample i of line c lies at
 * `strip + 8 * (i * lanes + c)`, with room for five rows of samples behind the last, and is lost. Only outputs `first` to `last` are
 * made: output i at `out + (i - first) * outPitch`, line after line, as float32 where `single` is set, else as float64. `coefficients` holds n, d and the
 * forward edge, then m, d and the backward edge, four float64 each. `forward` is scratch of `length * lanes` float64.
 */
export function recursive(
  strip: usize,
  forward: usize,
  out: usize,
  outPitch: usize,
  length: i32,
  lanes: i32,
  first: i32,
  last: i32,
  coefficients: usize,
  single: i32,
): void {
  const pitch = (<isize>lanes) << 3;
  run(strip, pitch, forward, last + 1, lanes, coefficients, 0);
  const end = strip + <usize>(<isize>(length - 1) * pitch);
  run(end, -pitch, end + <usize>(behind * pitch), length - first, lanes, coefficients + 96, 1);
  const backward = strip + <usize>(behind * pitch);
  for (let i = first; i <= last; i++) {
    const row = <usize>(<isize>i * pitch);
    let a = forward + row;
    let b = backward + row;
    let to = out + <usize>(i - first) * outPitch;
    for (const rowEnd = a + <usize>pitch; a < rowEnd; a += 32, b += 32) {
      const low = f64x2.add(v128.load(a), v128.load(b));
      const high = f64x2.add(v128.load(a, 16), v128.load(b, 16));
      if (single) {
        v128.store(to, v128.shuffle<f64>(f32x4.demote_f64x2_zero(low), f32x4.demote_f64x2_zero(high), 0, 2));
        to += 16;
      } else {
        v128.store(to, low);
        v128.store(to, high, 16);
        to += 32;
      }
    }
  }
}

/**
 * One direction: `count` outputs from the first sample on, which stands before the line for ever. The weights apply to the samples
 * from `ahead` steps back on. Two outputs at once, so that what they share is loaded once.
 */
function run(
  data: usize,
  pitch: isize,
  out: usize,
  count: i32,
  lanes: i32,
  coefficients: usize,
  ahead: i32,
): void {
  const bytes = (<usize>lanes) << 3;
  const head = min<i32>(4, count);
  for (let i = 0; i < head; i++) beforeFull(data, pitch, out, i, bytes, coefficients, ahead);
  const n0 = v128.load64_splat(coefficients);
  const n1 = v128.load64_splat(coefficients, 8);
  const n2 = v128.load64_splat(coefficients, 16);
  const n3 = v128.load64_splat(coefficients, 24);
  const d1 = v128.load64_splat(coefficients, 32);
  const d2 = v128.load64_splat(coefficients, 40);
  const d3 = v128.load64_splat(coefficients, 48);
  const d4 = v128.load64_splat(coefficients, 56);
  const s1 = <usize>-pitch;
  const s2 = s1 + s1;
  const s3 = s2 + s1;
  const s4 = s3 + s1;
  let i = 4;
  for (; i + 1 < count; i += 2) {
    let s0 = data + <usize>(<isize>(i - ahead) * pitch);
    let t0 = out + <usize>(<isize>i * pitch);
    const end = t0 + bytes;
    for (; t0 < end; t0 += 16, s0 += 16) {
      const x0 = v128.load(s0);
      const x1 = v128.load(s0 + s1);
      const x2 = v128.load(s0 + s2);
      const y1 = v128.load(t0 + s1);
      const y2 = v128.load(t0 + s2);
      const y3 = v128.load(t0 + s3);
      const gain = weigh(x0, x1, x2, v128.load(s0 + s3), n0, n1, n2, n3);
      const y0 = f64x2.sub(gain, weigh(y1, y2, y3, v128.load(t0 + s4), d1, d2, d3, d4));
      v128.store(t0, y0);
      const gainNext = weigh(v128.load(s0 - s1), x0, x1, x2, n0, n1, n2, n3);
      v128.store(t0 - s1, f64x2.sub(gainNext, weigh(y0, y1, y2, y3, d1, d2, d3, d4)));
    }
  }
  if (i < count) beforeFull(data, pitch, out, i, bytes, coefficients, ahead);
}

// @ts-ignore: decorator
@inline
function weigh(a: v128, b: v128, c: v128, d: v128, wa: v128, wb: v128, wc: v128, wd: v128): v128 {
  return f64x2.add(f64x2.add(f64x2.add(f64x2.mul(a, wa), f64x2.mul(b, wb)), f64x2.mul(c, wc)), f64x2.mul(d, wd));
}

/** Output i of every line, where what lies before it may be beyond the line's end. */
function beforeFull(
  data: usize,
  pitch: isize,
  out: usize,
  i: i32,
  bytes: usize,
  coefficients: usize,
  ahead: i32,
): void {
  const s0 = sampleAt(data, pitch, i - ahead);
  const s1 = sampleAt(data, pitch, i - ahead - 1);
  const s2 = sampleAt(data, pitch, i - ahead - 2);
  const s3 = sampleAt(data, pitch, i - ahead - 3);
  const t1 = outputAt(data, out, pitch, i - 1);
  const t2 = outputAt(data, out, pitch, i - 2);
  const t3 = outputAt(data, out, pitch, i - 3);
  const t4 = outputAt(data, out, pitch, i - 4);
  const n0 = v128.load64_splat(coefficients);
  const n1 = v128.load64_splat(coefficients, 8);
  const n2 = v128.load64_splat(coefficients, 16);
  const n3 = v128.load64_splat(coefficients, 24);
  // What lies before the line's beginning has the weights of its edge, which come after the others.
  const d1 = v128.load64_splat(coefficients + (i > 0 ? 32 : 64));
  const d2 = v128.load64_splat(coefficients + (i > 1 ? 40 : 72));
  const d3 = v128.load64_splat(coefficients + (i > 2 ? 48 : 80));
  const d4 = v128.load64_splat(coefficients + (i > 3 ? 56 : 88));
  const to = out + <usize>(<isize>i * pitch);
  for (let c: usize = 0; c < bytes; c += 16) {
    const gain = weigh(v128.load(s0 + c), v128.load(s1 + c), v128.load(s2 + c), v128.load(s3 + c), n0, n1, n2, n3);
    const past = weigh(v128.load(t1 + c), v128.load(t2 + c), v128.load(t3 + c), v128.load(t4 + c), d1, d2, d3, d4);
    v128.store(to + c, f64x2.sub(gain, past));
  }
}

/** Sample i of the lines, the first one where it is before them. */
function sampleAt(data: usize, pitch: isize, i: i32): usize {
  return data + <usize>(<isize>max<i32>(0, i) * pitch);
}

/** Output i of the lines, their first sample where it is before them. */
function outputAt(data: usize, out: usize, pitch: isize, i: i32): usize {
  return i < 0 ? data : out + <usize>(<isize>i * pitch);
}

/**
 * Rows of float64 become columns: what lies at `from + r * fromPitch + 8 * c` goes to `to + c * toPitch + 8 * r`. In squares of two by two:
 * an odd row or column has room for one beside it.
 */
export function transpose64(from: usize, fromPitch: usize, rows: i32, columns: i32, to: usize, toPitch: usize): void {
  for (let r = 0; r < rows; r += 2) {
    let source = from + <usize>r * fromPitch;
    let target = to + ((<usize>r) << 3);
    for (let c = 0; c < columns; c += 2, source += 16, target += 2 * toPitch) {
      const a = v128.load(source);
      const b = v128.load(source + fromPitch);
      v128.store(target, v128.shuffle<f64>(a, b, 0, 2));
      v128.store(target + toPitch, v128.shuffle<f64>(a, b, 1, 3));
    }
  }
}

/** The same for float32, in squares of four by four. */
export function transpose32(from: usize, fromPitch: usize, rows: i32, columns: i32, to: usize, toPitch: usize): void {
  for (let r = 0; r < rows; r += 4) {
    let source = from + <usize>r * fromPitch;
    let target = to + ((<usize>r) << 2);
    for (let c = 0; c < columns; c += 4, source += 16, target += 4 * toPitch) {
      const row0 = v128.load(source);
      const row1 = v128.load(source + fromPitch);
      const row2 = v128.load(source + 2 * fromPitch);
      const row3 = v128.load(source + 3 * fromPitch);
      const upper = v128.shuffle<f32>(row0, row1, 0, 4, 1, 5);
      const lower = v128.shuffle<f32>(row2, row3, 0, 4, 1, 5);
      const upperNext = v128.shuffle<f32>(row0, row1, 2, 6, 3, 7);
      const lowerNext = v128.shuffle<f32>(row2, row3, 2, 6, 3, 7);
      v128.store(target, v128.shuffle<f64>(upper, lower, 0, 2));
      v128.store(target + toPitch, v128.shuffle<f64>(upper, lower, 1, 3));
      v128.store(target + 2 * toPitch, v128.shuffle<f64>(upperNext, lowerNext, 0, 2));
      v128.store(target + 3 * toPitch, v128.shuffle<f64>(upperNext, lowerNext, 1, 3));
    }
  }
}
