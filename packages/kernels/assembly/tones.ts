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
