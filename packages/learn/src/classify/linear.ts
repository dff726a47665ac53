import { type Matrix, multiplyVector } from '@radscore/stats';

/** intercept + X coefficients: the decision values of a linear model. */
export function linearPredictor(x: Matrix, coefficients: ArrayLike<number>, intercept: number): Float64Array {
  const out = multiplyVector(x, coefficients);
  for (let i = 0; i < out.length; i++) out[i]! += intercept;
  return out;
}
