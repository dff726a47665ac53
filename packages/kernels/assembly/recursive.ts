/**
 * A fourth-order recursive filter over `lanes` lines at once (an even number), forwards and backwards, added up. Sample i of line c
 * lies at `data + i * dataPitch + 8 * c`. Only outputs `first` to `last` are made, at `out + (i - first) * outPitch + 8 * c`; where
 * `single` is set they are rounded to float32. `coefficients` holds n, d and the forward edge, then m, d and the backward edge, four
 * float64 each. `forward` and `backward` are scratch of `length * lanes` float64.
 */
export function recursive(
  data: usize,
  dataPitch: isize,
  forward: usize,
  backward: usize,
  out: usize,
  outPitch: isize,
  length: i32,
  lanes: i32,
  first: i32,
  last: i32,
  coefficients: usize,
  single: i32,
): void {
  const pitch = (<isize>lanes) << 3;
  run(data, dataPitch, forward, pitch, last + 1, lanes, coefficients, 0);
  const end = <isize>(length - 1);
  const lastRow = backward + <usize>(end * pitch);
  run(data + <usize>(end * dataPitch), -dataPitch, lastRow, -pitch, length - first, lanes, coefficients + 96, 1);
  for (let i = first; i <= last; i++) {
    const row = <usize>(<isize>i * pitch);
    const to = out + <usize>(<isize>(i - first) * outPitch);
    for (let c: usize = 0; c < <usize>pitch; c += 16) {
      const sum = f64x2.add(v128.load(forward + row + c), v128.load(backward + row + c));
      v128.store(to + c, single ? f64x2.promote_low_f32x4(f32x4.demote_f64x2_zero(sum)) : sum);
    }
  }
}

/**
 * One direction: `count` outputs from the first sample on, which stands before the line for ever. The weights apply to the samples
 * from `ahead` steps back on. Two outputs at once, so that what they share is loaded once.
 */
// @ts-ignore: decorator
@inline
function run(
  data: usize,
  dataPitch: isize,
  out: usize,
  outPitch: isize,
  count: i32,
  lanes: i32,
  coefficients: usize,
  ahead: i32,
): void {
  const bytes = (<usize>lanes) << 3;
  const head = min<i32>(4, count);
  for (let i = 0; i < head; i++) beforeFull(data, dataPitch, out, outPitch, i, bytes, coefficients, ahead);
  const n0 = v128.load64_splat(coefficients);
  const n1 = v128.load64_splat(coefficients, 8);
  const n2 = v128.load64_splat(coefficients, 16);
  const n3 = v128.load64_splat(coefficients, 24);
  const d1 = v128.load64_splat(coefficients, 32);
  const d2 = v128.load64_splat(coefficients, 40);
  const d3 = v128.load64_splat(coefficients, 48);
  const d4 = v128.load64_splat(coefficients, 56);
  const s1 = <usize>-dataPitch;
  const s2 = s1 + s1;
  const s3 = s2 + s1;
  const t1 = <usize>-outPitch;
  const t2 = t1 + t1;
  const t3 = t2 + t1;
  const t4 = t3 + t1;
  let i = 4;
  for (; i + 1 < count; i += 2) {
    let s0 = data + <usize>(<isize>(i - ahead) * dataPitch);
    let t0 = out + <usize>(<isize>i * outPitch);
    const end = t0 + bytes;
    for (; t0 < end; t0 += 16, s0 += 16) {
      const x0 = v128.load(s0);
      const x1 = v128.load(s0 + s1);
      const x2 = v128.load(s0 + s2);
      const y1 = v128.load(t0 + t1);
      const y2 = v128.load(t0 + t2);
      const y3 = v128.load(t0 + t3);
      const gain = weigh(x0, x1, x2, v128.load(s0 + s3), n0, n1, n2, n3);
      const y0 = f64x2.sub(gain, weigh(y1, y2, y3, v128.load(t0 + t4), d1, d2, d3, d4));
      v128.store(t0, y0);
      const gainNext = weigh(v128.load(s0 - s1), x0, x1, x2, n0, n1, n2, n3);
      v128.store(t0 - t1, f64x2.sub(gainNext, weigh(y0, y1, y2, y3, d1, d2, d3, d4)));
    }
  }
  if (i < count) beforeFull(data, dataPitch, out, outPitch, i, bytes, coefficients, ahead);
}

// @ts-ignore: decorator
@inline
function weigh(a: v128, b: v128, c: v128, d: v128, wa: v128, wb: v128, wc: v128, wd: v128): v128 {
  return f64x2.add(f64x2.add(f64x2.add(f64x2.mul(a, wa), f64x2.mul(b, wb)), f64x2.mul(c, wc)), f64x2.mul(d, wd));
}

/** Output i of every line, where what lies before it may be beyond the line's end. */
function beforeFull(
  data: usize,
  dataPitch: isize,
  out: usize,
  outPitch: isize,
  i: i32,
  bytes: usize,
  coefficients: usize,
  ahead: i32,
): void {
  const s0 = sampleAt(data, dataPitch, i - ahead);
  const s1 = sampleAt(data, dataPitch, i - ahead - 1);
  const s2 = sampleAt(data, dataPitch, i - ahead - 2);
  const s3 = sampleAt(data, dataPitch, i - ahead - 3);
  const t1 = outputAt(data, out, outPitch, i - 1);
  const t2 = outputAt(data, out, outPitch, i - 2);
  const t3 = outputAt(data, out, outPitch, i - 3);
  const t4 = outputAt(data, out, outPitch, i - 4);
  const n0 = v128.load64_splat(coefficients);
  const n1 = v128.load64_splat(coefficients, 8);
  const n2 = v128.load64_splat(coefficients, 16);
  const n3 = v128.load64_splat(coefficients, 24);
  // What lies before the line's beginning has the weights of its edge, which come after the others.
  const d1 = v128.load64_splat(coefficients + (i > 0 ? 32 : 64));
  const d2 = v128.load64_splat(coefficients + (i > 1 ? 40 : 72));
  const d3 = v128.load64_splat(coefficients + (i > 2 ? 48 : 80));
  const d4 = v128.load64_splat(coefficients + (i > 3 ? 56 : 88));
  const to = out + <usize>(<isize>i * outPitch);
  for (let c: usize = 0; c < bytes; c += 16) {
    const gain = weigh(v128.load(s0 + c), v128.load(s1 + c), v128.load(s2 + c), v128.load(s3 + c), n0, n1, n2, n3);
    const past = weigh(v128.load(t1 + c), v128.load(t2 + c), v128.load(t3 + c), v128.load(t4 + c), d1, d2, d3, d4);
    v128.store(to + c, f64x2.sub(gain, past));
  }
}

/** Sample i of the lines, the first one where it is before them. */
// @ts-ignore: decorator
@inline
function sampleAt(data: usize, dataPitch: isize, i: i32): usize {
  return data + <usize>(<isize>max<i32>(0, i) * dataPitch);
}

/** Output i of the lines, their first sample where it is before them. */
// @ts-ignore: decorator
@inline
function outputAt(data: usize, out: usize, outPitch: isize, i: i32): usize {
  return i < 0 ? data : out + <usize>(<isize>i * outPitch);
}

/** Rows of samples become columns: what lies at `from + r * fromPitch + 8 * c` goes to `to + c * toPitch + 8 * r`. */
export function transpose(from: usize, fromPitch: usize, rows: i32, columns: i32, to: usize, toPitch: usize): void {
  const pairs = columns & ~1;
  let r = 0;
  for (; r + 1 < rows; r += 2) {
    let source = from + <usize>r * fromPitch;
    let target = to + ((<usize>r) << 3);
    for (let c = 0; c < pairs; c += 2, source += 16, target += 2 * toPitch) {
      const upper = v128.load(source);
      const lower = v128.load(source + fromPitch);
      v128.store(target, v128.shuffle<f64>(upper, lower, 0, 2));
      v128.store(target + toPitch, v128.shuffle<f64>(upper, lower, 1, 3));
    }
    if (pairs < columns) {
      store<f64>(target, load<f64>(source));
      store<f64>(target, load<f64>(source + fromPitch), 8);
    }
  }
  if (r == rows) return;
  for (let c = 0; c < columns; c++) {
    const source = from + <usize>r * fromPitch + ((<usize>c) << 3);
    store<f64>(to + <usize>c * toPitch + ((<usize>r) << 3), load<f64>(source));
  }
}
