import { expm1, log, square } from '@radscore/elementary';
import { auc } from '../discrimination/auc.js';
import { inverseSymmetric } from '../linalg/cholesky.js';
import { type Matrix, zeros } from '../linalg/matrix.js';
import { multiplyVector } from '../linalg/products.js';
import { withIntercept } from './design.js';
import { type LikelihoodRatioTest, likelihoodRatioTest } from './likelihood-ratio.js';
import { type LogisticFit, weightsOf } from './logistic.js';

export interface LogisticSummary {
  /** The model against the intercept alone. */
  readonly likelihoodRatio: LikelihoodRatioTest;
  readonly nagelkerkeR2: number;
  /** Apparent C (AUC of the fitted probabilities). */
  readonly c: number;
  /** Apparent Brier score. */
  readonly brier: number;
}

/** Overall figures of a logistic regression with an intercept, as R's `rms::lrm` prints them. */
export function summariseLogistic(fit: LogisticFit, event: ArrayLike<number>): LogisticSummary {
  const chi2 = fit.nullDeviance - fit.deviance;
  return {
    likelihoodRatio: likelihoodRatioTest(
      { logLikelihood: fit.logLikelihood, parameters: fit.coefficients.length },
      { logLikelihood: -fit.nullDeviance / 2, parameters: 1 },
    ),
    nagelkerkeR2: -expm1(-chi2 / fit.n) / -expm1(-fit.nullDeviance / fit.n),
    c: auc(fit.linearPredictor, event),
    brier: fit.fitted.reduce((sum, p, i) => sum + square(event[i]! - p), 0) / fit.n,
  };
}

/**
 * Variance inflation factor of each predictor, from the correlations of the estimated coefficients without the intercept, as
 * R's `car::vif`; 1 for a single predictor. Throws RAD-STATS-SINGULAR.
 */
export function varianceInflation({ covariance }: LogisticFit): Float64Array {
  const p = covariance.rows - 1;
  const at = (i: number, j: number) => covariance.data[i + 1 + covariance.rows * (j + 1)]!;
  const correlation = zeros(p, p);
  for (let j = 0; j < p; j++) {
    for (let i = 0; i < p; i++) correlation.data[i + p * j] = at(i, j) / Math.sqrt(at(i, i)) / Math.sqrt(at(j, j));
  }
  const inverse = inverseSymmetric(correlation);
  return Float64Array.from({ length: p }, (_, j) => inverse.data[j + p * j]!);
}

export interface LogisticResiduals {
  readonly deviance: Float64Array;
  readonly pearson: Float64Array;
  /** Leverage of each row, the diagonal of the hat matrix. */
  readonly leverage: Float64Array;
  readonly cooksDistance: Float64Array;
}

/** Residuals and influence of each row, for a fit with an intercept and without weights; R's `residuals` and `cooks.distance`. */
export function logisticResiduals(fit: LogisticFit, x: Matrix, event: ArrayLike<number>): LogisticResiduals {
  const design = withIntercept(x);
  const weights = weightsOf(fit.fitted);
  const pearson = fit.fitted.map((p, i) => (event[i]! - p) / Math.sqrt(weights[i]!));
  const leverage = weights.map((weight, i) => {
    const row = Float64Array.from({ length: design.cols }, (_, j) => design.data[i + design.rows * j]!);
    return weight * multiplyVector(fit.covariance, row).reduce((sum, value, j) => sum + value * row[j]!, 0);
  });
  return {
    deviance: fit.fitted.map((p, i) => (event[i] === 1 ? 1 : -1) * Math.sqrt(-2 * log(event[i] === 1 ? p : 1 - p))),
    pearson,
    leverage,
    cooksDistance: pearson.map((r, i) => square(r / (1 - leverage[i]!)) * (leverage[i]! / design.cols)),
  };
}
