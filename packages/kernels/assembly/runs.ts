import { count, countLanes, sideBySide } from './lanes';

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
