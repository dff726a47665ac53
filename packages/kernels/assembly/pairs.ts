import { count, countLanes, sideBySide } from './lanes';

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
