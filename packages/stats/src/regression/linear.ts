import { sumOfSquares } from '../descriptive/moments.js';
import { fSf } from '../distributions/fisher-f.js';
import { tQuantile, twoSidedT } from '../distributions/student-t.js';
import { refuseConstant, requireAtLeast, requireFinite, requireSameLength } from '../guards.js';
import { leastSquares } from '../linalg/least-squares.js';
import { column, type Matrix } from '../linalg/matrix.js';
import { dot, multiply, transpose } from '../linalg/products.js';
import type { Interval } from '../results.js';
import { withIntercept } from './design.js';

/** A linear regression; index 0 is the intercept. */
export interface LinearFit {
  readonly coefficients: Float64Array;
  readonly standardErrors: Float64Array;
  readonly t: Float64Array;
  readonly p: Float64Array;
  readonly ci: readonly Interval[];
  readonly covariance: Matrix;
  readonly residuals: Float64Array;
  /** Residual standard error, with `df` degrees of freedom. */
  readonly sigma: number;
  readonly df: number;
  readonly r2: number;
  readonly adjustedR2: number;
  readonly f: { readonly f: number; readonly df1: number; readonly df2: number; readonly p: number };
}

/**
 * Linear regression with an intercept by least squares; R's `lm`.
 * Throws RAD-STATS-LENGTHS, RAD-STATS-MISSING, RAD-STATS-TOO-FEW (no degree of freedom left), RAD-STATS-SINGULAR,
 * RAD-STATS-CONSTANT (the outcome).
 *
 * @example
 * ```ts
 * import { fromRows, linearRegression } from '@radscore/stats';
 *
 * linearRegression(fromRows([[1], [2], [3], [4]]), [2.1, 3.9, 6.2, 7.8]).coefficients[1]!.toFixed(2); // => '1.94'
 * ```
 */
export function linearRegression(
  x: Matrix,
  y: ArrayLike<number>,
  { level = 0.95 }: { readonly level?: number } = {},
): LinearFit {
  const method = 'Linear regression';
  requireSameLength(method, 'rows and outcomes', { length: x.rows }, y);
  requireFinite(method, 'the predictors', x.data);
  requireFinite(method, 'the outcome', y);
  requireAtLeast(method, x.cols + 2, 'rows', x.rows);
  const total = sumOfSquares(y);
  refuseConstant(method, 'the outcome', !(total > 0));
  const { coefficients, residuals, inverseR } = leastSquares(withIntercept(x), y);
  const df = x.rows - x.cols - 1;
  const residual = dot(residuals, residuals);
  const unscaled = multiply(inverseR, transpose(inverseR));
  const covariance: Matrix = { ...unscaled, data: unscaled.data.map((value) => (value * residual) / df) };
  const standardErrors = coefficients.map((_, j) => Math.sqrt(column(covariance, j)[j]!));
  const t = coefficients.map((b, j) => b / standardErrors[j]!);
  const half = tQuantile((1 + level) / 2, df);
  const f = x.cols === 0 ? 0 : (total - residual) / x.cols / (residual / df);
  return {
    coefficients,
    standardErrors,
    t,
    p: t.map((value) => twoSidedT(value, df)),
    ci: Array.from(coefficients, (b, j) => [b - half * standardErrors[j]!, b + half * standardErrors[j]!] as const),
    covariance,
    residuals,
    sigma: Math.sqrt(residual / df),
    df,
    r2: 1 - residual / total,
    adjustedR2: 1 - residual / df / (total / (x.rows - 1)),
    f: { f, df1: x.cols, df2: df, p: x.cols === 0 ? 1 : fSf(f, x.cols, df) },
  };
}
