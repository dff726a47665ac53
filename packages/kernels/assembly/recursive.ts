/**
 * A fourth-order recursive filter over `count` lines at once, forwards and backwards, added up. Sample i of line c lies at
 * `8 * (i * stride + c)`; the stride is even, so that two lines are filtered by one instruction. `coefficients` holds n, d and
 * the forward edge, then m, d and the backward edge, four float64 each. The sums go to `out`; `half` is scratch of the same size.
 */
export function recursive(data: usize, half: usize, out: usize, length: i32, stride: i32, coefficients: usize): void {
  const row = (<usize>stride) << 3;
  run(data, half, length, stride, coefficients, data, <isize>row, 0);
  const lastRow = <usize>(length - 1) * row;
  run(data + lastRow, out + lastRow, length, stride, coefficients + 96, data + lastRow, -(<isize>row), 1);
  const end = out + <usize>length * row;
  for (let at = out, from = half; at < end; at += 16, from += 16) {
    v128.store(at, f64x2.add(v128.load(from), v128.load(at)));
  }
}

/**
 * One direction: `step` is the distance to the next sample, `first` the sample that goes on for ever before the line, and the
 * weights apply to the samples from `ahead` steps back on.
 */
// @ts-ignore: decorator
@inline
function run(
  data: usize,
  out: usize,
  length: i32,
  stride: i32,
  coefficients: usize,
  first: usize,
  step: isize,
  ahead: i32,
): void {
  const head = min<i32>(4, length);
  for (let i = 0; i < head; i++) {
    const shift = <usize>(<isize>i * step);
    for (let c = 0; c < stride; c += 2) {
      const lane = (<usize>c) << 3;
      const edge = v128.load(first + lane);
      let gain = f64x2.mul(sample(data + lane, edge, i, ahead, step), v128.load64_splat(coefficients));
      gain = f64x2.add(gain, f64x2.mul(sample(data + lane, edge, i, ahead + 1, step), v128.load64_splat(coefficients, 8)));
      gain = f64x2.add(gain, f64x2.mul(sample(data + lane, edge, i, ahead + 2, step), v128.load64_splat(coefficients, 16)));
      gain = f64x2.add(gain, f64x2.mul(sample(data + lane, edge, i, ahead + 3, step), v128.load64_splat(coefficients, 24)));
      let past = before(out + lane, edge, i, 1, step, coefficients);
      past = f64x2.add(past, before(out + lane, edge, i, 2, step, coefficients));
      past = f64x2.add(past, before(out + lane, edge, i, 3, step, coefficients));
      past = f64x2.add(past, before(out + lane, edge, i, 4, step, coefficients));
      v128.store(out + shift + lane, f64x2.sub(gain, past));
    }
  }
  const n0 = v128.load64_splat(coefficients);
  const n1 = v128.load64_splat(coefficients, 8);
  const n2 = v128.load64_splat(coefficients, 16);
  const n3 = v128.load64_splat(coefficients, 24);
  const d1 = v128.load64_splat(coefficients, 32);
  const d2 = v128.load64_splat(coefficients, 40);
  const d3 = v128.load64_splat(coefficients, 48);
  const d4 = v128.load64_splat(coefficients, 56);
  const one = <usize>step;
  for (let i = 4; i < length; i++) {
    const shift = <usize>(<isize>i * step);
    for (let c = 0; c < stride; c += 2) {
      const at = shift + ((<usize>c) << 3);
      const from = data + at - <usize>(<isize>ahead * step);
      const to = out + at;
      let gain = f64x2.add(f64x2.mul(v128.load(from), n0), f64x2.mul(v128.load(from - one), n1));
      gain = f64x2.add(gain, f64x2.mul(v128.load(from - one - one), n2));
      gain = f64x2.add(gain, f64x2.mul(v128.load(from - one - one - one), n3));
      let past = f64x2.add(f64x2.mul(v128.load(to - one), d1), f64x2.mul(v128.load(to - one - one), d2));
      past = f64x2.add(past, f64x2.mul(v128.load(to - one - one - one), d3));
      past = f64x2.add(past, f64x2.mul(v128.load(to - one - one - one - one), d4));
      v128.store(to, f64x2.sub(gain, past));
    }
  }
}

// @ts-ignore: decorator
@inline
function sample(data: usize, edge: v128, i: i32, back: i32, step: isize): v128 {
  return i >= back ? v128.load(data + <usize>(<isize>(i - back) * step)) : edge;
}

// @ts-ignore: decorator
@inline
function before(out: usize, edge: v128, i: i32, back: i32, step: isize, coefficients: usize): v128 {
  const place = coefficients + ((<usize>(back - 1)) << 3);
  return i >= back
    ? f64x2.mul(v128.load(out + <usize>(<isize>(i - back) * step)), v128.load64_splat(place, 32))
    : f64x2.mul(edge, v128.load64_splat(place, 64));
}
