// Sequential minimal optimisation of the dual of a support vector classifier, two rows side by side.

import { at } from './vectors';

/** Where a problem lies, and how far it is. Of each row: score, bound, sign, own kernel, alpha (float64), and the kernel's row. */
// @ts-ignore: decorator
@unmanaged
export class Dual {
  rows: i32;
  /** Steps that may still be taken. */
  left: i32;
  /** The pair in question; -1 where none is. */
  i: i32;
  j: i32;
  score: usize;
  bound: usize;
  sign: usize;
  self: usize;
  alpha: usize;
  /** 0 where sign x alpha may rise, else minus infinity; 0 where it may fall, else infinity. */
  rise: usize;
  fall: usize;
  /** Places of rows of float32, 0 where a row is not there; int32. */
  kernel: usize;
  tolerance: f64;
}

/** Curvature of a pair that has none: as in libsvm. */
const TINY: f64 = 1e-12;

/** Goes on until a row of the kernel is missing, which is returned; -1 where the tolerance is met, -2 where no step is left. */
export function optimise(dual: Dual): i32 {
  while (true) {
    if (dual.i < 0) {
      dual.i = highest(dual);
      if (dual.i < 0) return -1;
    }
    const ki = rowOf(dual, dual.i);
    if (ki == 0) return dual.i;
    if (dual.j < 0) {
      if (dual.left == 0) return -2;
      dual.j = partner(dual, ki);
      if (dual.j < 0) return -1;
    }
    const kj = rowOf(dual, dual.j);
    if (kj == 0) return dual.j;
    dual.left--;
    step(dual, ki, kj);
    dual.i = -1;
    dual.j = -1;
  }
}

// @ts-ignore: decorator
@inline
function rowOf(dual: Dual, k: i32): usize {
  return <usize>load<i32>(dual.kernel + ((<usize>k) << 2));
}

/** The row with the highest score of those that may rise, the last of equal ones; -1 where none may. */
function highest(dual: Dual): i32 {
  const score = dual.score, rise = dual.rise, rows = dual.rows;
  let best = f64x2.splat(-Infinity);
  let where = i64x2.splat(-1);
  let here = i64x2(0, 1);
  const two = i64x2.splat(2);
  let k = 0;
  for (; k + 2 <= rows; k += 2) {
    const value = f64x2.add(v128.load(at(score, k)), v128.load(at(rise, k)));
    const better = f64x2.ge(value, best);
    best = v128.bitselect(value, best, better);
    where = v128.bitselect(here, where, better);
    here = i64x2.add(here, two);
  }
  let top = f64x2.extract_lane(best, 0);
  let i = <i32>i64x2.extract_lane(where, 0);
  later(f64x2.extract_lane(best, 1), <i32>i64x2.extract_lane(where, 1), top, i);
  top = laterValue;
  i = laterPlace;
  if (k < rows) {
    const value = load<f64>(at(score, k)) + load<f64>(at(rise, k));
    if (value >= top) {
      top = value;
      i = k;
    }
  }
  return top == -Infinity ? -1 : i;
}

/** Of two values the higher one, and of equal ones that of the later place. */
let laterValue: f64 = 0;
let laterPlace: i32 = 0;
// @ts-ignore: decorator
@inline
function later(a: f64, placeA: i32, b: f64, placeB: i32): void {
  const first = a > b || (a == b && placeA > placeB);
  laterValue = first ? a : b;
  laterPlace = first ? placeA : placeB;
}

/** The row that lowers the objective most together with row i, the last of equal ones; -1 where no pair violates the conditions. */
function partner(dual: Dual, ki: usize): i32 {
  const score = dual.score, fall = dual.fall, self = dual.self, rows = dual.rows;
  const top = load<f64>(at(score, dual.i)), own = load<f64>(at(self, dual.i));
  const tops = f64x2.splat(top), owns = f64x2.splat(own), tiny = f64x2.splat(TINY), zero = f64x2.splat(0);
  let low = f64x2.splat(Infinity);
  let best = zero;
  let where = i64x2.splat(-1);
  let here = i64x2(0, 1);
  const two = i64x2.splat(2);
  let k = 0;
  for (; k + 2 <= rows; k += 2) {
    const value = f64x2.add(v128.load(at(score, k)), v128.load(at(fall, k)));
    low = f64x2.pmin(low, value);
    const violation = f64x2.sub(tops, value);
    const kernels = f64x2.promote_low_f32x4(v128.load64_zero(ki + ((<usize>k) << 2)));
    const curvature = f64x2.pmax(
      tiny,
      f64x2.sub(f64x2.add(owns, v128.load(at(self, k))), f64x2.add(kernels, kernels)),
    );
    const gain = f64x2.div(f64x2.mul(violation, violation), curvature);
    const better = v128.and(f64x2.gt(violation, zero), f64x2.ge(gain, best));
    best = v128.bitselect(gain, best, better);
    where = v128.bitselect(here, where, better);
    here = i64x2.add(here, two);
  }
  let lowest = min(f64x2.extract_lane(low, 0), f64x2.extract_lane(low, 1));
  later(
    f64x2.extract_lane(best, 1), <i32>i64x2.extract_lane(where, 1),
    f64x2.extract_lane(best, 0), <i32>i64x2.extract_lane(where, 0),
  );
  let most = laterValue;
  let j = laterPlace;
  if (k < rows) {
    const value = load<f64>(at(score, k)) + load<f64>(at(fall, k));
    lowest = min(lowest, value);
    const violation = top - value;
    const kernel = <f64>load<f32>(ki + ((<usize>k) << 2));
    const gain = (violation * violation) / max(own + load<f64>(at(self, k)) - 2 * kernel, TINY);
    if (violation > 0 && gain >= most) j = k;
  }
  return top - lowest < dual.tolerance ? -1 : j;
}

/** Moves the pair along the constraint as far as the box allows, and all scores with it. */
function step(dual: Dual, ki: usize, kj: usize): void {
  const i = dual.i, j = dual.j, score = dual.score, rows = dual.rows;
  const curvature = max(
    load<f64>(at(dual.self, i)) + load<f64>(at(dual.self, j)) - 2 * <f64>load<f32>(ki + ((<usize>j) << 2)),
    TINY,
  );
  const boundI = load<f64>(at(dual.bound, i)), boundJ = load<f64>(at(dual.bound, j));
  const alphaI = load<f64>(at(dual.alpha, i)), alphaJ = load<f64>(at(dual.alpha, j));
  const signI = load<f64>(at(dual.sign, i)), signJ = load<f64>(at(dual.sign, j));
  // Along the pair sign x alpha rises by t at i and falls by t at j.
  const roomI = signI > 0 ? boundI - alphaI : alphaI;
  const roomJ = signJ > 0 ? alphaJ : boundJ - alphaJ;
  const t = min(min((load<f64>(at(score, i)) - load<f64>(at(score, j))) / curvature, roomI), roomJ);
  settle(dual, i, t == roomI ? (signI > 0 ? boundI : 0) : alphaI + signI * t);
  settle(dual, j, t == roomJ ? (signJ > 0 ? 0 : boundJ) : alphaJ - signJ * t);
  const ts = f64x2.splat(t);
  let k = 0;
  for (; k + 2 <= rows; k += 2) {
    const first = f64x2.promote_low_f32x4(v128.load64_zero(ki + ((<usize>k) << 2)));
    const second = f64x2.promote_low_f32x4(v128.load64_zero(kj + ((<usize>k) << 2)));
    v128.store(at(score, k), f64x2.sub(v128.load(at(score, k)), f64x2.mul(ts, f64x2.sub(first, second))));
  }
  if (k < rows) {
    const apart = <f64>load<f32>(ki + ((<usize>k) << 2)) - <f64>load<f32>(kj + ((<usize>k) << 2));
    store<f64>(at(score, k), load<f64>(at(score, k)) - t * apart);
  }
}

/** Gives a row its alpha, and notes where sign x alpha may still rise and fall. */
export function settle(dual: Dual, k: i32, alpha: f64): void {
  store<f64>(at(dual.alpha, k), alpha);
  const below = alpha < load<f64>(at(dual.bound, k));
  const above = alpha > 0;
  const positive = load<f64>(at(dual.sign, k)) > 0;
  store<f64>(at(dual.rise, k), (positive ? below : above) ? 0 : -Infinity);
  store<f64>(at(dual.fall, k), (positive ? above : below) ? 0 : Infinity);
}
