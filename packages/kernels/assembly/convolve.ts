/**
 * Weighted sums along lines, `stride` lines at once: output o of each line is the sum over its terms of weight times sample.
 * Sample i of line c lies at `i * stride + c`. The terms of output o are entries `termStart[o]` to before `termStart[o + 1]` of
 * `samples` (int32) and `weights`, and are added in that order, each product and sum rounded to the type of the data.
 */
export function convolve64(data: usize, out: usize, outputs: i32, stride: i32, termStart: usize, samples: usize, weights: usize): void {
  for (let o = 0; o < outputs; o++) {
    const from = load<i32>(termStart + ((<usize>o) << 2));
    const to = load<i32>(termStart + ((<usize>(o + 1)) << 2));
    for (let c = 0; c < stride; c += 8) {
      const lane = (<usize>c) << 3;
      let s0 = f64x2.splat(0);
      let s1 = s0;
      let s2 = s0;
      let s3 = s0;
      for (let k = from; k < to; k++) {
        const at = data + lane + ((<usize>(load<i32>(samples + ((<usize>k) << 2)) * stride)) << 3);
        const w = v128.load64_splat(weights + ((<usize>k) << 3));
        s0 = f64x2.add(s0, f64x2.mul(w, v128.load(at)));
        s1 = f64x2.add(s1, f64x2.mul(w, v128.load(at, 16)));
        s2 = f64x2.add(s2, f64x2.mul(w, v128.load(at, 32)));
        s3 = f64x2.add(s3, f64x2.mul(w, v128.load(at, 48)));
      }
      const target = out + lane + ((<usize>(o * stride)) << 3);
      v128.store(target, s0);
      v128.store(target, s1, 16);
      v128.store(target, s2, 32);
      v128.store(target, s3, 48);
    }
  }
}

export function convolve32(data: usize, out: usize, outputs: i32, stride: i32, termStart: usize, samples: usize, weights: usize): void {
  for (let o = 0; o < outputs; o++) {
    const from = load<i32>(termStart + ((<usize>o) << 2));
    const to = load<i32>(termStart + ((<usize>(o + 1)) << 2));
    for (let c = 0; c < stride; c += 8) {
      const lane = (<usize>c) << 2;
      let s0 = f32x4.splat(0);
      let s1 = s0;
      for (let k = from; k < to; k++) {
        const at = data + lane + ((<usize>(load<i32>(samples + ((<usize>k) << 2)) * stride)) << 2);
        const w = v128.load32_splat(weights + ((<usize>k) << 2));
        s0 = f32x4.add(s0, f32x4.mul(w, v128.load(at)));
        s1 = f32x4.add(s1, f32x4.mul(w, v128.load(at, 16)));
      }
      const target = out + lane + ((<usize>(o * stride)) << 2);
      v128.store(target, s0);
      v128.store(target, s1, 16);
    }
  }
}
