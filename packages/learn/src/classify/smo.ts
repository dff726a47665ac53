import { solveDual } from '@radscore/kernels';

/** The dual solution of a support vector classifier: decision(x) = sum of sign x alpha x kernel - rho. */
export interface SmoSolution {
  /** alpha of each given row, >= 0. */
  readonly alpha: Float64Array;
  readonly rho: number;
  readonly iterations: number;
  readonly converged: boolean;
}

/** Kernel values kept at most, about 200 MB in single precision. */
export const CACHE_VALUES = 50_000_000;

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
  const mostRows = Math.max(2, Math.floor(CACHE_VALUES / sign.length));
  const problem = { rowOf: kernelOf, self: selfKernel, sign, bound, tolerance, maxIterations, mostRows };
  const { alpha, score, iterations, converged } = solveDual(problem);
  return { alpha, rho: rhoOf(score, sign, alpha, bound), iterations, converged };
}

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
