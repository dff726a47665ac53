import { chiSquareQuantile } from '../distributions/chi-square.js';
import type { Matrix } from '../linalg/matrix.js';
import { findRoot } from '../numeric/find-root.js';
import type { Interval } from '../results.js';
import { type FirthFit, type FirthOptions, firthLogistic } from './firth.js';

/**
 * Profile interval of coefficient j (0 = intercept) of a Firth regression: where twice the drop of the penalised log likelihood,
 * maximised over the other coefficients, reaches the chi-square quantile (Heinze and Schemper 2002). R's `logistf`. Jeffreys'
 * prior vanishes in every direction, so both ends are finite; one that is not found within 2^60 standard errors is infinite.
 */
export function firthInterval(
  fit: FirthFit,
  x: Matrix,
  event: ArrayLike<number>,
  j: number,
  { level = 0.95, weights }: Pick<FirthOptions, 'weights'> & { readonly level?: number } = {},
): Interval {
  const target = fit.penalizedLogLikelihood - chiSquareQuantile(level, 1) / 2;
  const estimate = fit.coefficients[j]!;
  const excess = (value: number) => {
    const options = { fixed: new Map([[j, value]]), start: fit.coefficients, ...(weights && { weights }) };
    return firthLogistic(x, event, options).penalizedLogLikelihood - target;
  };
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
