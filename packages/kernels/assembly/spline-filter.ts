// The inverse filter of a spline over lines: a recursion forwards and then backwards, in place: with x the samples times `gain`, forwards
// c[i] = x[i] + pole c[i - 1]; at the end c[n - 1] = lastGain (pole c[n - 2] + c[n - 1]); backwards c[i] = pole (c[i + 1] - c[i]).
// The first c is (x[0] + the terms of the start, weight times x, in order) / divisor.

/** `lines` lines of contiguous samples, line r from `data[r * pitch]` on. */
export function splineWithin(
  data: usize, lines: i32, length: i32, pitch: i32, pole: f64, gain: f64, lastGain: f64,
  terms: i32, samples: usize, weights: usize, divisor: f64,
): void {
  const row = (<usize>pitch) << 3;
  // Several lines in step, for each waits for its own last value.
  for (let r = 0; r < lines; r += 8) {
    const first = data + (<usize>r) * row;
    const behind = first + (<usize>min(8, lines - r)) * row;
    for (let line = first; line < behind; line += row) {
      let sum = gain * load<f64>(line);
      for (let k = 0; k < terms; k++) {
        sum += load<f64>(weights + ((<usize>k) << 3)) * (gain * load<f64>(line + ((<usize>load<i32>(samples + ((<usize>k) << 2))) << 3)));
      }
      store<f64>(line, sum / divisor);
    }
    for (let i = 1; i < length; i++) {
      const shift = (<usize>i) << 3;
      for (let at = first + shift; at < behind; at += row) {
        store<f64>(at, gain * load<f64>(at) + pole * load<f64>(at - 8));
      }
    }
    const end = (<usize>(length - 1)) << 3;
    for (let at = first + end; at < behind; at += row) {
      store<f64>(at, lastGain * (pole * load<f64>(at - 8) + load<f64>(at)));
    }
    for (let i = length - 2; i >= 0; i--) {
      const shift = (<usize>i) << 3;
      for (let at = first + shift; at < behind; at += row) {
        store<f64>(at, pole * (load<f64>(at, 8) - load<f64>(at)));
      }
    }
  }
}

/** `width` lines side by side (a multiple of 4): sample i of line c lies at `data[i * pitch + c]`. */
export function splineRows(
  data: usize, width: i32, length: i32, pitch: i32, pole: f64, gain: f64, lastGain: f64,
  terms: i32, samples: usize, weights: usize, divisor: f64,
): void {
  const row = (<usize>pitch) << 3;
  const g = f64x2.splat(gain);
  const p = f64x2.splat(pole);
  const bytes = (<usize>width) << 3;
  for (let at = data; at < data + bytes; at += 16) {
    let sum = f64x2.mul(g, v128.load(at));
    for (let k = 0; k < terms; k++) {
      const sample = v128.load(at + (<usize>load<i32>(samples + ((<usize>k) << 2))) * row);
      sum = f64x2.add(sum, f64x2.mul(v128.load64_splat(weights + ((<usize>k) << 3)), f64x2.mul(g, sample)));
    }
    v128.store(at, f64x2.div(sum, f64x2.splat(divisor)));
  }
  for (let i = 1; i < length; i++) {
    const first = data + (<usize>i) * row;
    for (let at = first; at < first + bytes; at += 32) {
      const before = at - row;
      v128.store(at, f64x2.add(f64x2.mul(g, v128.load(at)), f64x2.mul(p, v128.load(before))));
      v128.store(at, f64x2.add(f64x2.mul(g, v128.load(at, 16)), f64x2.mul(p, v128.load(before, 16))), 16);
    }
  }
  const last = data + (<usize>(length - 1)) * row;
  const l = f64x2.splat(lastGain);
  for (let at = last; at < last + bytes; at += 16) {
    v128.store(at, f64x2.mul(l, f64x2.add(f64x2.mul(p, v128.load(at - row)), v128.load(at))));
  }
  for (let i = length - 2; i >= 0; i--) {
    const first = data + (<usize>i) * row;
    for (let at = first; at < first + bytes; at += 32) {
      const after = at + row;
      v128.store(at, f64x2.mul(p, f64x2.sub(v128.load(after), v128.load(at))));
      v128.store(at, f64x2.mul(p, f64x2.sub(v128.load(after, 16), v128.load(at, 16))), 16);
    }
  }
}
