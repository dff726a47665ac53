/**
 * Grey level co-occurrence: for each offset k a table of `width * width` counts at `tables + 4 * k * width * width`, row the
 * voxel's level, column the neighbour's. Level 0, the outside, is counted too, which saves a test.
 */
export function pairs16(levels: usize, voxels: usize, count: i32, offsets: usize, offsetCount: i32, width: i32, tables: usize): void {
  pairs<u16>(levels, voxels, count, offsets, offsetCount, width, tables);
}

export function pairs32(levels: usize, voxels: usize, count: i32, offsets: usize, offsetCount: i32, width: i32, tables: usize): void {
  pairs<u32>(levels, voxels, count, offsets, offsetCount, width, tables);
}

// @ts-expect-error: decorator
@inline
function pairs<T extends number>(
  levels: usize,
  voxels: usize,
  count: i32,
  offsets: usize,
  offsetCount: i32,
  width: i32,
  tables: usize,
): void {
  const end = voxels + ((<usize>count) << 2);
  for (let k = 0; k < offsetCount; k++) {
    const step = <isize>load<i32>(offsets + ((<usize>k) << 2)) * <isize>sizeof<T>();
    const table = tables + ((<usize>(k * width * width)) << 2);
    for (let v = voxels; v < end; v += 4) {
      const at = levels + <usize>load<i32>(v) * sizeof<T>();
      const cell = table + ((<usize>(<i32>load<T>(at) * width + <i32>load<T>(at + <usize>step))) << 2);
      store<u32>(cell, load<u32>(cell) + 1);
    }
  }
}
