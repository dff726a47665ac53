import { type Matrix, zeros } from '@radscore/stats';
import type { PenalisedPath } from './path.js';

/** One model of a path. */
export interface PenalisedModel {
  readonly lambda: number;
  readonly intercept: number;
  readonly coefficients: Float64Array;
}

/**
 * The model under any penalty: between two of the path by linear interpolation in lambda, beyond its ends the end's, as
 * glmnet's `coef(fit, s)`.
 */
export function modelAt(path: PenalisedPath, lambda: number): PenalisedModel {
  const { left, right, share } = between(path.lambda, lambda);
  const { data, rows } = path.coefficients;
  const mix = (a: number, b: number): number => share * a + (1 - share) * b;
  return {
    lambda,
    intercept: mix(path.intercept[left]!, path.intercept[right]!),
    coefficients: Float64Array.from({ length: rows }, (_, j) => mix(data[j + rows * left]!, data[j + rows * right]!)),
  };
}

/** Linear predictors of the rows (rows) under each penalty (columns). */
export function predictPath(path: PenalisedPath, x: Matrix, lambda: ArrayLike<number> = path.lambda): Matrix {
  const out = zeros(x.rows, lambda.length);
  for (let k = 0; k < lambda.length; k++) {
    const { intercept, coefficients } = modelAt(path, lambda[k]!);
    const into = out.data.subarray(x.rows * k, x.rows * (k + 1));
    into.fill(intercept);
    for (let j = 0; j < x.cols; j++) {
      const b = coefficients[j]!;
      if (b === 0) continue;
      for (let i = 0; i < x.rows; i++) into[i]! += b * x.data[i + x.rows * j]!;
    }
  }
  return out;
}

/** The two penalties of the path beside one, and the share of the left. */
function between(path: Float64Array, lambda: number): { left: number; right: number; share: number } {
  let right = 0;
  while (right < path.length - 1 && path[right]! > lambda) right++;
  if (path[right]! >= lambda || right === 0) return { left: right, right, share: 1 };
  const left = right - 1;
  return { left, right, share: (lambda - path[right]!) / (path[left]! - path[right]!) };
}
