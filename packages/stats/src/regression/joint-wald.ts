import { chiSquareSf } from '../distributions/chi-square.js';
import { solveSymmetric } from '../linalg/cholesky.js';
import { column, type Matrix, zeros } from '../linalg/matrix.js';

export interface JointTest {
  readonly chi2: number;
  readonly df: number;
  readonly p: number;
}

/**
 * Wald's test that several coefficients of a fit are 0 together: the overall test of a variable of several levels, which, unlike tests of
 * its indicators one by one, does not depend on which level is the reference. R's `car::linearHypothesis(test = "Chisq")`.
 *
 * @param places of the coefficients (index 0 is the intercept of a fit that has one)
 * @throws RAD-STATS-SINGULAR where the coefficients depend on each other
 */
export function jointWald(
  { coefficients, covariance }: { readonly coefficients: ArrayLike<number>; readonly covariance: Matrix },
  places: readonly number[],
): JointTest {
  const part = zeros(places.length, places.length);
  places.forEach((from, j) => {
    places.forEach((row, i) => {
      column(part, j)[i] = column(covariance, from)[row]!;
    });
  });
  const own = places.map((place) => coefficients[place]!);
  const chi2 = solveSymmetric(part, own).reduce((sum, value, i) => sum + value * own[i]!, 0);
  return { chi2, df: places.length, p: chiSquareSf(chi2, places.length) };
}
