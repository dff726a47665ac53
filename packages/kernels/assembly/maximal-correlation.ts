import { get, getDouble, set, setDouble } from './lists';
import { largestMagnitude } from './tridiagonal';

/** Lanczos steps between two looks at the eigenvalue. */
const stepsBetweenLooks: i32 = 4;
/** The plastic number's inverse, of no quadratic field: eigenvectors of textures often lie in one. */
const plastic: f64 = 0.7548776662466927;
/** A vector so short is what rounding left: the eigenvalue found is off by its square. */
const exhausted: f64 = 1e-10;
/** The change between two looks below which the eigenvalue is taken as found. */
const converged: f64 = 1e-15;

/**
 * The maximal correlation coefficient of a symmetrical matrix of co-occurrence: the second largest magnitude among the eigenvalues of
 * B(i,k) = p(i,k) / sqrt(px(i) px(k) + 2.2e-16), whose largest belongs to sqrt(px). By Lanczos' method with that vector taken
 * out. `room` is that of `kernelPairs`; `present` of the ranks have a count, `pairs` are listed and counted in the table.
 */
export function maximalCorrelation(room: usize, ranks: i32, present: i32, pairs: i32, total: f64): f64 {
  if (present < 2) return 0;
  const list = <usize>get(room, 4), marginal = <usize>get(room, 5), table = <usize>get(room, 3);
  const entries = <usize>get(room, 12);
  const width = ranks + 1;
  const top = entries + ((<usize>pairs) << 3);
  for (let rank = 0; rank <= ranks; rank++) {
    setDouble(top, rank, rank == 0 ? 0 : Math.sqrt(<f64>get(marginal, rank) / total));
  }
  for (let p = 0; p < pairs; p++) {
    const low = get(list, p) >>> 16, high = get(list, p) & 0xffff;
    const n = get(table, low * width + high) * (low == high ? 2 : 1);
    const q = (<f64>get(marginal, low) / total) * (<f64>get(marginal, high) / total);
    setDouble(entries, p, <f64>n / total / Math.sqrt(q + f64.EPSILON));
  }
  const scratch = top + ((<usize>width) << 3);
  const apart = secondGroup(list, pairs, entries, top, ranks, scratch);
  return apart >= 0 ? apart : lanczos(list, pairs, entries, top, ranks, present, scratch);
}

/**
 * Where levels fall into groups that never meet (the levels of rows counted apart from those of columns), each group has an eigenvalue of
 * about 1: the second largest, or -1 where all hang together.
 */
function secondGroup(list: usize, pairs: i32, entries: usize, top: usize, ranks: i32, scratch: usize): f64 {
  const width = ranks + 1;
  const parent = scratch;
  for (let node = 0; node < 2 * width; node++) set(parent, node, node);
  let groups = 0;
  for (let rank = 1; rank <= ranks; rank++) if (getDouble(top, rank) > 0) groups += 2;
  for (let p = 0; p < pairs; p++) {
    const low = get(list, p) >>> 16, high = get(list, p) & 0xffff;
    groups -= join(parent, low, width + high) + join(parent, high, width + low);
    if (groups == 1) return -1;
  }
  const share = scratch + (((<usize>width) << 3));
  const value = share + ((<usize>width) << 4);
  memory.fill(share, 0, (<usize>width) << 5);
  for (let rank = 1; rank <= ranks; rank++) {
    const group = rootOf(parent, rank);
    setDouble(share, group, getDouble(share, group) + getDouble(top, rank) * getDouble(top, rank));
  }
  for (let p = 0; p < pairs; p++) {
    const low = get(list, p) >>> 16, high = get(list, p) & 0xffff;
    const part = getDouble(entries, p) * getDouble(top, low) * getDouble(top, high);
    const one = rootOf(parent, low);
    setDouble(value, one, getDouble(value, one) + part);
    if (low == high) continue;
    const other = rootOf(parent, high);
    setDouble(value, other, getDouble(value, other) + part);
  }
  let largest: f64 = -1, second: f64 = -1;
  for (let node = 0; node < 2 * width; node++) {
    if (getDouble(share, node) == 0) continue;
    const found = getDouble(value, node) / getDouble(share, node);
    second = max(second, min(largest, found));
    largest = max(largest, found);
  }
  return second;
}

/** Joins the groups of two nodes; returns how many groups fewer there are. */
function join(parent: usize, one: i32, other: i32): i32 {
  const a = rootOf(parent, one), b = rootOf(parent, other);
  if (a == b) return 0;
  set(parent, b, a);
  return 1;
}

function rootOf(parent: usize, start: i32): i32 {
  let node = start;
  while (get(parent, node) != node) {
    set(parent, node, get(parent, get(parent, node)));
    node = get(parent, node);
  }
  return node;
}

function lanczos(list: usize, pairs: i32, entries: usize, top: usize, ranks: i32, present: i32, scratch: usize): f64 {
  const width = ranks + 1;
  const bytes = (<usize>width) << 3;
  let before = scratch, unit = scratch + bytes, next = scratch + 2 * bytes;
  const diagonal = scratch + 3 * bytes;
  const most = 4 * width + 32;
  const besides = diagonal + ((<usize>most) << 3);
  memory.fill(scratch, 0, 3 * bytes);
  // Changing signs, so that it is never `top` itself, and squares of places, which make no pattern with evenly spaced levels.
  let sign: f64 = 1;
  for (let rank = 1; rank <= ranks; rank++) {
    if (getDouble(top, rank) == 0) continue;
    sign = -sign;
    const place = <f64>rank * <f64>rank * plastic;
    setDouble(next, rank, sign * (0.5 + place - Math.floor(place)));
  }
  let steps = 0, found: f64 = -1;
  while (steps < most) {
    takeOut(next, top, ranks);
    const length = Math.sqrt(dot(next, next, ranks));
    if (length < exhausted) break;
    setDouble(besides, steps, steps > 0 ? length : 0);
    const free = before;
    before = unit;
    unit = next;
    next = free;
    for (let rank = 1; rank <= ranks; rank++) setDouble(unit, rank, getDouble(unit, rank) / length);
    // Again, for what rounding left of it has grown as the vector was brought to unit length.
    takeOut(unit, top, ranks);
    memory.fill(next, 0, bytes);
    for (let p = 0; p < pairs; p++) {
      const low = get(list, p) >>> 16, high = get(list, p) & 0xffff;
      const entry = getDouble(entries, p);
      setDouble(next, low, getDouble(next, low) + entry * getDouble(unit, high));
      if (low != high) setDouble(next, high, getDouble(next, high) + entry * getDouble(unit, low));
    }
    const value = dot(unit, next, ranks);
    const back = steps > 0 ? length : 0;
    for (let rank = 1; rank <= ranks; rank++) {
      setDouble(next, rank, getDouble(next, rank) - value * getDouble(unit, rank) - back * getDouble(before, rank));
    }
    setDouble(diagonal, steps++, value);
    // In exact arithmetic all is found after one step fewer than there are levels.
    if (steps < present - 1 && steps < 24) continue;
    if (steps >= present - 1 ? (steps - present + 1) % stepsBetweenLooks != 0 : steps % 8 != 0) continue;
    const previous = found;
    found = largestMagnitude(diagonal, besides, steps);
    if (Math.abs(found - previous) <= converged) return found;
  }
  return steps == 0 ? 0 : largestMagnitude(diagonal, besides, steps);
}

function takeOut(vector: usize, direction: usize, ranks: i32): void {
  const along = dot(direction, vector, ranks);
  for (let rank = 1; rank <= ranks; rank++) {
    setDouble(vector, rank, getDouble(vector, rank) - along * getDouble(direction, rank));
  }
}

function dot(a: usize, b: usize, ranks: i32): f64 {
  let sum: f64 = 0;
  for (let rank = 1; rank <= ranks; rank++) sum += getDouble(a, rank) * getDouble(b, rank);
  return sum;
}
