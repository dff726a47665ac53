import { sideBySide } from './lanes';
import { get, set } from './lists';

/**
 * Zones of one level, by union-find over voxels in their order (the root of a zone is its first voxel). `rows` holds, for each
 * earlier row that is a neighbour, the step straight to it, int32; where `alongRows` is set, the voxels before and behind are
 * neighbours too, in the voxel's own row and in those. `parent` is scratch for one int32 a voxel of the padded volume. Up to 16 bytes
 * around a voxel are read. Writes level and size of each zone, int32, in the order of their first voxels; returns their number.
 */
export function zones16(
  levels: usize,
  voxels: usize,
  count: i32,
  rows: usize,
  rowCount: i32,
  alongRows: i32,
  parent: usize,
  level: usize,
  size: usize,
): i32 {
  join<i16>(levels, voxels, count, rows, rowCount, alongRows, parent);
  return measure<i16>(levels, voxels, count, parent, level, size);
}

export function zones32(
  levels: usize,
  voxels: usize,
  count: i32,
  rows: usize,
  rowCount: i32,
  alongRows: i32,
  parent: usize,
  level: usize,
  size: usize,
): i32 {
  join<i32>(levels, voxels, count, rows, rowCount, alongRows, parent);
  return measure<i32>(levels, voxels, count, parent, level, size);
}

/** Where `alongRows` is set, voxels that touch the same stretch of a row are joined to it but once. */
// @ts-ignore: decorator
@inline
function join<T extends number>(
  levels: usize,
  voxels: usize,
  count: i32,
  rows: usize,
  rowCount: i32,
  alongRows: i32,
  parent: usize,
): void {
  const most = <i32>(16 / sizeof<T>());
  let upTo = 0;
  for (let n = 0, lanes = 0; n < count; n += lanes) {
    lanes = sideBySide(voxels, n, count, most);
    const all = (1 << lanes) - 1;
    const voxel = get(voxels, n);
    const at = levels + <usize>voxel * sizeof<T>();
    const here = v128.load(at);
    const goesOn = alongRows ? equal<T>(here, at - sizeof<T>()) : 0;
    for (let lane = 0; lane < lanes; lane++) {
      upTo = (goesOn >> lane) & 1 ? upTo : voxel + lane;
      set(parent, voxel + lane, upTo);
    }
    for (let k = 0; k < rowCount; k++) {
      const offset = get(rows, k);
      const near = at + <usize>(<isize>offset * <isize>sizeof<T>());
      const straight = equal<T>(here, near);
      joinLanes(parent, voxel, offset, straight & ~goesOn & all);
      if (alongRows == 0) continue;
      joinLanes(parent, voxel, offset - 1, equal<T>(here, near - sizeof<T>()) & ~straight & ~goesOn & all);
      joinLanes(parent, voxel, offset + 1, equal<T>(here, near + sizeof<T>()) & ~straight & all);
    }
  }
}

/** A bit for each lane that equals the one in memory. */
// @ts-ignore: decorator
@inline
function equal<T extends number>(here: v128, at: usize): i32 {
  return v128.bitmask<T>(v128.eq<T>(here, v128.load(at)));
}

// @ts-ignore: decorator
@inline
function joinLanes(parent: usize, voxel: i32, offset: i32, lanes: i32): void {
  for (let left = lanes; left != 0; left &= left - 1) {
    const one = voxel + ctz<i32>(left);
    const x = rootOf(parent, one);
    const y = rootOf(parent, one + offset);
    const root = min<i32>(x, y);
    set(parent, max<i32>(x, y), root);
    set(parent, one, root);
  }
}

// @ts-ignore: decorator
@inline
function rootOf(parent: usize, voxel: i32): i32 {
  let root = voxel;
  let up = get(parent, root);
  while (up != root) {
    const above = get(parent, up);
    set(parent, root, above);
    root = above;
    up = get(parent, root);
  }
  return root;
}

/** Parents lie before their children, so they are numbered already. The number of a zone takes the place of its root's parent, told by its sign. */
// @ts-ignore: decorator
@inline
function measure<T extends number>(
  levels: usize,
  voxels: usize,
  count: i32,
  parent: usize,
  level: usize,
  size: usize,
): i32 {
  let found = 0;
  for (let n = 0; n < count; n++) {
    const voxel = get(voxels, n);
    const up = get(parent, voxel);
    let zone = found;
    if (up == voxel) {
      set(level, found, <i32>load<T>(levels + <usize>voxel * sizeof<T>()));
      set(size, found, 0);
      found++;
    } else {
      zone = ~get(parent, up);
    }
    set(parent, voxel, ~zone);
    set(size, zone, get(size, zone) + 1);
  }
  return found;
}
