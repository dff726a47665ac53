import { firstLanes, sideBySide } from './lanes';
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

/**
 * The same for levels of one byte. `stretches` holds the first voxel and the length of each stretch of voxels side by side, int32; `steps`
 * those straight to the rows at (y, z) = (0, -1), (-1, 0), (-1, -1), (1, -1), 0 for none. A voxel is joined to a neighbour only where it
 * is not joined to another one that touches that neighbour: they are of one zone already.
 */
export function zones8(
  levels: usize,
  stretches: usize,
  stretchCount: i32,
  steps: usize,
  alongRows: i32,
  parent: usize,
  level: usize,
  size: usize,
): i32 {
  const a = get(steps, 0), b = get(steps, 1), c = get(steps, 2), d = get(steps, 3);
  for (let r = 0, upTo = 0; r < stretchCount; r++) {
    let voxel = get(stretches, 2 * r);
    for (let left = get(stretches, 2 * r + 1); left > 0; left -= 16, voxel += 16) {
      const at = levels + <usize>voxel;
      const inside = i8x16.bitmask(firstLanes(left));
      const here = v128.load(at);
      const goesOn = alongRows ? i8x16.bitmask(i8x16.eq(here, v128.load(at - 1))) : 0;
      const lanes = min(left, 16);
      for (let lane = 0; lane < lanes; lane++) {
        upTo = (goesOn >> lane) & 1 ? upTo : voxel + lane;
        set(parent, voxel + lane, upTo);
      }
      const begins = inside & ~goesOn;
      const toA = alike(here, at, a), toB = alike(here, at, b), toC = alike(here, at, c), toD = alike(here, at, d);
      const abc = toA | toB | toC;
      joinAll(parent, voxel, steps, 0, four(toA & begins, toB & ~toA & begins, toC & ~(toA | toB) & begins, toD & ~toA & begins));
      if (alongRows == 0) continue;
      const ahead = inside & ~abc;
      const fromA = alike(here, at - 1, a), fromB = alike(here, at - 1, b), fromC = alike(here, at - 1, c), fromD = alike(here, at - 1, d);
      const before = begins & ~abc;
      joinAll(
        parent,
        voxel,
        steps,
        -1,
        four(
          fromA & before & ~toD,
          fromB & before & ~fromA,
          fromC & before & ~(fromA | fromB),
          fromD & begins & ~(toA | toD | fromA),
        ),
      );
      const onA = alike(here, at + 1, a), onB = alike(here, at + 1, b), onC = alike(here, at + 1, c), onD = alike(here, at + 1, d);
      joinAll(
        parent,
        voxel,
        steps,
        1,
        four(onA & ahead & ~toD, onB & ahead & ~onA, onC & ahead & ~(onA | onB), onD & inside & ~(toA | toD | onA)),
      );
    }
  }
  return measureRows(levels, stretches, stretchCount, parent, level, size);
}

/** A bit for each lane that equals the one a step away; none where there is no step. */
// @ts-ignore: decorator
@inline
function alike(here: v128, at: usize, step: i32): i32 {
  return step == 0 ? 0 : i8x16.bitmask(i8x16.eq(here, v128.load(at + <usize>(<isize>step))));
}

// @ts-ignore: decorator
@inline
function four(a: i32, b: i32, c: i32, d: i32): u64 {
  return <u64>a | ((<u64>b) << 16) | ((<u64>c) << 32) | ((<u64>d) << 48);
}

/** Sixteen lanes for each of the four steps. */
function joinAll(parent: usize, voxel: i32, steps: usize, aside: i32, which: u64): void {
  for (let left = which; left != 0; left &= left - 1) {
    const bit = <i32>ctz<u64>(left);
    const one = voxel + (bit & 15);
    const x = rootOf(parent, one);
    const y = rootOf(parent, one + get(steps, bit >> 4) + aside);
    const root = min<i32>(x, y);
    set(parent, max<i32>(x, y), root);
    set(parent, one, root);
  }
}

function measureRows(levels: usize, stretches: usize, stretchCount: i32, parent: usize, level: usize, size: usize): i32 {
  let found = 0;
  for (let r = 0; r < stretchCount; r++) {
    const first = get(stretches, 2 * r);
    const end = first + get(stretches, 2 * r + 1);
    for (let voxel = first; voxel < end; voxel++) {
      const up = get(parent, voxel);
      let zone = found;
      if (up == voxel) {
        set(level, found, <i32>load<u8>(levels + <usize>voxel));
        set(size, found, 0);
        found++;
      } else {
        zone = ~get(parent, up);
      }
      set(parent, voxel, ~zone);
      set(size, zone, get(size, zone) + 1);
    }
  }
  return found;
}
