// Sums over `count` float64 at `values`, four at once. What is found goes to `out` as float64.

/** Minimum, maximum, sum, and sum of the squares of value + shift. Numbers that are none show in the sum alone. */
export function summarise(values: usize, count: i32, shift: f64, out: usize): void {
  const by = f64x2.splat(shift);
  let low0 = f64x2.splat(Infinity);
  let low1 = low0;
  let high0 = f64x2.splat(-Infinity);
  let high1 = high0;
  let sum0 = f64x2.splat(0);
  let sum1 = sum0;
  let energy0 = sum0;
  let energy1 = sum0;
  let at = values;
  for (const end = at + ((<usize>(count & ~3)) << 3); at < end; at += 32) {
    const a = v128.load(at);
    const b = v128.load(at, 16);
    low0 = f64x2.pmin(low0, a);
    low1 = f64x2.pmin(low1, b);
    high0 = f64x2.pmax(high0, a);
    high1 = f64x2.pmax(high1, b);
    sum0 = f64x2.add(sum0, a);
    sum1 = f64x2.add(sum1, b);
    const c = f64x2.add(a, by);
    const d = f64x2.add(b, by);
    energy0 = f64x2.add(energy0, f64x2.mul(c, c));
    energy1 = f64x2.add(energy1, f64x2.mul(d, d));
  }
  const lows = f64x2.pmin(low0, low1);
  const highs = f64x2.pmax(high0, high1);
  let low = Math.min(f64x2.extract_lane(lows, 0), f64x2.extract_lane(lows, 1));
  let high = Math.max(f64x2.extract_lane(highs, 0), f64x2.extract_lane(highs, 1));
  let sum = total(f64x2.add(sum0, sum1));
  let energy = total(f64x2.add(energy0, energy1));
  for (const end = values + ((<usize>count) << 3); at < end; at += 8) {
    const x = load<f64>(at);
    if (x < low) low = x;
    if (x > high) high = x;
    sum += x;
    energy += (x + shift) * (x + shift);
  }
  store<f64>(out, low);
  store<f64>(out, high, 8);
  store<f64>(out, sum, 16);
  store<f64>(out, energy, 24);
}

/**
 * Goes on with minimum, maximum and sum from where `state` is, one value after another, as a loop over them would. Numbers that are none
 * show in the sum alone.
 */
export function goOn(values: usize, count: i32, state: usize): void {
  let low = load<f64>(state);
  let high = load<f64>(state, 8);
  let sum = load<f64>(state, 16);
  for (let at = values, end = values + ((<usize>count) << 3); at < end; at += 8) {
    const x = load<f64>(at);
    if (x < low) low = x;
    if (x > high) high = x;
    sum += x;
  }
  store<f64>(state, low);
  store<f64>(state, high, 8);
  store<f64>(state, sum, 16);
}

/** Sums of |value - mean| and of the second, third and fourth power of value - mean. */
export function sumPowers(values: usize, count: i32, mean: f64, out: usize): void {
  const centre = f64x2.splat(mean);
  let first = f64x2.splat(0);
  let second = first;
  let third = first;
  let fourth = first;
  let at = values;
  for (const end = at + ((<usize>(count & ~1)) << 3); at < end; at += 16) {
    const away = f64x2.sub(v128.load(at), centre);
    const square = f64x2.mul(away, away);
    first = f64x2.add(first, f64x2.abs(away));
    second = f64x2.add(second, square);
    third = f64x2.add(third, f64x2.mul(square, away));
    fourth = f64x2.add(fourth, f64x2.mul(square, square));
  }
  const away = count & 1 ? load<f64>(at) - mean : 0;
  store<f64>(out, total(first) + Math.abs(away));
  store<f64>(out, total(second) + away * away, 8);
  store<f64>(out, total(third) + away * away * away, 16);
  store<f64>(out, total(fourth) + away * away * (away * away), 24);
}

/** How many values lie from `low` to `high`, and the sum of their distances from their mean. */
export function sumWithin(values: usize, count: i32, low: f64, high: f64, out: usize): void {
  const mean = within(values, count, low, high, 0, out) / load<f64>(out);
  store<f64>(out, within(values, count, low, high, mean, out, true), 8);
}

/** Stores the number of values in the range at `out` and returns the sum of value - centre, or of its size. */
// @ts-ignore: decorator
@inline
function within(values: usize, count: i32, low: f64, high: f64, centre: f64, out: usize, size: bool = false): f64 {
  const from = f64x2.splat(low);
  const to = f64x2.splat(high);
  const middle = f64x2.splat(centre);
  let sum = f64x2.splat(0);
  let number = i64x2.splat(0);
  let at = values;
  for (const end = at + ((<usize>(count & ~1)) << 3); at < end; at += 16) {
    const x = v128.load(at);
    const inside = v128.and(f64x2.ge(x, from), f64x2.le(x, to));
    const away = f64x2.sub(x, middle);
    sum = f64x2.add(sum, v128.and(size ? f64x2.abs(away) : away, inside));
    number = i64x2.sub(number, inside);
  }
  let found = total(sum);
  let counted = i64x2.extract_lane(number, 0) + i64x2.extract_lane(number, 1);
  if (count & 1) {
    const x = load<f64>(at);
    if (x >= low && x <= high) {
      found += size ? Math.abs(x - centre) : x - centre;
      counted++;
    }
  }
  store<f64>(out, <f64>counted);
  return found;
}

/** Counts the values by the bucket that they fall into, of `last + 1` from `low` on; `place` gets the bucket of each, int16. */
export function countBuckets(
  values: usize,
  count: i32,
  low: f64,
  perUnit: f64,
  last: i32,
  place: usize,
  counts: usize,
): void {
  for (let n: usize = 0; n < <usize>count; n++) {
    const bucket = min<i32>(last, <i32>trunc_sat((load<f64>(values + (n << 3)) - low) * perUnit));
    store<u16>(place + (n << 1), <u16>bucket);
    const cell = counts + ((<usize>bucket) << 2);
    store<u32>(cell, load<u32>(cell) + 1);
  }
}

/** Copies the values of some buckets: `next[bucket]` is where the bucket's next value goes, or 0 for buckets left out. */
export function collectBuckets(values: usize, count: i32, place: usize, next: usize): void {
  for (let n: usize = 0; n < <usize>count; n++) {
    const cursor = next + ((<usize>load<u16>(place + (n << 1))) << 2);
    const to = load<u32>(cursor);
    if (to == 0) continue;
    store<f64>(to, load<f64>(values + (n << 3)));
    store<u32>(cursor, to + 8);
  }
}

// @ts-ignore: decorator
@inline
function trunc_sat(x: f64): i32 {
  return i32x4.extract_lane(i32x4.trunc_sat_f64x2_s_zero(f64x2.splat(x)), 0);
}

// @ts-ignore: decorator
@inline
function total(pair: v128): f64 {
  return f64x2.extract_lane(pair, 0) + f64x2.extract_lane(pair, 1);
}
