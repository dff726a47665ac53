/** Arrays that convolutions work in: the arithmetic is that of the array's own precision. */
export type RealArray = Float32Array | Float64Array;

/**
 * Weighted sum of equally long pieces of an array:
 * `target[targetAt + i] = sum over k of weights[k] * source[starts[k] + i]` for i = 0..count-1.
 * The terms are added in the order of k, and each product and sum is rounded to the precision of the arrays (both must have
 * the same): results equal those of a plain C loop bit by bit.
 */
export function rowSum<A extends RealArray>(
  target: A,
  targetAt: number,
  count: number,
  source: A,
  starts: Int32Array,
  weights: A,
  terms: number,
): void {
  if (target instanceof Float32Array) {
    rowSum32(target, targetAt, count, source as Float32Array, starts, weights as Float32Array, terms);
  } else {
    rowSum64(target, targetAt, count, source as Float64Array, starts, weights as Float64Array, terms);
  }
}

function rowSum64(
  target: Float64Array,
  targetAt: number,
  count: number,
  source: Float64Array,
  starts: Int32Array,
  weights: Float64Array,
  terms: number,
): void {
  target.fill(0, targetAt, targetAt + count);
  let k = 0;
  // Four terms a sweep: the row is written a quarter as often, the order of the additions stays.
  for (; k + 4 <= terms; k += 4) {
    const [a, b, c, d] = [starts[k], starts[k + 1], starts[k + 2], starts[k + 3]];
    const [wa, wb, wc, wd] = [weights[k], weights[k + 1], weights[k + 2], weights[k + 3]];
    for (let i = 0; i < count; i++) {
      const sum = target[targetAt + i] + wa * source[a + i] + wb * source[b + i] + wc * source[c + i];
      target[targetAt + i] = sum + wd * source[d + i];
    }
  }
  for (; k < terms; k++) {
    const start = starts[k];
    const weight = weights[k];
    for (let i = 0; i < count; i++) target[targetAt + i] += weight * source[start + i];
  }
}

function rowSum32(
  target: Float32Array,
  targetAt: number,
  count: number,
  source: Float32Array,
  starts: Int32Array,
  weights: Float32Array,
  terms: number,
): void {
  target.fill(0, targetAt, targetAt + count);
  for (let k = 0; k < terms; k++) {
    const start = starts[k];
    const weight = weights[k];
    for (let i = 0; i < count; i++) target[targetAt + i] += Math.fround(weight * source[start + i]);
  }
}
