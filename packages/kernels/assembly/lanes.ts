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

/** All bits of the first `left` of sixteen 8-bit lanes. */
// @ts-ignore: decorator
@inline
export function firstLanes(left: i32): v128 {
  return i8x16.lt_s(i8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15), i8x16.splat(<i8>min(left, 16)));
}

/**
 * Adds one to the cells that sixteen numbers of 16 bits at `cells` name, in two or four tables by turns: neighbours are often alike,
 * and would wait for each other's cell.
 */
// @ts-ignore: decorator
@inline
export function countSixteen(cells: usize, t0: usize, t1: usize, t2: usize, t3: usize): void {
  count(t0, load<u16>(cells));
  count(t1, load<u16>(cells, 2));
  count(t2, load<u16>(cells, 4));
  count(t3, load<u16>(cells, 6));
  count(t0, load<u16>(cells, 8));
  count(t1, load<u16>(cells, 10));
  count(t2, load<u16>(cells, 12));
  count(t3, load<u16>(cells, 14));
  count(t0, load<u16>(cells, 16));
  count(t1, load<u16>(cells, 18));
  count(t2, load<u16>(cells, 20));
  count(t3, load<u16>(cells, 22));
  count(t0, load<u16>(cells, 24));
  count(t1, load<u16>(cells, 26));
  count(t2, load<u16>(cells, 28));
  count(t3, load<u16>(cells, 30));
}
