import { chiSquareQuantile } from '../distributions/chi-square.js';
import { column, type Matrix, takeColumns } from '../linalg/matrix.js';
import { findRoot } from '../numeric/find-root.js';
import type { Interval } from '../results.js';
import { withIntercept } from './design.js';
import { type LogisticFit, largestLogLikelihood } from './logistic.js';

/**
 * Profile likelihood interval of coefficient j (0 = intercept) of a logistic regression with an intercept: where twice the
 * drop in the log likelihood, maximised over the other coefficients, reaches the chi-square quantile. It does not rest on
 * normality as Wald's does. R's `confint.glm` interpolates the profile; its ends can miss by 0.003 standard errors.
 * Where the maximum is finite so are both ends, for then the likelihood falls to 0 in every direction; an end that is not found
 * within 2^60 standard errors is infinite.
 */
export function profileInterval(
  fit: LogisticFit,
  x: Matrix,
  event: ArrayLike<number>,
  j: number,
  level = 0.95,
): Interval {
  const design = withIntercept(x);
  const own = column(design, j);
  const others = takeColumns(
    design,
    [...fit.coefficients.keys()].filter((k) => k !== j),
  );
  const target = fit.logLikelihood - chiSquareQuantile(level, 1) / 2;
  const excess = (value: number) =>
    largestLogLikelihood(others, event, { offset: own.map((cell) => cell * value) }) - target;
  const estimate = fit.coefficients[j]!;
  const end = (direction: 1 | -1): number => {
    let reach = 2 * fit.standardErrors[j]!;
    for (let doubling = 0; doubling < 60; doubling++, reach *= 2) {
      const outer = estimate + direction * reach;
      if (excess(outer) < 0) return findRoot(excess, estimate, outer);
    }
    return direction * Number.POSITIVE_INFINITY;
  };
  return [end(-1), end(1)];
}
