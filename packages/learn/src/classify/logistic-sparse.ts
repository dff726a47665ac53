import type { Matrix } from '@radscore/stats';
import type { LogisticFit } from './logistic-newton.js';
import { expit, softplus } from './sigmoid.js';

/**
 * Minimises ridge/2 |w|^2 + lasso |w|_1 + sum of weight x log-loss over w and the unpenalised intercept: proximal Newton
 * steps whose quadratic models are minimised by coordinate descent (Friedman, Hastie and Tibshirani 2010; Lee, Sun and
 * Saunders 2014), to a largest violation of the optimality conditions of 1e-10 of the lasso penalty.
 */
export function logisticSparse(
  x: Matrix,
  event: Uint8Array,
  weight: Float64Array,
  { ridge, lasso }: { readonly ridge: number; readonly lasso: number },
): LogisticFit {
  const { rows: n, cols: p, data } = x;
  const beta = new Float64Array(p);
  const step = new Float64Array(p);
  const eta = new Float64Array(n);
  const move = new Float64Array(n);
  const curvature = new Float64Array(n);
  const gradient = new Float64Array(n);
  const diagonal = new Float64Array(p);
  let intercept = 0;

  const objective = (length: number): number => {
    let sum = 0;
    for (let i = 0; i < n; i++) {
      const t = eta[i]! + length * move[i]!;
      sum += weight[i]! * softplus(event[i] === 1 ? -t : t);
    }
    for (let j = 0; j < p; j++) {
      const b = beta[j]! + length * step[j]!;
      sum += 0.5 * ridge * b * b + lasso * Math.abs(b);
    }
    return sum;
  };

  /** One pass of coordinate descent on the quadratic model; the largest change in units of the gradient. */
  const pass = (activeOnly: boolean, curvatureSum: number): { largest: number; interceptStep: number } => {
    let largest = 0;
    let slope = 0;
    for (let i = 0; i < n; i++) slope += gradient[i]! + curvature[i]! * move[i]!;
    const shift = -slope / curvatureSum;
    for (let i = 0; i < n; i++) move[i]! += shift;
    largest = Math.abs(slope);
    for (let j = 0; j < p; j++) {
      const old = beta[j]! + step[j]!;
      if (diagonal[j] === 0 || (activeOnly && old === 0)) continue;
      const base = n * j;
      let g = ridge * old;
      for (let i = 0; i < n; i++) g += data[base + i]! * (gradient[i]! + curvature[i]! * move[i]!);
      const h = diagonal[j]! + ridge;
      const target = h * old - g;
      const next = target > lasso ? (target - lasso) / h : target < -lasso ? (target + lasso) / h : 0;
      const change = next - old;
      if (change === 0) continue;
      step[j]! += change;
      for (let i = 0; i < n; i++) move[i]! += change * data[base + i]!;
      largest = Math.max(largest, Math.abs(change) * h);
    }
    return { largest, interceptStep: shift };
  };

  /** Largest violation of the optimality conditions at the present point. */
  const violation = (): number => {
    let slope = 0;
    for (let i = 0; i < n; i++) slope += gradient[i]!;
    let worst = Math.abs(slope);
    for (let j = 0; j < p; j++) {
      const base = n * j;
      let g = ridge * beta[j]!;
      for (let i = 0; i < n; i++) g += data[base + i]! * gradient[i]!;
      const excess = beta[j] === 0 ? Math.max(0, Math.abs(g) - lasso) : Math.abs(g + Math.sign(beta[j]!) * lasso);
      worst = Math.max(worst, excess);
    }
    return worst;
  };

  const tolerance = 1e-10 * Math.max(lasso, 1e-3);
  let iteration = 0;
  for (; iteration < 200; iteration++) {
    let curvatureSum = 0;
    for (let i = 0; i < n; i++) {
      const q = expit(eta[i]!);
      gradient[i] = weight[i]! * (q - event[i]!);
      curvature[i] = weight[i]! * Math.max(q * (1 - q), 1e-10);
      curvatureSum += curvature[i]!;
    }
    const worst = violation();
    if (worst <= tolerance) break;
    for (let j = 0; j < p; j++) {
      let sum = 0;
      for (let i = 0, at = n * j; i < n; i++, at++) sum += curvature[i]! * data[at]! * data[at]!;
      diagonal[j] = sum;
    }
    step.fill(0);
    move.fill(0);
    let interceptStep = 0;
    // The model need not be solved better than it is true: a tenth of the violation, and ever less as that shrinks.
    const enough = Math.max(tolerance * 0.1, worst * Math.min(0.1, worst));
    for (let sweep = 0; sweep < 1000; sweep++) {
      const full = pass(false, curvatureSum);
      interceptStep += full.interceptStep;
      if (full.largest <= enough) break;
      for (let inner = 0; inner < 1000; inner++) {
        const active = pass(true, curvatureSum);
        interceptStep += active.interceptStep;
        if (active.largest <= enough) break;
      }
    }
    const before = objective(0);
    let length = 1;
    while (length > 1e-10 && objective(length) > before + 1e-14 * Math.abs(before)) length /= 2;
    for (let j = 0; j < p; j++) beta[j]! += length * step[j]!;
    for (let i = 0; i < n; i++) eta[i]! += length * move[i]!;
    intercept += length * interceptStep;
  }
  return { coefficients: beta, intercept, iterations: iteration };
}
