import { column, type Matrix, mean, zeros } from '@radscore/stats';
import type { Contributions } from './tree-shap.js';

/**
 * SHAP values of a linear predictor with independent columns: coefficient x (value - mean of the background) (Lundberg and Lee
 * 2017, corollary 1; `shap.LinearExplainer`, interventional).
 */
export function linearShap(
  coefficients: ArrayLike<number>,
  intercept: number,
  x: Matrix,
  background: Matrix,
): Contributions {
  const values = zeros(x.rows, x.cols);
  let base = intercept;
  for (let j = 0; j < x.cols; j++) {
    const centre = mean(column(background, j));
    const own = column(x, j);
    base += coefficients[j]! * centre;
    column(values, j).set(own.map((value) => coefficients[j]! * (value - centre)));
  }
  return { base, values };
}
