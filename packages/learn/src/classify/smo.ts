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
 * @param kernelOf the kernel of a row with every row of the table
 * @param selfKernel the kernel of every row with itself
 * @param rows the rows of the table to train on
 * @param sign +1 for an event, -1 for another, of each of these rows
 * @param bound the largest alpha of each of these rows (C times its weight)
 */
export function solveSmo(
  kernelOf: (row: number) => Float32Array,
  selfKernel: Float64Array,
  rows: ArrayLike<number>,
  sign: Float64Array,
  bound: Float64Array,
  tolerance: number,
  maxIterations: number,
): SmoSolution {
  const n = rows.length;
  const alpha = new Float64Array(n);
  const gradient = new Float64Array(n).fill(-1);
  const diagonal = Float64Array.from({ length: n }, (_, k) => selfKernel[rows[k]!]!);
  let iterations = 0;
  let converged = false;

  const mayGrow = (k: number): boolean => (sign[k]! > 0 ? alpha[k]! < bound[k]! : alpha[k]! > 0);
  const mayShrink = (k: number): boolean => (sign[k]! > 0 ? alpha[k]! > 0 : alpha[k]! < bound[k]!);

  while (iterations < maxIterations) {
    let i = -1;
    let up = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < n; k++) {
      const value = -sign[k]! * gradient[k]!;
      if (value >= up && mayGrow(k)) {
        up = value;
        i = k;
      }
    }
    if (i < 0) {
      converged = true;
      break;
    }
    const ki = kernelOf(rows[i]!);
    let j = -1;
    let low = Number.POSITIVE_INFINITY;
    let best = Number.POSITIVE_INFINITY;
    for (let k = 0; k < n; k++) {
      if (!mayShrink(k)) continue;
      const value = -sign[k]! * gradient[k]!;
      if (value < low) low = value;
      const violation = up - value;
      if (violation <= 0) continue;
      const curvature = Math.max(diagonal[i]! + diagonal[k]! - 2 * ki[rows[k]!]!, TINY);
      const decrease = -(violation * violation) / curvature;
      if (decrease <= best) {
        best = decrease;
        j = k;
      }
    }
    if (j < 0 || up - low < tolerance) {
      converged = true;
      break;
    }
    iterations++;
    const kj = kernelOf(rows[j]!);
    const curvature = Math.max(diagonal[i]! + diagonal[j]! - 2 * ki[rows[j]!]!, TINY);
    // Along the pair, sign_i alpha_i grows by t and sign_j alpha_j shrinks by t, as far as the box allows.
    const violation = -sign[i]! * gradient[i]! + sign[j]! * gradient[j]!;
    const roomI = sign[i]! > 0 ? bound[i]! - alpha[i]! : alpha[i]!;
    const roomJ = sign[j]! > 0 ? alpha[j]! : bound[j]! - alpha[j]!;
    const t = Math.min(violation / curvature, roomI, roomJ);
    alpha[i] = t === roomI ? (sign[i]! > 0 ? bound[i]! : 0) : alpha[i]! + sign[i]! * t;
    alpha[j] = t === roomJ ? (sign[j]! > 0 ? 0 : bound[j]!) : alpha[j]! - sign[j]! * t;
    for (let k = 0; k < n; k++) gradient[k]! += sign[k]! * t * (ki[rows[k]!]! - kj[rows[k]!]!);
  }
  return { alpha, rho: rhoOf(gradient, sign, alpha, bound), iterations, converged };
}

/** Curvature of a pair that has none: as in libsvm. */
const TINY = 1e-12;

/** The mean of sign x gradient over the free rows; without one, the middle of what the bounded rows allow. */
function rhoOf(gradient: Float64Array, sign: Float64Array, alpha: Float64Array, bound: Float64Array): number {
  let free = 0;
  let sum = 0;
  let upper = Number.POSITIVE_INFINITY;
  let lower = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < alpha.length; k++) {
    const value = sign[k]! * gradient[k]!;
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
