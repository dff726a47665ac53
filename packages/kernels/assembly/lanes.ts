/** How many voxels from place n of the list on lie side by side, at most `most`. */
// @ts-ignore: decorator
@inline
export function sideBySide(voxels: usize, n: i32, count: i32, most: i32): i32 {
  const voxel = load<i32>(voxels + ((<usize>n) << 2));
  if (n + most <= count && load<i32>(voxels + ((<usize>(n + most - 1)) << 2)) == voxel + most - 1) return most;
  let length = 1;
  while (n + length < count && load<i32>(voxels + ((<usize>(n + length)) << 2)) == voxel + length) length++;
  return length;
}

/**
 * Adds one to the cells that the first `lanes` of eight 16-bit lanes name. Odd lanes are counted in a table of their own: neighbours
 * are often alike, and would wait for each other's cell. `spill` is scratch of 16 bytes.
 */
// @ts-ignore: decorator
@inline
export function countLanes(cells: v128, lanes: i32, even: usize, odd: usize, spill: usize): void {
  if (lanes == 8) {
    count(even, i16x8.extract_lane_u(cells, 0));
    count(odd, i16x8.extract_lane_u(cells, 1));
    count(even, i16x8.extract_lane_u(cells, 2));
    count(odd, i16x8.extract_lane_u(cells, 3));
    count(even, i16x8.extract_lane_u(cells, 4));
    count(odd, i16x8.extract_lane_u(cells, 5));
    count(even, i16x8.extract_lane_u(cells, 6));
    count(odd, i16x8.extract_lane_u(cells, 7));
    return;
  }
  v128.store(spill, cells);
  for (let lane = 0; lane < lanes; lane++) count(even, load<u16>(spill + ((<usize>lane) << 1)));
}

/** Adds one to a cell of a table of uint32. */
// @ts-ignore: decorator
@inline
export function count(table: usize, cell: u32): void {
  const at = table + ((<usize>cell) << 2);
  store<u32>(at, load<u32>(at) + 1);
}
