import { count, countLanes, countSixteen, firstLanes, sideBySide } from './lanes';
import { get } from './lists';

/**
 * Grey level co-occurrence along one offset: how often level i (row) has level j (column), in a table of `width * width` counts. Level
 * 0, the outside, is counted too, which saves a test. Here levels are int16 and cells fewer than 65536; the counts of odd and even
 * places of the list go to different tables. `spill` is scratch of 16 bytes; up to 16 bytes past a voxel are read.
 */
export function pairs16(
  levels: usize,
  voxels: usize,
  length: i32,
  offset: i32,
  width: i32,
  even: usize,
  odd: usize,
  spill: usize,
): void {
  const step = <usize>((<isize>offset) << 1);
  const widths = i16x8.splat(<i16>width);
  for (let n = 0; n < length; ) {
    const lanes = sideBySide(voxels, n, length, 8);
    const at = levels + ((<usize>load<i32>(voxels + ((<usize>n) << 2))) << 1);
    const cells = i16x8.add(i16x8.mul(v128.load(at), widths), v128.load(at + step));
    countLanes(cells, lanes, even, odd, spill);
    n += lanes;
  }
}

/** The same for int32 levels. */
export function pairs32(levels: usize, voxels: usize, length: i32, offset: i32, width: i32, table: usize): void {
  const step = <usize>((<isize>offset) << 2);
  for (let n = 0; n < length; n++) {
    const at = levels + ((<usize>load<i32>(voxels + ((<usize>n) << 2))) << 2);
    count(table, load<i32>(at) * width + load<i32>(at + step));
  }
}

/**
 * The same for levels of one byte, along all offsets, read by rows: `rows` holds the first voxel and the length of each stretch of
 * voxels side by side, int32. Voxel and neighbours of up to `together` offsets are counted in one cell of a table with one more
 * dimension than offsets, at most 65536 cells, from which the pairs are added up: so much less is to be counted. `tables` is
 * scratch for `copies` of these, a power of two up to 4. `out` has `width * width` counts for each offset, zeroed before; row 0, the
 * outside, is not counted.
 */
export function pairs8(
  levels: usize,
  rows: usize,
  rowCount: i32,
  offsets: usize,
  offsetCount: i32,
  width: i32,
  together: i32,
  tables: usize,
  copies: i32,
  spill: usize,
  out: usize,
): void {
  for (let first = 0; first < offsetCount; first += together) {
    const dimensions = min(together, offsetCount - first);
    let cells = width;
    for (let k = 0; k < dimensions; k++) cells *= width;
    const apart = (<usize>cells) << 2;
    memory.fill(tables, 0, <usize>copies * apart);
    countTogether(levels, rows, rowCount, offsets + ((<usize>first) << 2), dimensions, width, tables, copies, apart, spill);
    addUp(tables, copies, cells, dimensions, width, out + ((<usize>(first * width * width)) << 2));
  }
}

/** The level of a voxel and those of its neighbours are the digits of its cell. */
// @ts-ignore: decorator
@inline
function countTogether(
  levels: usize,
  rows: usize,
  rowCount: i32,
  offsets: usize,
  dimensions: i32,
  width: i32,
  t0: usize,
  copies: i32,
  apart: usize,
  spill: usize,
): void {
  const widths = i16x8.splat(<i16>width);
  const t1 = copies > 1 ? t0 + apart : t0;
  const t2 = copies > 2 ? t0 + 2 * apart : t0;
  const t3 = copies > 2 ? t2 + apart : t1;
  for (let r = 0; r < rowCount; r++) {
    let at = levels + <usize>get(rows, 2 * r);
    for (let left = get(rows, 2 * r + 1); left > 0; left -= 16, at += 16) {
      const here = v128.and(v128.load(at), firstLanes(left));
      let low = i16x8.extend_low_i8x16_u(here);
      let high = i16x8.extend_high_i8x16_u(here);
      for (let k = 0; k < dimensions; k++) {
        const near = v128.load(at + <usize>(<isize>get(offsets, k)));
        low = i16x8.add(i16x8.mul(low, widths), i16x8.extend_low_i8x16_u(near));
        high = i16x8.add(i16x8.mul(high, widths), i16x8.extend_high_i8x16_u(near));
      }
      v128.store(spill, low);
      v128.store(spill, high, 16);
      countSixteen(spill, t0, t1, t2, t3);
    }
  }
}

/** Adds the tables up to the pairs of voxel and each neighbour. */
function addUp(tables: usize, copies: i32, cells: i32, dimensions: i32, width: i32, out: usize): void {
  const apart = (<usize>cells) << 2;
  const ofLevel = cells / width;
  const square = width * width;
  for (let level = 1; level < width; level++) {
    for (let rest = 0; rest < ofLevel; rest++) {
      const cell = tables + ((<usize>(level * ofLevel + rest)) << 2);
      let found: u32 = 0;
      for (let copy = 0; copy < copies; copy++) found += load<u32>(cell + <usize>copy * apart);
      if (found == 0) continue;
      for (let k = dimensions - 1, digits = <u32>rest; k >= 0; k--) {
        const above = k == 0 ? 0 : digits / <u32>width;
        const near = digits - above * <u32>width;
        const pair = out + ((<usize>(k * square + level * width + <i32>near)) << 2);
        store<u32>(pair, load<u32>(pair) + found);
        digits = above;
      }
    }
  }
}
