import { isRadError } from '@radscore/core';
import { chiSquareSf } from '../distributions/chi-square.js';
import type { Matrix } from '../linalg/matrix.js';
import { firthLogistic } from './firth.js';
import type { JointTest } from './joint-wald.js';
import { logisticRegression } from './logistic.js';

/**
 * Likelihood ratio test that the coefficients of all columns are 0: the overall test of a variable given by its indicators, R's
 * `anova(glm, test = "LRT")`; where they separate the outcome, of Firth's penalised likelihood, as `logistf::logistftest`.
 *
 * @throws as {@link logisticRegression}, save for separation
 */
export function overallLogistic(x: Matrix, event: ArrayLike<number>): JointTest {
  const chi2 = Math.max(0, statistic(x, event));
  return { chi2, df: x.cols, p: chiSquareSf(chi2, x.cols) };
}

function statistic(x: Matrix, event: ArrayLike<number>): number {
  try {
    const { nullDeviance, deviance } = logisticRegression(x, event);
    return nullDeviance - deviance;
  } catch (error) {
    if (!isRadError(error, 'RAD-STATS-SEPARATION')) throw error;
    const fixed = new Map(Array.from({ length: x.cols }, (_, j) => [j + 1, 0]));
    const [full, none] = [firthLogistic(x, event), firthLogistic(x, event, { fixed })];
    return 2 * (full.penalizedLogLikelihood - none.penalizedLogLikelihood);
  }
}
