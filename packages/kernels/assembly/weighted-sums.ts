// Weighted sums of samples. The terms of output o are entries `termStart[o]` to before `termStart[o + 1]` of `samples` (int32)
// and `weights`, and are added in that order, each product and sum rounded to the type of the data.

/**
 * Sums within each of `rows` rows: sample i of row r lies at `data[r * pitch + i]`, output o at `out[r * outPitch + o]`.
 * The terms of the outputs from `evenFrom` to before `evenTo` are those of output `evenFrom` moved along: they are summed side by side.
 */
export function sumWithin64(
  data: usize, rows: i32, pitch: i32, out: usize, outputs: i32, outPitch: i32,
  termStart: usize, samples: usize, weights: usize, evenFrom: i32, evenTo: i32,
): void {
  sumWithin<f64>(data, rows, pitch, out, outputs, outPitch, termStart, samples, weights, evenFrom, evenTo);
}

export function sumWithin32(
  data: usize, rows: i32, pitch: i32, out: usize, outputs: i32, outPitch: i32,
  termStart: usize, samples: usize, weights: usize, evenFrom: i32, evenTo: i32,
): void {
  sumWithin<f32>(data, rows, pitch, out, outputs, outPitch, termStart, samples, weights, evenFrom, evenTo);
}

/**
 * Sums of whole rows, `width` samples each (a multiple of 8): sample i of column c lies at `data[i * width + c]`, output o at
 * `out[o * width + c]`.
 */
export function sumRows64(data: usize, out: usize, outputs: i32, width: i32, termStart: usize, samples: usize, weights: usize): void {
  sumRows<f64>(data, out, outputs, width, termStart, samples, weights);
}

export function sumRows32(data: usize, out: usize, outputs: i32, width: i32, termStart: usize, samples: usize, weights: usize): void {
  sumRows<f32>(data, out, outputs, width, termStart, samples, weights);
}

/** As `sumWithin64`, but an output is the point between its two samples, a + (b - a) w with the weight w of the second. */
export function lerpWithin64(
  data: usize, rows: i32, pitch: i32, out: usize, outputs: i32, outPitch: i32,
  termStart: usize, samples: usize, weights: usize, _evenFrom: i32, _evenTo: i32,
): void {
  for (let r = 0; r < rows; r++) {
    const row = data + place<f64>(r * pitch);
    const target = out + place<f64>(r * outPitch);
    for (let o = 0; o < outputs; o++) {
      const k = entry(termStart, o);
      const a = load<f64>(row + place<f64>(entry(samples, k)));
      const b = load<f64>(row + place<f64>(entry(samples, k + 1)));
      store<f64>(target + place<f64>(o), a + (b - a) * load<f64>(weights + place<f64>(k + 1)));
    }
  }
}

/** As `sumRows64`, but an output is the point between its two rows. */
export function lerpRows64(data: usize, out: usize, outputs: i32, width: i32, termStart: usize, samples: usize, weights: usize): void {
  for (let o = 0; o < outputs; o++) {
    const k = entry(termStart, o);
    const a = data + place<f64>(entry(samples, k) * width);
    const b = data + place<f64>(entry(samples, k + 1) * width);
    const w = v128.load64_splat(weights + place<f64>(k + 1));
    const target = out + place<f64>(o * width);
    for (let at: usize = 0; at < place<f64>(width); at += 16) {
      const from = v128.load(a + at);
      v128.store(target + at, f64x2.add(from, f64x2.mul(f64x2.sub(v128.load(b + at), from), w)));
    }
  }
}

// @ts-ignore: decorator
@inline
function sumWithin<T>(
  data: usize, rows: i32, pitch: i32, out: usize, outputs: i32, outPitch: i32,
  termStart: usize, samples: usize, weights: usize, evenFrom: i32, evenTo: i32,
): void {
  const step = <i32>(64 / sizeof<T>());
  const from = entry(termStart, evenFrom);
  const to = entry(termStart, evenFrom + 1);
  for (let r = 0; r < rows; r++) {
    const row = data + place<T>(r * pitch);
    const target = out + place<T>(r * outPitch);
    let done = 0;
    if (evenTo - evenFrom >= step) {
      sumOneByOne<T>(row, target, 0, evenFrom, termStart, samples, weights);
      for (let o = evenFrom; o < evenTo; o += step) {
        // The last sums may be formed twice.
        const at = min(o, evenTo - step);
        sumSideBySide<T>(row + place<T>(at - evenFrom), 1, target + place<T>(at), from, to, samples, weights);
      }
      done = evenTo;
    }
    sumOneByOne<T>(row, target, done, outputs, termStart, samples, weights);
  }
}

// @ts-ignore: decorator
@inline
function sumRows<T>(data: usize, out: usize, outputs: i32, width: i32, termStart: usize, samples: usize, weights: usize): void {
  const step = <i32>(64 / sizeof<T>());
  for (let o = 0; o < outputs; o++) {
    const from = entry(termStart, o);
    const to = entry(termStart, o + 1);
    for (let c = 0; c < width; c += step) {
      sumSideBySide<T>(data + place<T>(c), width, out + place<T>(o * width + c), from, to, samples, weights);
    }
  }
}

/** 64 bytes of sums from the terms `from` to before `to`, whose samples lie `stride` apart. */
// @ts-ignore: decorator
@inline
function sumSideBySide<T>(data: usize, stride: i32, target: usize, from: i32, to: i32, samples: usize, weights: usize): void {
  let s0 = v128.splat<T>(0);
  let s1 = s0;
  let s2 = s0;
  let s3 = s0;
  for (let k = from; k < to; k++) {
    const at = data + place<T>(entry(samples, k) * stride);
    const w = v128.splat<T>(load<T>(weights + place<T>(k)));
    s0 = v128.add<T>(s0, v128.mul<T>(w, v128.load(at)));
    s1 = v128.add<T>(s1, v128.mul<T>(w, v128.load(at, 16)));
    s2 = v128.add<T>(s2, v128.mul<T>(w, v128.load(at, 32)));
    s3 = v128.add<T>(s3, v128.mul<T>(w, v128.load(at, 48)));
  }
  v128.store(target, s0);
  v128.store(target, s1, 16);
  v128.store(target, s2, 32);
  v128.store(target, s3, 48);
}

// @ts-ignore: decorator
@inline
function sumOneByOne<T>(row: usize, target: usize, first: i32, end: i32, termStart: usize, samples: usize, weights: usize): void {
  for (let o = first; o < end; o++) {
    const to = entry(termStart, o + 1);
    let sum: T = 0;
    for (let k = entry(termStart, o); k < to; k++) {
      sum += load<T>(weights + place<T>(k)) * load<T>(row + place<T>(entry(samples, k)));
    }
    store<T>(target + place<T>(o), sum);
  }
}

// @ts-ignore: decorator
@inline
function entry(list: usize, i: i32): i32 {
  return load<i32>(list + ((<usize>i) << 2));
}

// @ts-ignore: decorator
@inline
function place<T>(i: i32): usize {
  return (<usize>i) * sizeof<T>();
}
