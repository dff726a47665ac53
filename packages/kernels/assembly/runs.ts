import { count, countLanes, firstLanes, sideBySide } from './lanes';
import { get, setDouble } from './lists';

/**
 * Grey level run lengths along one offset, as how many voxels are the first, second, third ... of a run: the runs that reach so far. An
 * offset of 1 is along x; offsets are positive, so that the voxel before lies earlier in the list. `running` is scratch for one
 * number a voxel of the padded volume. Both read and write up to 16 bytes past a voxel.
 *
 * Here levels are int16 and the voxel after j others of its run is counted at `level * width + j`, less than 65536; odd and even
 * places of the list in different tables. `spill` is scratch of 16 bytes.
 */
export function runs16(
  levels: usize,
  voxels: usize,
  length: i32,
  offset: i32,
  width: i32,
  running: usize,
  even: usize,
  odd: usize,
  spill: usize,
): void {
  const step = (<usize>offset) << 1;
  const one = i16x8.splat(1);
  const widths = i16x8.splat(<i16>width);
  if (offset == 1) {
    for (let n = 0, before = 0; n < length; n++) {
      const at = levels + ((<usize>load<i32>(voxels + ((<usize>n) << 2))) << 1);
      const level = <i32>load<u16>(at);
      before = <i32>load<u16>(at - 2) == level ? before + 1 : 0;
      count(n & 1 ? odd : even, level * width + before);
    }
    return;
  }
  for (let n = 0; n < length; ) {
    const lanes = sideBySide(voxels, n, length, 8);
    const place = (<usize>load<i32>(voxels + ((<usize>n) << 2))) << 1;
    const here = v128.load(levels + place);
    const goesOn = i16x8.eq(here, v128.load(levels + place - step));
    const before = v128.and(goesOn, i16x8.add(v128.load(running + place - step), one));
    v128.store(running + place, before);
    countLanes(i16x8.add(i16x8.mul(here, widths), before), lanes, even, odd, spill);
    n += lanes;
  }
}

/** The same for int32 levels, counted at `rowStart[level] + j`. */
export function runs32(
  levels: usize,
  voxels: usize,
  length: i32,
  offset: i32,
  rowStart: usize,
  running: usize,
  table: usize,
): void {
  const step = (<usize>offset) << 2;
  for (let n = 0; n < length; n++) {
    const place = (<usize>load<i32>(voxels + ((<usize>n) << 2))) << 2;
    const level = load<i32>(levels + place);
    const before = load<i32>(levels + place - step) == level ? load<i32>(running + place - step) + 1 : 0;
    store<i32>(running + place, before);
    count(table, load<i32>(rowStart + ((<usize>level) << 2)) + before);
  }
}

/**
 * The runs of two voxels and more themselves, of levels of one byte, read by rows as by `pairs8`: one of j + 1 voxels is counted at
 * `level * width + j`, less than 65536, in `even` or `odd` by turns, tables of as many counts (uint32). No run is longer than 256. Only where a
 * run ends there is something to count, and those places are few: `list` is scratch
 * for two bytes a voxel of the longest row and 32 more, `shuffles` what `fillShuffles` wrote. With the number of voxels of each level
 * (`sizes`, int32) the runs of all lengths go to `counts`, float64, in the rows of `rowStart`.
 */
export function runs8(
  levels: usize,
  rows: usize,
  rowCount: i32,
  offset: i32,
  width: i32,
  running: usize,
  list: usize,
  shuffles: usize,
  even: usize,
  odd: usize,
  levelCount: i32,
  sizes: usize,
  rowStart: usize,
  counts: usize,
): void {
  const bytes = (<usize>((levelCount + 1) * width)) << 2;
  memory.fill(even, 0, bytes);
  memory.fill(odd, 0, bytes);
  countLongRuns(levels, rows, rowCount, offset, width, running, list, shuffles, even, odd);
  for (let level = 1; level <= levelCount; level++) {
    const row = get(rowStart, level);
    const length = get(rowStart, level + 1) - row;
    if (length == 0) continue;
    let alone = get(sizes, level);
    for (let j = 1; j < length; j++) {
      const cell = level * width + j;
      const found = get(even, cell) + get(odd, cell);
      setDouble(counts, row + j, <f64>found);
      alone -= found * (j + 1);
    }
    // The voxels that are in no run of two or more.
    setDouble(counts, row, <f64>alone);
  }
}

// @ts-ignore: decorator
@inline
function countLongRuns(
  levels: usize,
  rows: usize,
  rowCount: i32,
  offset: i32,
  width: i32,
  running: usize,
  list: usize,
  shuffles: usize,
  even: usize,
  odd: usize,
): void {
  const step = <usize>offset;
  const zero = i8x16.splat(0);
  const one = i8x16.splat(1);
  const widths = i16x8.splat(<i16>width);
  for (let r = 0; r < rowCount; r++) {
    const first = <usize>get(rows, 2 * r);
    let at = levels + first;
    let to = running + first;
    let end = list;
    let last = zero;
    for (let left = get(rows, 2 * r + 1); left > 0; left -= 16, at += 16, to += 16) {
      const here = v128.and(v128.load(at), firstLanes(left));
      const goesOn = i8x16.eq(here, v128.load(at - step));
      let before: v128;
      if (offset == 1) {
        before = alongRow(goesOn, last);
        last = i8x16.shuffle(before, before, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15);
      } else {
        before = v128.and(goesOn, i8x16.add(v128.load(to - step), one));
        v128.store(to, before);
      }
      const outside = i8x16.eq(here, zero);
      const alone = i8x16.eq(before, zero);
      const some = i8x16.bitmask(v128.or(v128.or(outside, alone), i8x16.eq(here, v128.load(at + step)))) ^ 0xffff;
      if (some == 0) continue;
      const low = i16x8.add(i16x8.mul(i16x8.extend_low_i8x16_u(here), widths), i16x8.extend_low_i8x16_u(before));
      const high = i16x8.add(i16x8.mul(i16x8.extend_high_i8x16_u(here), widths), i16x8.extend_high_i8x16_u(before));
      end = append(end, low, some & 255, shuffles);
      end = append(end, high, some >> 8, shuffles);
    }
    let cell = list;
    for (; cell + 2 < end; cell += 4) {
      count(even, load<u16>(cell));
      count(odd, load<u16>(cell, 2));
    }
    if (cell < end) count(even, load<u16>(cell));
  }
}

/** How many lanes before a lane go on without a break, `last` more where all of them do. */
// @ts-ignore: decorator
@inline
function alongRow(goesOn: v128, last: v128): v128 {
  const none = i8x16.splat(0);
  const all = i8x16.splat(-1);
  let whole = goesOn;
  let before = v128.and(goesOn, i8x16.splat(1));
  before = i8x16.add(before, v128.and(whole, i8x16.shuffle(none, before, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30)));
  whole = v128.and(whole, i8x16.shuffle(all, whole, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30));
  before = i8x16.add(before, v128.and(whole, i8x16.shuffle(none, before, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29)));
  whole = v128.and(whole, i8x16.shuffle(all, whole, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29));
  before = i8x16.add(before, v128.and(whole, i8x16.shuffle(none, before, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27)));
  whole = v128.and(whole, i8x16.shuffle(all, whole, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27));
  before = i8x16.add(before, v128.and(whole, i8x16.shuffle(none, before, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23)));
  whole = v128.and(whole, i8x16.shuffle(all, whole, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23));
  return i8x16.add(before, v128.and(whole, last));
}

/** Writes the lanes of 16 bits whose bit is set, side by side; returns the place after the last. Up to 16 bytes are written. */
// @ts-ignore: decorator
@inline
function append(end: usize, lanes: v128, which: i32, shuffles: usize): usize {
  v128.store(end, i8x16.swizzle(lanes, v128.load(shuffles + ((<usize>which) << 4))));
  return end + ((<usize>popcnt<i32>(which)) << 1);
}

/** For each choice of eight lanes of 16 bits the order of bytes that brings the chosen ones to the front: 4096 bytes. */
export function fillShuffles(to: usize): void {
  for (let which = 0; which < 256; which++) {
    let at = to + ((<usize>which) << 4);
    for (let lane = 0; lane < 8; lane++) {
      if (((which >> lane) & 1) == 0) continue;
      store<u8>(at, <u8>(2 * lane));
      store<u8>(at, <u8>(2 * lane + 1), 1);
      at += 2;
    }
  }
}
