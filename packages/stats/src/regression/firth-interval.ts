import { chiSquareQuantile } from '../distributions/chi-square.js';
import { column, type Matrix } from '../linalg/matrix.js';
import { findRoot } from '../numeric/find-root.js';
import type { Interval } from '../results.js';
import { type FirthFit, type FirthOptions, firthLogistic } from './firth.js';

/**
 * Profile interval of coefficient j (0 = intercept) of a Firth regression: where twice the drop of the penalised log likelihood,
 * maximised over the other coefficients, reaches the chi-square quantile (Heinze and Schemper 2002). R's `logistf`. An end at
 * which it never falls that far is infinite.
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
  const mean = j === 0 ? 0 : column(x, j - 1).reduce((sum, value) => sum + value, 0) / x.rows;
  const excess = (value: number) => {
    // The intercept moves against the coefficient, so that the search begins near its end in any units.
    const start = fit.coefficients.slice();
    start[0]! -= (value - estimate) * mean;
    const options = { held: new Map([[j, value]]), start, ...(weights && { weights }) };
    return firthLogistic(x, event, options).penalizedLogLikelihood - target;
  };
  const end = (direction: 1 | -1): number => {
    let reach = 2 * fit.standardErrors[j]!;
    for (let doubling = 0; doubling < 8; doubling++, reach *= 2) {
      const outer = estimate + direction * reach;
      if (excess(outer) < 0) return findRoot(excess, estimate, outer);
    }
    return direction * Number.POSITIVE_INFINITY;
  };
  return [end(-1), end(1)];
}
