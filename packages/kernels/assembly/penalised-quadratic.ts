// The minimum of a penalised quadratic: coordinate descent finds the support, a linear system the values on it.

import { projectColumns } from './dense';
import { add, at, dot, dotsOfFourByTwo } from './vectors';

/** Where it lies: H is `size` x `size` with `stride` numbers a row, and so is the factor, of which the lower triangle counts. */
// @ts-ignore: decorator
@unmanaged
export class Quadratic {
  stride: i32;
  size: i32;
  /** Rows of the factor, which are those of the first columns of the support. */
  factored: i32;
  curvature: usize;
  factors: usize;
  b: usize;
  slope: usize;
  support: usize;
  supported: usize;
  move: usize;
  factor: usize;
}

/** Row and column k of H: products of the columns which[0] to which[k] of a table with column k times its curvature. */
export function fillCurvature(q: Quadratic, x: usize, rows: i32, which: usize, k: i32, curved: usize): f64 {
  const row = at(q.curvature, q.stride * k);
  projectColumns(x, rows, which, k + 1, curved, row);
  for (let other = 0; other < k; other++) {
    store<f64>(at(q.curvature, q.stride * other + k), load<f64>(at(row, other)));
  }
  return load<f64>(at(row, k));
}

/** out = each of the columns which[0] to which[count - 1] times the weights, entry by entry, one after another. */
export function weighColumns(x: usize, rows: i32, which: usize, count: i32, weights: usize, out: usize): void {
  for (let k = 0; k < count; k++) {
    const column = at(x, load<i32>(which + ((<usize>k) << 2)) * rows);
    let i = 0;
    for (; i + 2 <= rows; i += 2) v128.store(at(out, i), f64x2.mul(v128.load(at(weights, i)), v128.load(at(column, i))));
    if (i < rows) store<f64>(at(out, i), load<f64>(at(weights, i)) * load<f64>(at(column, i)));
    out = at(out, rows);
  }
}

/**
 * All of H for the columns which[0] to which[count - 1], given each of them times its curvature, one after another. Two blocks of four
 * pass the columns together: reading these is what takes the time.
 */
export function fillCurvatures(q: Quadratic, x: usize, rows: i32, which: usize, count: i32, curved: usize): void {
  for (let k = 0; k + 4 <= count; k += 8) {
    const two = k + 8 <= count;
    const end = two ? k + 8 : k + 4;
    for (let other = 0; other < end; other += 2) {
      if (other < k + 4) fillBlock(q, x, rows, which, k, other, curved);
      if (two) fillBlock(q, x, rows, which, k + 4, other, curved);
    }
  }
  for (let k = count & ~3; k < count; k++)
    projectColumns(x, rows, which, k + 1, at(curved, k * rows), at(q.curvature, q.stride * k));
  for (let k = 0; k < count; k++) {
    const row = at(q.curvature, q.stride * k);
    for (let other = 0; other < k; other++)
      store<f64>(at(q.curvature, q.stride * other + k), load<f64>(at(row, other)));
  }
}

/** Columns `other` and the next of the rows k to k + 3 of H. */
// @ts-ignore: decorator
@inline
function fillBlock(q: Quadratic, x: usize, rows: i32, which: usize, k: i32, other: i32, curved: usize): void {
  const list = which + ((<usize>other) << 2);
  const first = at(x, load<i32>(list) * rows), second = at(x, load<i32>(list, 4) * rows);
  dotsOfFourByTwo(at(curved, k * rows), rows, first, second, rows, at(q.curvature, q.stride * k + other), q.stride);
}

export function minimiseQuadratic(q: Quadratic, l1: f64, l2: f64): void {
  // Under a curvature that is kept, most steps end on the support they begin with.
  let known = q.factored > 0;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    if (!known) {
      let last = -1;
      for (let k = 0; k < SETTLING; k++) {
        if (sweep(q, l1, l2, true) <= SMALL) return;
        const count = countSupport(q);
        if (count == last) break;
        last = count;
      }
    }
    if (walk(q, l1, l2)) {
      if (sweep(q, l1, l2, false) <= SMALL) return;
    } else if (!known) {
      for (let k = 0; k < MAX_SWEEPS && sweep(q, l1, l2, true) > SMALL; k++);
      return;
    }
    known = false;
  }
}

function countSupport(q: Quadratic): i32 {
  let count = 0;
  for (let j = 0; j < q.size; j++) if (load<f64>(at(q.b, j)) != 0) count++;
  return count;
}

/**
 * One pass of coordinate descent; the largest change relative to the largest coefficient, both in units of the fit. Without
 * `move`, what would change at this point.
 */
function sweep(q: Quadratic, l1: f64, l2: f64, move: bool): f64 {
  let largest: f64 = 0;
  let scale: f64 = 0;
  for (let j = 0; j < q.size; j++) {
    const row = at(q.curvature, q.stride * j);
    const curvature = load<f64>(at(row, j));
    if (curvature == 0) continue;
    const old = load<f64>(at(q.b, j));
    const target = load<f64>(at(q.slope, j)) + curvature * old;
    const factor = load<f64>(at(q.factors, j));
    const threshold = l1 * factor;
    const excess: f64 = target > threshold ? target - threshold : target < -threshold ? target + threshold : 0;
    // A column that repeats one in use stands at its bound: rounding must not let it in.
    if (old == 0 && abs(excess) <= EDGE * threshold) continue;
    const next = excess / (curvature + l2 * factor);
    const unit = sqrt(curvature);
    scale = max(scale, abs(next) * unit);
    if (next == old) continue;
    largest = max(largest, abs(next - old) * unit);
    if (!move) continue;
    store<f64>(at(q.b, j), next);
    add(q.slope, row, old - next, q.size);
  }
  return scale > 0 ? largest / scale : largest;
}

/** Moves to the minimum on the present support, dropping what reaches 0 on the way. False if the system is singular. */
function walk(q: Quadratic, l1: f64, l2: f64): bool {
  while (true) {
    const count = settleSupport(q);
    if (count == 0) return true;
    const rank = factorise(q, count, l2);
    if (rank < count) {
      if (l1 == 0 || !leaveNullSpace(q, rank, l1)) return false;
      continue;
    }
    for (let s = 0; s < count; s++) {
      const j = supportAt(q, s);
      const b = load<f64>(at(q.b, j));
      const pull = load<f64>(at(q.factors, j)) * (l1 * sign(b) + l2 * b);
      store<f64>(at(q.move, s), load<f64>(at(q.slope, j)) - pull);
    }
    solve(q, count);
    let length: f64 = 1;
    let blocking = -1;
    for (let s = 0; s < count; s++) {
      const j = supportAt(q, s);
      const b = load<f64>(at(q.b, j));
      const move = load<f64>(at(q.move, s));
      if (load<f64>(at(q.factors, j)) == 0 || l1 == 0 || sign(b + move) == sign(b)) continue;
      const reach = -b / move;
      if (reach < length || blocking < 0) {
        length = min(length, reach);
        blocking = j;
      }
    }
    advance(q, count, length, blocking);
    if (blocking < 0) return true;
  }
}

/** Goes `length` of the move along the first `count` columns of the support; `blocking` ends at 0. */
function advance(q: Quadratic, count: i32, length: f64, blocking: i32): void {
  for (let s = 0; s < count; s++) {
    const j = supportAt(q, s);
    const b = load<f64>(at(q.b, j));
    const change = j == blocking ? -b : length * load<f64>(at(q.move, s));
    store<f64>(at(q.b, j), j == blocking ? 0 : b + change);
    add(q.slope, at(q.curvature, q.stride * j), -change, q.size);
  }
}

/**
 * Column `rank` of the support is a combination of those before it: along that combination only the L1 penalty changes.
 * Goes the way it falls until a coefficient reaches 0. False if none does.
 */
function leaveNullSpace(q: Quadratic, rank: i32, l1: f64): bool {
  const row = at(q.curvature, q.stride * supportAt(q, rank));
  for (let s = 0; s < rank; s++) store<f64>(at(q.move, s), -load<f64>(at(row, supportAt(q, s))));
  solve(q, rank);
  store<f64>(at(q.move, rank), 1);
  let rise: f64 = 0;
  for (let s = 0; s <= rank; s++) {
    const j = supportAt(q, s);
    rise += l1 * load<f64>(at(q.factors, j)) * sign(load<f64>(at(q.b, j))) * load<f64>(at(q.move, s));
  }
  const way: f64 = rise > 0 ? -1 : 1;
  let length = Infinity;
  let blocking = -1;
  for (let s = 0; s <= rank; s++) {
    const j = supportAt(q, s);
    const reach = -load<f64>(at(q.b, j)) / (way * load<f64>(at(q.move, s)));
    if (load<f64>(at(q.factors, j)) == 0 || !(reach > 0 && reach < length)) continue;
    length = reach;
    blocking = j;
  }
  if (blocking < 0) return false;
  advance(q, rank + 1, length * way, blocking);
  return true;
}

/**
 * The columns in use: those of the factor that still are, in its order, then the others; how many. What is no longer in use
 * leaves the factor, which costs the square of its size and not its cube.
 */
function settleSupport(q: Quadratic): i32 {
  memory.fill(q.supported, 0, q.size);
  let count = 0;
  for (let left = q.factored; left > 0; left--) {
    const j = supportAt(q, count);
    if (inUse(q, j)) {
      store<u8>(q.supported + j, 1);
      count++;
    } else removeFromFactor(q, count);
  }
  for (let j = 0; j < q.size; j++) {
    if (load<u8>(q.supported + j) != 0 || !inUse(q, j)) continue;
    store<i32>(q.support + ((<usize>count) << 2), j);
    count++;
  }
  return count;
}

/** The factor without row `r`: the rows below move up, and rotations take off what then stands right of the diagonal. */
function removeFromFactor(q: Quadratic, r: i32): void {
  const size = q.factored - 1;
  const place = q.support + ((<usize>r) << 2);
  memory.copy(place, place + 4, (<usize>(size - r)) << 2);
  for (let i = r; i < size; i++) memory.copy(rowOf(q, i), rowOf(q, i + 1), (<usize>(i + 2)) << 3);
  for (let c = r; c < size; c++) {
    const diagonal = at(rowOf(q, c), c);
    const own = load<f64>(diagonal);
    const right = load<f64>(diagonal, 8);
    const length = sqrt(own * own + right * right);
    const cosine = own / length;
    const sine = right / length;
    for (let i = c; i < size; i++) {
      const entry = at(rowOf(q, i), c);
      const first = load<f64>(entry);
      const second = load<f64>(entry, 8);
      store<f64>(entry, cosine * first + sine * second);
      store<f64>(entry, cosine * second - sine * first, 8);
    }
  }
  q.factored = size;
}

/**
 * Extends the Cholesky factor of H + l2 to the whole support; how many of its columns are independent, so that it covers them.
 * Four rows at a time, as far as the columns before them go in pairs.
 */
function factorise(q: Quadratic, count: i32, l2: f64): i32 {
  while (q.factored < count) {
    const r = q.factored;
    const blocked = (r & 1) == 0 && r + 4 <= count;
    if (blocked) for (let c = 0; c < r; c += 2) factoriseBlock(q, r, c);
    for (let end = blocked ? r + 4 : r + 1; q.factored < end; q.factored++) {
      if (!factoriseRow(q, q.factored, blocked ? r : 0, l2)) return q.factored;
    }
  }
  return count;
}

/** Columns c and c + 1 of the rows r to r + 3 of the factor, which are below both. */
function factoriseBlock(q: Quadratic, r: i32, c: i32): void {
  const block = rowOf(q, r), other = rowOf(q, c), next = rowOf(q, c + 1);
  dotsOfFourByTwo(block, q.stride, other, next, c, at(block, c), q.stride);
  const pivot = load<f64>(at(other, c)), share = load<f64>(at(next, c)), nextPivot = load<f64>(at(next, c + 1));
  const place = supportAt(q, c), nextPlace = supportAt(q, c + 1);
  for (let i = 0; i < 4; i++) {
    const own = at(q.curvature, q.stride * supportAt(q, r + i));
    const entry = at(rowOf(q, r + i), c);
    const first = (load<f64>(at(own, place)) - load<f64>(entry)) / pivot;
    store<f64>(entry, first);
    store<f64>(entry, (load<f64>(at(own, nextPlace)) - load<f64>(entry, 8) - first * share) / nextPivot, 8);
  }
}

/** Row r of the factor from column `from` on. False if its column is a combination of those before it. */
function factoriseRow(q: Quadratic, r: i32, from: i32, l2: f64): bool {
  const j = supportAt(q, r);
  const own = at(q.curvature, q.stride * j);
  const row = rowOf(q, r);
  for (let c = from; c < r; c++) {
    const other = rowOf(q, c);
    const entry = load<f64>(at(own, supportAt(q, c))) - dot(row, other, c);
    store<f64>(at(row, c), entry / load<f64>(at(other, c)));
  }
  const curvature = load<f64>(at(own, j));
  const pivot = curvature + l2 * load<f64>(at(q.factors, j)) - dot(row, row, r);
  if (!(pivot > SINGULAR * curvature)) return false;
  store<f64>(at(row, r), sqrt(pivot));
  return true;
}

/** Solves factor factor' x = move in place. */
function solve(q: Quadratic, count: i32): void {
  for (let r = 0; r < count; r++) {
    const row = rowOf(q, r);
    const place = at(q.move, r);
    store<f64>(place, (load<f64>(place) - dot(row, q.move, r)) / load<f64>(at(row, r)));
  }
  for (let r = count - 1; r >= 0; r--) {
    const row = rowOf(q, r);
    const value = load<f64>(at(q.move, r)) / load<f64>(at(row, r));
    store<f64>(at(q.move, r), value);
    add(q.move, row, -value, r);
  }
}

// @ts-ignore: decorator
@inline
function supportAt(q: Quadratic, s: i32): i32 {
  return load<i32>(q.support + ((<usize>s) << 2));
}

// @ts-ignore: decorator
@inline
function rowOf(q: Quadratic, r: i32): usize {
  return at(q.factor, q.stride * r);
}

// @ts-ignore: decorator
@inline
function inUse(q: Quadratic, j: i32): bool {
  return load<f64>(at(q.b, j)) != 0 || load<f64>(at(q.factors, j)) == 0;
}

// @ts-ignore: decorator
@inline
function sign(value: f64): f64 {
  return value > 0 ? 1 : value < 0 ? -1 : 0;
}

const MAX_ROUNDS = 500;
/** Sweeps at most before the linear system is tried: a wrong support costs a factorisation. */
const SETTLING = 20;
const MAX_SWEEPS = 5000;
/** Share of the bound within which a slope is at it. */
const EDGE: f64 = 1e-9;
/** A change this small, relative to the largest coefficient, is rounding. */
const SMALL: f64 = 1e-13;
/** A pivot below this share of its diagonal is rounding left over from columns that repeat each other. */
const SINGULAR: f64 = 1e-11;
