/** The dual solution of a support vector classifier: decision(x) = sum of sign x alpha x kernel - rho. */
export interface SmoSolution {
  /** alpha of each given row, >= 0. */
  readonly alpha: Float64Array;
  readonly rho: number;
  readonly iterations: number;
  readonly converged: boolean;
}

/**
 * Sequential minimal optimisation of the C-SVC dual with second-order choice of the pair (Fan, Chen and Lin 2005), libsvm's
 * algorithm without shrinking: stops where the largest violation of the optimality conditions is below `tolerance`.
 *
 * @param kernelOf the kernel of training row k with all training rows
 * @param selfKernel the kernel of each training row with itself
 * @param sign +1 for an event, -1 for another
 * @param bound the largest alpha of each row (C times its weight)
 */
export function solveSmo(
  kernelOf: (k: number) => Float32Array,
  selfKernel: Float64Array,
  sign: Float64Array,
  bound: Float64Array,
  tolerance: number,
  maxIterations: number,
): SmoSolution {
  const n = sign.length;
  const alpha = new Float64Array(n);
  // score[k] = -sign x gradient of the dual objective: by how much the decision falls short of what row k asks for.
  const score = sign.slice();
  const mayRise = Uint8Array.from(sign, (s) => Number(s > 0));
  const mayFall = Uint8Array.from(sign, (s) => Number(s < 0));
  let iterations = 0;
  let converged = false;

  /** Where sign x alpha may still rise and fall. */
  const settle = (k: number): void => {
    const below = Number(alpha[k]! < bound[k]!);
    const above = Number(alpha[k]! > 0);
    mayRise[k] = sign[k]! > 0 ? below : above;
    mayFall[k] = sign[k]! > 0 ? above : below;
  };

  while (!converged && iterations < maxIterations) {
    let i = -1;
    let top = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < n; k++) {
      if (mayRise[k] === 1 && score[k]! >= top) {
        top = score[k]!;
        i = k;
      }
    }
    const j = i < 0 ? -1 : partner(i, top, kernelOf(i), selfKernel, score, mayFall, tolerance);
    if (j < 0) {
      converged = true;
      break;
    }
    iterations++;
    const ki = kernelOf(i);
    const kj = kernelOf(j);
    const curvature = Math.max(selfKernel[i]! + selfKernel[j]! - 2 * ki[j]!, TINY);
    // Along the pair sign x alpha rises by t at i and falls by t at j, as far as the box allows.
    const roomI = sign[i]! > 0 ? bound[i]! - alpha[i]! : alpha[i]!;
    const roomJ = sign[j]! > 0 ? alpha[j]! : bound[j]! - alpha[j]!;
    const t = Math.min((score[i]! - score[j]!) / curvature, roomI, roomJ);
    alpha[i] = t === roomI ? (sign[i]! > 0 ? bound[i]! : 0) : alpha[i]! + sign[i]! * t;
    alpha[j] = t === roomJ ? (sign[j]! > 0 ? 0 : bound[j]!) : alpha[j]! - sign[j]! * t;
    settle(i);
    settle(j);
    for (let k = 0; k < n; k++) score[k]! -= t * (ki[k]! - kj[k]!);
  }
  return { alpha, rho: rhoOf(score, sign, alpha, bound), iterations, converged };
}

/** The row that lowers the objective most together with row i; -1 where no pair violates the conditions any more. */
function partner(
  i: number,
  top: number,
  ki: Float32Array,
  selfKernel: Float64Array,
  score: Float64Array,
  mayFall: Uint8Array,
  tolerance: number,
): number {
  const own = selfKernel[i]!;
  let j = -1;
  let low = Number.POSITIVE_INFINITY;
  let best = 0;
  for (let k = 0; k < score.length; k++) {
    if (mayFall[k] === 0) continue;
    if (score[k]! < low) low = score[k]!;
    const violation = top - score[k]!;
    if (violation <= 0) continue;
    const curvature = Math.max(own + selfKernel[k]! - 2 * ki[k]!, TINY);
    const gain = (violation * violation) / curvature;
    if (gain >= best) {
      best = gain;
      j = k;
    }
  }
  return top - low < tolerance ? -1 : j;
}

/** Curvature of a pair that has none: as in libsvm. */
const TINY = 1e-12;

/** Minus the mean score of the free rows; without one, the middle of what the bounded rows allow. */
function rhoOf(score: Float64Array, sign: Float64Array, alpha: Float64Array, bound: Float64Array): number {
  let free = 0;
  let sum = 0;
  let upper = Number.POSITIVE_INFINITY;
  let lower = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < alpha.length; k++) {
    const value = -score[k]!;
    if (alpha[k] === bound[k]) {
      if (sign[k]! < 0) upper = Math.min(upper, value);
      else lower = Math.max(lower, value);
    } else if (alpha[k] === 0) {
      if (sign[k]! > 0) upper = Math.min(upper, value);
      else lower = Math.max(lower, value);
    } else {
      free++;
      sum += value;
    }
  }
  return free > 0 ? sum / free : (upper + lower) / 2;
}
