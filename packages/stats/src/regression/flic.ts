import type { Matrix } from '../linalg/matrix.js';
import type { FirthFit } from './firth.js';
import { logisticRegression } from './logistic.js';

/**
 * Firth's coefficients with the intercept of maximum likelihood (FLIC; Puhr et al. 2017): the penalty draws probabilities
 * towards 1/2, with this intercept their mean is the share of events again. For predictions; R's `logistf::flic`.
 */
export function firthForPrediction(
  { coefficients }: FirthFit,
  x: Matrix,
  event: ArrayLike<number>,
  weights?: ArrayLike<number>,
): Float64Array {
  const offset = new Float64Array(x.rows);
  for (let j = 0; j < x.cols; j++) {
    for (let i = 0; i < x.rows; i++) offset[i]! += coefficients[j + 1]! * x.data[i + x.rows * j]!;
  }
  const none: Matrix = { rows: x.rows, cols: 0, data: new Float64Array(0) };
  const fit = logisticRegression(none, event, { offset, ...(weights && { weights }) });
  return Float64Array.of(fit.coefficients[0]!, ...coefficients.subarray(1));
}
