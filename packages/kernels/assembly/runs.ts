/**
 * Grey level run lengths: for each offset k the number of runs of each length of each level, at
 * `counts + 4 * (k * cells + rowStart[level] + length - 1)`. Offsets are positive: the voxel before lies earlier in the list.
 * `running` is scratch room for one number a voxel of the padded volume, of the width of the levels.
 */
export function runs16(
  levels: usize,
  voxels: usize,
  count: i32,
  offsets: usize,
  offsetCount: i32,
  rowStart: usize,
  cells: i32,
  running: usize,
  counts: usize,
): void {
  runs<i16>(levels, voxels, count, offsets, offsetCount, rowStart, cells, running, counts);
}

export function runs32(
  levels: usize,
  voxels: usize,
  count: i32,
  offsets: usize,
  offsetCount: i32,
  rowStart: usize,
  cells: i32,
  running: usize,
  counts: usize,
): void {
  runs<i32>(levels, voxels, count, offsets, offsetCount, rowStart, cells, running, counts);
}

// @ts-expect-error: decorator
@inline
function runs<T extends number>(
  levels: usize,
  voxels: usize,
  count: i32,
  offsets: usize,
  offsetCount: i32,
  rowStart: usize,
  cells: i32,
  running: usize,
  counts: usize,
): void {
  for (let k = 0; k < offsetCount; k++) {
    const offset = load<i32>(offsets + ((<usize>k) << 2));
    const table = counts + ((<usize>(k * cells)) << 2);
    if (offset == 1) alongRows<T>(levels, voxels, count, rowStart, table);
    else acrossRows<T>(levels, voxels, count, <usize>offset * sizeof<T>(), rowStart, running, table);
  }
}

/** Along x a run is a stretch of equal neighbours. */
// @ts-expect-error: decorator
@inline
function alongRows<T extends number>(levels: usize, voxels: usize, count: i32, rowStart: usize, table: usize): void {
  for (let n = 0; n < count; ) {
    const start = levels + <usize>load<i32>(voxels + ((<usize>n) << 2)) * sizeof<T>();
    const level = load<T>(start);
    let length = 1;
    while (load<T>(start + <usize>length * sizeof<T>()) == level) length++;
    add(table, rowStart, <i32>level, length);
    n += length;
  }
}

/** Elsewhere each voxel knows how long the run is that reaches it; the last voxel of a run counts it. Eight voxels of a row at once. */
// @ts-expect-error: decorator
@inline
function acrossRows<T extends number>(
  levels: usize,
  voxels: usize,
  count: i32,
  step: usize,
  rowStart: usize,
  running: usize,
  table: usize,
): void {
  const lanes = <i32>(16 / sizeof<T>());
  const all = (1 << lanes) - 1;
  const one = v128.splat<T>(<T>1);
  let n = 0;
  while (n < count) {
    const voxel = load<i32>(voxels + ((<usize>n) << 2));
    const place = <usize>voxel * sizeof<T>();
    const at = levels + place;
    const run = running + place;
    if (n + lanes <= count && load<i32>(voxels + ((<usize>(n + lanes - 1)) << 2)) == voxel + lanes - 1) {
      const here = v128.load(at);
      const continued = v128.eq<T>(here, v128.load(at - step));
      v128.store(run, v128.add<T>(v128.and(continued, v128.load(run - step)), one));
      let ends = ~v128.bitmask<T>(v128.eq<T>(here, v128.load(at + step))) & all;
      while (ends != 0) {
        const lane = <usize>ctz<i32>(ends) * sizeof<T>();
        add(table, rowStart, <i32>load<T>(at + lane), <i32>load<T>(run + lane));
        ends &= ends - 1;
      }
      n += lanes;
    } else {
      const level = load<T>(at);
      const length = load<T>(at - step) == level ? <i32>load<T>(run - step) + 1 : 1;
      store<T>(run, <T>length);
      if (load<T>(at + step) != level) add(table, rowStart, <i32>level, length);
      n++;
    }
  }
}

// @ts-expect-error: decorator
@inline
function add(table: usize, rowStart: usize, level: i32, length: i32): void {
  const cell = table + ((<usize>(load<i32>(rowStart + ((<usize>level) << 2)) + length - 1)) << 2);
  store<u32>(cell, load<u32>(cell) + 1);
}
