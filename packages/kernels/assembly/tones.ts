import { firstLanes } from './lanes';
import { get } from './lists';

/**
 * Neighbourhood grey tone differences: per level the number of voxels (`counted`) and the sum of |level - mean level of the
 * neighbours| (`difference`), both float64, added up in the order of the voxels. The levels of all neighbours are summed in a lane
 * as wide as a level: the highest level times `offsetCount` must be below 2^15 here, below 2^31 in `tones32`.
 */
export function tones16(
  levels: usize,
  voxels: usize,
  count: i32,
  offsets: usize,
  offsetCount: i32,
  counted: usize,
  difference: usize,
): void {
  tones<i16>(levels, voxels, count, offsets, offsetCount, counted, difference, true);
}

export function tones32(
  levels: usize,
  voxels: usize,
  count: i32,
  offsets: usize,
  offsetCount: i32,
  counted: usize,
  difference: usize,
): void {
  tones<i32>(levels, voxels, count, offsets, offsetCount, counted, difference, true);
}

/** The same for int32 levels whose sum may be anything: one voxel after the other, in 64 bits. */
export function tones64(
  levels: usize,
  voxels: usize,
  count: i32,
  offsets: usize,
  offsetCount: i32,
  counted: usize,
  difference: usize,
): void {
  tones<i32>(levels, voxels, count, offsets, offsetCount, counted, difference, false);
}

// @ts-expect-error: decorator
@inline
function add(level: i32, sum: i64, neighbours: i32, counted: usize, difference: usize): void {
  const at = (<usize>level) << 3;
  store<f64>(counted + at, load<f64>(counted + at) + 1);
  if (neighbours > 0) {
    const away = Math.abs(<f64>level - <f64>sum / <f64>neighbours);
    store<f64>(difference + at, load<f64>(difference + at) + away);
  }
}

// @ts-expect-error: decorator
@inline
function tones<T extends number>(
  levels: usize,
  voxels: usize,
  count: i32,
  offsets: usize,
  offsetCount: i32,
  counted: usize,
  difference: usize,
  inLanes: bool,
): void {
  const lanes = <i32>(16 / sizeof<T>());
  const zero = i16x8.splat(0);
  const scratch = counted - 48;
  let n = 0;
  while (n < count) {
    const voxel = load<i32>(voxels + ((<usize>n) << 2));
    const at = levels + <usize>voxel * sizeof<T>();
    if (inLanes && n + lanes <= count && load<i32>(voxels + ((<usize>(n + lanes - 1)) << 2)) == voxel + lanes - 1) {
      let sum = zero;
      let outside = zero;
      for (let k = 0; k < offsetCount; k++) {
        const neighbour = v128.load(at + <usize>(<isize>load<i32>(offsets + ((<usize>k) << 2)) * <isize>sizeof<T>()));
        sum = v128.add<T>(sum, neighbour);
        outside = v128.sub<T>(outside, v128.eq<T>(neighbour, zero));
      }
      v128.store(scratch, v128.load(at));
      v128.store(scratch, sum, 16);
      v128.store(scratch, outside, 32);
      for (let lane = 0; lane < lanes; lane++) {
        const here = scratch + <usize>lane * sizeof<T>();
        add(<i32>load<T>(here), <i64>load<T>(here, 16), offsetCount - <i32>load<T>(here, 32), counted, difference);
      }
      n += lanes;
    } else {
      let sum: i64 = 0;
      let neighbours = 0;
      for (let k = 0; k < offsetCount; k++) {
        const neighbour = <i32>load<T>(at + <usize>(<isize>load<i32>(offsets + ((<usize>k) << 2)) * <isize>sizeof<T>()));
        sum += <i64>neighbour;
        neighbours += i32(neighbour != 0);
      }
      add(<i32>load<T>(at), sum, neighbours, counted, difference);
      n++;
    }
  }
}

/**
 * The same for levels of one byte, read by rows: `rows` holds the first voxel and the length of each stretch of voxels side by side, int32.
 * The levels of `inByte` neighbours add up to at most 255, those of all to at most 65535; there are at most 255 offsets. What lies at
 * level 0 means nothing. `spill` is scratch of 64 bytes.
 */
export function tones8(
  levels: usize,
  rows: usize,
  rowCount: i32,
  offsets: usize,
  offsetCount: i32,
  inByte: i32,
  counted: usize,
  difference: usize,
  spill: usize,
): void {
  const zero = i8x16.splat(0);
  for (let r = 0; r < rowCount; r++) {
    let at = levels + <usize>get(rows, 2 * r);
    for (let left = get(rows, 2 * r + 1); left > 0; left -= 16, at += 16) {
      let low = zero;
      let high = zero;
      let outside = zero;
      for (let first = 0; first < offsetCount; first += inByte) {
        const end = min(first + inByte, offsetCount);
        let sum = zero;
        for (let k = first; k < end; k++) {
          const near = v128.load(at + <usize>(<isize>get(offsets, k)));
          sum = i8x16.add(sum, near);
          outside = i8x16.sub(outside, i8x16.eq(near, zero));
        }
        low = i16x8.add(low, i16x8.extend_low_i8x16_u(sum));
        high = i16x8.add(high, i16x8.extend_high_i8x16_u(sum));
      }
      v128.store(spill, low);
      v128.store(spill, high, 16);
      v128.store(spill, outside, 32);
      const lanes = min(left, 16);
      for (let lane = 0; lane < lanes; lane++) {
        const here = spill + <usize>lane;
        const sum = <i32>load<u16>(here + <usize>lane);
        addTone(<i32>load<u8>(at + <usize>lane), sum, offsetCount - <i32>load<u8>(here, 32), counted, difference);
      }
    }
  }
}

// @ts-expect-error: decorator
@inline
function addTone(level: i32, sum: i32, neighbours: i32, counted: usize, difference: usize): void {
  const at = (<usize>level) << 3;
  store<f64>(counted + at, load<f64>(counted + at) + 1);
  if (neighbours > 0) {
    const away = Math.abs(<f64>level - <f64>sum / <f64>neighbours);
    store<f64>(difference + at, load<f64>(difference + at) + away);
  }
}
