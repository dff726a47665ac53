import { get, getDouble, set, setDouble } from './lists';
import { sparseProduct } from './sparse-product';

/** Steps of Lanczos' method between two looks at the eigenvalue. */
const stepsBetweenLooks: i32 = 16;
/** The relative change between two looks below which the eigenvalue is taken as found. */
const converged: f64 = 1e-13;
/** A vector so short is what rounding left: the eigenvalue found is off by its square. */
const exhausted: f64 = 1e-10;
/** Enough for 1e-6 even where the eigenvalues lie densely up to the largest: the error falls with the square of the steps. */
const mostSteps: i32 = 2048;
/** The plastic number's inverse, of no quadratic field: eigenvectors of textures often lie in one. */
const plastic: f64 = 0.7548776662466927;

/**
 * The maximal correlation coefficient of Haralick (1973): the square root of the second largest eigenvalue of
 * Q(i,j) = sum over k of p(i,k) p(j,k) / (px(i) py(k)). Between 0 (independent levels) and 1.
 *
 * Q is similar to B B' with B(i,k) = p(i,k) / sqrt(px(i) py(k)), whose largest eigenvalue is 1 with the vector sqrt(px). With
 * that one removed, the requested eigenvalue is the largest one, which takes sparse products alone. PyRadiomics adds 2.2e-16 to
 * px(i) py(k), which shows where levels are rare among more than 100,000 pairs; B is given the same. 0 where only one level occurs.
 *
 * Pairs and marginal probabilities lie as those of `pairShares`; `room` has 3 float64 for each pair, 7 for each level and 4200.
 */
export function secondSingularValue(
  rowStart: usize, columns: usize, counts: usize, levelCount: i32, total: f64, px: usize, py: usize, room: usize,
): f64 {
  const width = levelCount + 1;
  const pairs = get(rowStart, width);
  const entries = room;
  let present = 0;
  for (let i = 1; i < width; i++) {
    if (getDouble(px, i) > 0) present++;
    for (let e = get(rowStart, i); e < get(rowStart, i + 1); e++) {
      const q = getDouble(px, i) * getDouble(py, get(columns, e)) + f64.EPSILON;
      setDouble(entries, e, getDouble(counts, e) / total / Math.sqrt(q));
    }
  }
  if (present < 2) return 0;
  const excluded = entries + ((<usize>pairs) << 3);
  const second = excludeFirst(rowStart, columns, entries, width, px, py, excluded, excluded + ((<usize>width) << 3));
  if (second > 1 - 1e-12 || levelsOfFirst < 2) return second;
  const eigenvalue = largestEigenvalue(rowStart, columns, entries, width, excluded, excluded + ((<usize>width) << 3));
  return max(second, Math.sqrt(max(0, eigenvalue)));
}

/** Levels of the group that `excludeFirst` found. */
let levelsOfFirst: i32 = 0;

/**
 * Groups of levels that never meet have a singular value 1 each, lowered where their levels are so rare that the 2.2e-16 is felt.
 * Writes the vector of the largest, and returns the value of the second largest group, 0 where there is but one.
 */
function excludeFirst(
  rowStart: usize, columns: usize, entries: usize, width: i32, px: usize, py: usize, excluded: usize, room: usize,
): f64 {
  // Rows and columns are nodes of their own.
  const parent = room;
  const share = parent + ((<usize>width) << 3);
  const value = share + ((<usize>width) << 4);
  for (let node = 0; node < 2 * width; node++) set(parent, node, node);
  memory.fill(share, 0, (<usize>width) << 5);
  for (let i = 1; i < width; i++) {
    for (let e = get(rowStart, i); e < get(rowStart, i + 1); e++) {
      set(parent, rootOf(parent, width + get(columns, e)), rootOf(parent, i));
    }
  }
  for (let i = 1; i < width; i++) {
    const p = getDouble(px, i);
    const group = rootOf(parent, i);
    if (p > 0) setDouble(share, group, getDouble(share, group) + p);
  }
  for (let i = 1; i < width; i++) {
    const group = rootOf(parent, i);
    for (let e = get(rowStart, i); e < get(rowStart, i + 1); e++) {
      const root = Math.sqrt(getDouble(px, i) * getDouble(py, get(columns, e)));
      setDouble(value, group, getDouble(value, group) + (getDouble(entries, e) * root) / getDouble(share, group));
    }
  }
  let first = -1;
  let second: f64 = -1;
  for (let i = 1; i < width; i++) {
    const group = rootOf(parent, i);
    if (group == first || getDouble(share, group) == 0) continue;
    if (first < 0 || isAhead(value, share, group, first)) {
      if (first >= 0) second = max(second, getDouble(value, first));
      first = group;
    } else {
      second = max(second, getDouble(value, group));
    }
  }
  // Of the most frequent group the second value too may be larger than that of a rare group.
  const most = second < 0 ? 1 : getDouble(share, first);
  levelsOfFirst = 0;
  setDouble(excluded, 0, 0);
  for (let i = 1; i < width; i++) {
    const p = getDouble(px, i);
    const own = p > 0 && rootOf(parent, i) == first;
    if (own) levelsOfFirst++;
    setDouble(excluded, i, own ? Math.sqrt(p / most) : 0);
  }
  return max(0, second);
}

/** Whether a group has a larger value than another, or the same and a larger share. */
function isAhead(value: usize, share: usize, one: i32, other: i32): bool {
  const a = getDouble(value, one), b = getDouble(value, other);
  return a > b || (a == b && getDouble(share, one) > getDouble(share, other));
}

function rootOf(parent: usize, start: i32): i32 {
  let node = start;
  while (get(parent, node) != node) {
    set(parent, node, get(parent, get(parent, node)));
    node = get(parent, node);
  }
  return node;
}

/**
 * The largest eigenvalue of B B' among the vectors orthogonal to the unit vector `excluded`, an eigenvector itself, and 0 where
 * `excluded` is 0; by Lanczos' method (1950). Its vectors are kept orthogonal to `excluded` alone: what they lose among
 * each other shows as further copies of eigenvalues found already, never as a larger one (Paige 1980).
 */
function largestEigenvalue(
  rowStart: usize, columns: usize, entries: usize, width: i32, excluded: usize, room: usize,
): f64 {
  const bytes = (<usize>width) << 3;
  const pairs = <usize>get(rowStart, width);
  let before = room, unit = room + bytes, next = room + 2 * bytes;
  const between = room + 3 * bytes;
  const diagonal = room + 4 * bytes;
  const besides = diagonal + ((<usize>mostSteps) << 3);
  const turnedEntries = besides + ((<usize>mostSteps) << 3);
  const turnedColumns = turnedEntries + (pairs << 3);
  const turnedStart = turnedColumns + (pairs << 2);
  transpose(rowStart, columns, entries, width, turnedStart, turnedColumns, turnedEntries);
  memory.fill(room, 0, 4 * bytes);
  start(next, excluded, width);
  let steps = 0;
  let found: f64 = NaN;
  while (steps < mostSteps) {
    takeOut(next, excluded, width);
    const length = Math.sqrt(dot(next, next, width));
    if (length < exhausted) break;
    if (steps > 0) setDouble(besides, steps - 1, length);
    const free = before;
    before = unit;
    unit = next;
    next = free;
    for (let i = 0; i < width; i++) setDouble(unit, i, getDouble(unit, i) / length);
    // Again, for what rounding left of it has grown as the vector was normalised.
    takeOut(unit, excluded, width);
    sparseProduct(turnedStart, turnedColumns, turnedEntries, width, unit, between);
    sparseProduct(rowStart, columns, entries, width, between, next);
    const value = dot(unit, next, width);
    for (let i = 0; i < width; i++) {
      setDouble(next, i, getDouble(next, i) - (value * getDouble(unit, i) + length * getDouble(before, i)));
    }
    setDouble(diagonal, steps++, value);
    if (steps % stepsBetweenLooks == 0) {
      const previous = found;
      found = largestOfTridiagonal(diagonal, besides, steps);
      if (Math.abs(found - previous) <= converged * Math.abs(found)) return found;
    }
  }
  return largestOfTridiagonal(diagonal, besides, steps);
}

/** Rows and columns exchanged. */
function transpose(
  rowStart: usize, columns: usize, entries: usize, width: i32, toStart: usize, toColumns: usize, toEntries: usize,
): void {
  const pairs = get(rowStart, width);
  memory.fill(toStart, 0, (<usize>(width + 2)) << 2);
  // Begun one place too far: filling a row leaves its beginning where the next one's was.
  for (let e = 0; e < pairs; e++) set(toStart, get(columns, e) + 2, get(toStart, get(columns, e) + 2) + 1);
  for (let j = 1; j <= width + 1; j++) set(toStart, j, get(toStart, j) + get(toStart, j - 1));
  for (let i = 0; i < width; i++) {
    for (let e = get(rowStart, i); e < get(rowStart, i + 1); e++) {
      const j = get(columns, e) + 1;
      const to = get(toStart, j);
      set(toStart, j, to + 1);
      set(toColumns, to, i);
      setDouble(toEntries, to, getDouble(entries, e));
    }
  }
}

/**
 * A start that no eigenvector of a texture is orthogonal to: signs change from entry to entry, so that it is never `excluded` itself, and the
 * squares of places make no pattern with rows of evenly spaced levels.
 */
function start(vector: usize, excluded: usize, width: i32): void {
  let sign: f64 = 1;
  for (let i = 0; i < width; i++) {
    if (getDouble(excluded, i) == 0) continue;
    sign = -sign;
    const place = <f64>i * <f64>i * plastic;
    setDouble(vector, i, sign * (0.5 + (place - Math.floor(place))));
  }
}

function takeOut(vector: usize, direction: usize, width: i32): void {
  const along = dot(direction, vector, width);
  for (let i = 0; i < width; i++) setDouble(vector, i, getDouble(vector, i) - along * getDouble(direction, i));
}

function dot(a: usize, b: usize, width: i32): f64 {
  let sum: f64 = 0;
  for (let i = 0; i < width; i++) sum += getDouble(a, i) * getDouble(b, i);
  return sum;
}

/** Largest eigenvalue of a symmetric tridiagonal matrix, by bisection with Sturm's count. */
function largestOfTridiagonal(diagonal: usize, besides: usize, length: i32): f64 {
  let low: f64 = -Infinity, widest: f64 = 0;
  for (let i = 0; i < length; i++) {
    low = max(low, getDouble(diagonal, i));
    if (i + 1 < length) widest = max(widest, getDouble(besides, i));
  }
  let high = low + 2 * widest;
  while (high - low > 2 * f64.EPSILON * Math.abs(high)) {
    const middle = (low + high) / 2;
    if (middle == low || middle == high) break;
    if (hasEigenvalueAbove(middle, diagonal, besides, length)) low = middle;
    else high = middle;
  }
  return high;
}

function hasEigenvalueAbove(x: f64, diagonal: usize, besides: usize, length: i32): bool {
  let pivot: f64 = 1;
  for (let i = 0; i < length; i++) {
    const b = i == 0 ? 0 : getDouble(besides, i - 1);
    pivot = getDouble(diagonal, i) - x - (b * b) / pivot;
    if (pivot > 0) return true;
    if (pivot == 0) pivot = -f64.MIN_VALUE;
  }
  return false;
}
