import { countSixteen, firstLanes } from './lanes';
import { get } from './lists';

/**
 * Grey level dependence matrix: for every voxel the number of neighbours whose level is within the tolerance, counted into
 * `counts[(level - 1) * width + dependent]`, where width is the number of offsets plus one. Neighbours are counted in a lane as wide
 * as a level: there must be fewer than 2^15 offsets here, and the tolerance must be below 2^15.
 */
export function dependences16(
  levels: usize,
  voxels: usize,
  count: i32,
  offsets: usize,
  offsetCount: i32,
  tolerance: i32,
  counts: usize,
): void {
  dependences<i16>(levels, voxels, count, offsets, offsetCount, tolerance, counts);
}

export function dependences32(
  levels: usize,
  voxels: usize,
  count: i32,
  offsets: usize,
  offsetCount: i32,
  tolerance: i32,
  counts: usize,
): void {
  dependences<i32>(levels, voxels, count, offsets, offsetCount, tolerance, counts);
}

// @ts-expect-error: decorator
@inline
function dependences<T extends number>(
  levels: usize,
  voxels: usize,
  count: i32,
  offsets: usize,
  offsetCount: i32,
  tolerance: i32,
  counts: usize,
): void {
  const lanes = <i32>(16 / sizeof<T>());
  const width = offsetCount + 1;
  const zero = i16x8.splat(0);
  const tol = v128.splat<T>(<T>tolerance);
  let n = 0;
  while (n < count) {
    const voxel = load<i32>(voxels + ((<usize>n) << 2));
    const block = n + lanes <= count && load<i32>(voxels + ((<usize>(n + lanes - 1)) << 2)) == voxel + lanes - 1;
    const at = levels + <usize>voxel * sizeof<T>();
    if (block) {
      const centre = v128.load(at);
      let dependent = zero;
      for (let k = 0; k < offsetCount; k++) {
        const neighbour = v128.load(at + <usize>(<isize>load<i32>(offsets + ((<usize>k) << 2)) * <isize>sizeof<T>()));
        if (tolerance == 0) {
          dependent = v128.sub<T>(dependent, v128.eq<T>(neighbour, centre));
        } else {
          const near = v128.le<T>(v128.abs<T>(v128.sub<T>(neighbour, centre)), tol);
          dependent = v128.sub<T>(dependent, v128.and(near, v128.ne<T>(neighbour, zero)));
        }
      }
      // Spilled to the scratch place before `counts`, so that lanes can be read one by one.
      v128.store(counts - 32, centre);
      v128.store(counts - 16, dependent);
      for (let lane = 0; lane < lanes; lane++) {
        const level = <i32>load<T>(counts - 32 + <usize>lane * sizeof<T>());
        const cell = counts + ((<usize>((level - 1) * width + <i32>load<T>(counts - 16 + <usize>lane * sizeof<T>()))) << 2);
        store<u32>(cell, load<u32>(cell) + 1);
      }
      n += lanes;
    } else {
      const level = <i32>load<T>(at);
      let dependent = 0;
      for (let k = 0; k < offsetCount; k++) {
        const neighbour = <i32>load<T>(at + <usize>(<isize>load<i32>(offsets + ((<usize>k) << 2)) * <isize>sizeof<T>()));
        if (neighbour != 0 && abs<i32>(neighbour - level) <= tolerance) dependent++;
      }
      const cell = counts + ((<usize>((level - 1) * width + dependent)) << 2);
      store<u32>(cell, load<u32>(cell) + 1);
      n++;
    }
  }
}

/**
 * The same for levels of one byte, read by rows: `rows` holds the first voxel and the length of each stretch of voxels side by side, int32.
 * Counted into four tables, `apart` bytes from each other (0 for one), at `level * width + dependent`, less than 65536; row 0 means
 * nothing. At most 255 offsets. `spill` is scratch of 32 bytes.
 */
export function dependences8(
  levels: usize,
  rows: usize,
  rowCount: i32,
  offsets: usize,
  offsetCount: i32,
  tolerance: i32,
  tables: usize,
  apart: usize,
  spill: usize,
): void {
  const zero = i8x16.splat(0);
  const widths = i16x8.splat(<i16>(offsetCount + 1));
  const within = i8x16.splat(<i8>min(tolerance, 255));
  const t1 = tables + apart;
  const t2 = t1 + apart;
  const t3 = t2 + apart;
  for (let r = 0; r < rowCount; r++) {
    let at = levels + <usize>get(rows, 2 * r);
    for (let left = get(rows, 2 * r + 1); left > 0; left -= 16, at += 16) {
      const here = v128.and(v128.load(at), firstLanes(left));
      let dependent = zero;
      if (tolerance == 0) {
        for (let k = 0; k < offsetCount; k++) {
          dependent = i8x16.sub(dependent, i8x16.eq(here, v128.load(at + <usize>(<isize>get(offsets, k)))));
        }
      } else {
        for (let k = 0; k < offsetCount; k++) {
          const near = v128.load(at + <usize>(<isize>get(offsets, k)));
          const away = v128.or(i8x16.sub_sat_u(near, here), i8x16.sub_sat_u(here, near));
          const alike = v128.andnot(i8x16.le_u(away, within), i8x16.eq(near, zero));
          dependent = i8x16.sub(dependent, alike);
        }
      }
      v128.store(spill, i16x8.add(i16x8.mul(i16x8.extend_low_i8x16_u(here), widths), i16x8.extend_low_i8x16_u(dependent)));
      v128.store(spill, i16x8.add(i16x8.mul(i16x8.extend_high_i8x16_u(here), widths), i16x8.extend_high_i8x16_u(dependent)), 16);
      countSixteen(spill, tables, t1, t2, t3);
    }
  }
}
