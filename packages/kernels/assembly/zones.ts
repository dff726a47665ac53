/**
 * Zones of one level: stretches of a level along x are joined with those of earlier rows (union-find, the root of a zone is its
 * first stretch). `rows` holds, for each earlier row that is a neighbour, the step straight to it and how far beyond it along x
 * it reaches, both int32. `first`, `last`, `level`, `parent` have room for one int32 a voxel. Afterwards the first entries of
 * `level` and `first` hold the level and the size of each zone, in the order of their first voxels. Returns the number of zones.
 */
export function zones(
  levels: usize,
  voxels: usize,
  count: i32,
  rows: usize,
  rowCount: i32,
  alongRows: i32,
  first: usize,
  last: usize,
  level: usize,
  parent: usize,
): i32 {
  const stretches = findStretches(levels, voxels, count, alongRows, first, last, level, parent);
  for (let k = 0; k < rowCount; k++) {
    const offset = load<i32>(rows + ((<usize>k) << 3));
    const reach = load<i32>(rows + ((<usize>k) << 3), 4);
    joinRows(stretches, offset, reach, first, last, level, parent);
  }
  return measure(stretches, first, last, level, parent);
}

// @ts-ignore: decorator
@inline
function get(array: usize, i: i32): i32 {
  return load<i32>(array + ((<usize>i) << 2));
}

// @ts-ignore: decorator
@inline
function set(array: usize, i: i32, value: i32): void {
  store<i32>(array + ((<usize>i) << 2), value);
}

function findStretches(
  levels: usize,
  voxels: usize,
  count: i32,
  alongRows: i32,
  first: usize,
  last: usize,
  level: usize,
  parent: usize,
): i32 {
  let stretches = 0;
  for (let n = 0; n < count; n++) {
    const voxel = get(voxels, n);
    const here = get(levels, voxel);
    if (alongRows == 0 || get(levels, voxel - 1) != here) {
      set(first, stretches, voxel);
      set(level, stretches, here);
      set(parent, stretches, stretches);
      stretches++;
    }
    set(last, stretches - 1, voxel);
  }
  return stretches;
}

function joinRows(stretches: i32, offset: i32, reach: i32, first: usize, last: usize, level: usize, parent: usize): void {
  let near = 0;
  for (let r = 0; r < stretches; r++) {
    const from = get(first, r) + offset - reach;
    const to = get(last, r) + offset + reach;
    const here = get(level, r);
    while (get(last, near) < from) near++;
    for (let q = near; get(first, q) <= to; q++) {
      if (get(level, q) != here) continue;
      const x = rootOf(parent, q);
      const y = rootOf(parent, r);
      if (x < y) set(parent, y, x);
      else set(parent, x, y);
    }
  }
}

// @ts-ignore: decorator
@inline
function rootOf(parent: usize, stretch: i32): i32 {
  let root = stretch;
  let up = get(parent, root);
  while (up != root) {
    const above = get(parent, up);
    set(parent, root, above);
    root = above;
    up = get(parent, root);
  }
  return root;
}

/** A root comes before all other stretches of its zone: its place is free for the zone's number once it has been read. */
function measure(stretches: i32, first: usize, last: usize, level: usize, parent: usize): i32 {
  let found = 0;
  for (let r = 0; r < stretches; r++) {
    const length = get(last, r) - get(first, r) + 1;
    const up = get(parent, r);
    if (up == r) {
      set(level, found, get(level, r));
      set(first, found, length);
      // The number of the zone, told from a parent by its sign.
      set(parent, r, ~found);
      found++;
    } else {
      // All parents lie before r, so they are numbered already.
      let root = up;
      while (get(parent, root) >= 0) root = get(parent, root);
      const zone = ~get(parent, root);
      set(first, zone, get(first, zone) + length);
      set(parent, r, root);
    }
  }
  return found;
}
