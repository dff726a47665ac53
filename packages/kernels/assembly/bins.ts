/**
 * The bin of each of `count` float64 at `values`, from 0 to `last`, as int32: floor((value - low) / step). With `edges` 1 the edges
 * low + bin * step decide where the quotient falls on the wrong side of one by rounding; with 2 they are rounded to float32
 * themselves, but for the first. A value equal to `top` is in bin `topBin`. `values` may be read up to 8 bytes past their end.
 */
export function findBins(
  values: usize,
  count: i32,
  low: f64,
  step: f64,
  last: i32,
  edges: i32,
  top: f64,
  topBin: i32,
  bins: usize,
): void {
  const from = f64x2.splat(low);
  const width = f64x2.splat(step);
  const ends = f64x2.splat(<f64>last);
  const one = f64x2.splat(1);
  const zero = f64x2.splat(0);
  const highest = f64x2.splat(top);
  const ofHighest = f64x2.splat(<f64>topBin);
  for (let n: usize = 0; n < <usize>count; n += 2) {
    const x = v128.load(values + (n << 3));
    let bin = f64x2.pmax(zero, f64x2.pmin(ends, f64x2.floor(f64x2.div(f64x2.sub(x, from), width))));
    if (edges != 0) {
      // Rounding is seldom off by more than one; where it is, the loop continues.
      for (;;) {
        const below = v128.and(f64x2.gt(edge(bin, from, width, edges), x), f64x2.gt(bin, zero));
        if (!v128.any_true(below)) break;
        bin = f64x2.sub(bin, v128.and(one, below));
      }
      for (;;) {
        const above = v128.and(f64x2.le(edge(f64x2.add(bin, one), from, width, edges), x), f64x2.lt(bin, ends));
        if (!v128.any_true(above)) break;
        bin = f64x2.add(bin, v128.and(one, above));
      }
    }
    bin = v128.bitselect(ofHighest, bin, f64x2.eq(x, highest));
    v128.store64_lane(bins + (n << 2), i32x4.trunc_sat_f64x2_s_zero(bin), 0);
  }
}

// @ts-ignore: decorator
@inline
function edge(bin: v128, low: v128, step: v128, edges: i32): v128 {
  const exact = f64x2.add(low, f64x2.mul(bin, step));
  if (edges == 1) return exact;
  const rounded = f64x2.promote_low_f32x4(f32x4.demote_f64x2_zero(exact));
  return v128.bitselect(low, rounded, f64x2.eq(bin, f64x2.splat(0)));
}

/** Writes level = bin + 1 to its voxel of a padded volume of uint8, int16 or int32, and counts the levels into `histogram`, uint32. */
export function spreadLevels8(bins: usize, voxels: usize, count: i32, levels: usize, histogram: usize): void {
  spreadLevels<u8>(bins, voxels, count, levels, histogram);
}

export function spreadLevels16(bins: usize, voxels: usize, count: i32, levels: usize, histogram: usize): void {
  spreadLevels<u16>(bins, voxels, count, levels, histogram);
}

export function spreadLevels32(bins: usize, voxels: usize, count: i32, levels: usize, histogram: usize): void {
  spreadLevels<u32>(bins, voxels, count, levels, histogram);
}

// @ts-ignore: decorator
@inline
function spreadLevels<T extends number>(bins: usize, voxels: usize, count: i32, levels: usize, histogram: usize): void {
  for (let n: usize = 0; n < <usize>count; n++) {
    const level = load<i32>(bins + (n << 2)) + 1;
    store<T>(levels + <usize>load<i32>(voxels + (n << 2)) * sizeof<T>(), <T>level);
    const cell = histogram + ((<usize>level) << 2);
    store<u32>(cell, load<u32>(cell) + 1);
  }
}
