import { column } from '@radscore/stats';
import type { Json } from '../contract/estimator.js';
import type { CrossValidatedPath } from './cross-validate.js';
import type { LassoCv, LinearModel } from './lasso.js';
import type { PenalisedPath } from './path.js';

type Details = { readonly [key: string]: Json };

/** A cross-validated path as data for its two figures: penalty that was chosen, path, curve. */
export function crossValidationDetails(cv: CrossValidatedPath, penalty: number, columns?: readonly number[]): Details {
  return {
    penalty,
    path: pathDetails(cv.path, columns),
    crossValidation: {
      measure: cv.measure,
      mean: Array.from(cv.mean, finiteOrNull),
      error: Array.from(cv.error, finiteOrNull),
      min: cv.minimum.lambda,
      oneError: cv.oneError.lambda,
    },
  };
}

/**
 * A path as data: for each penalty its nonzero coefficients as pairs of column and value.
 *
 * @param columns place of each column of the path in the whole table; unchanged where absent.
 */
export function pathDetails(path: PenalisedPath, columns?: readonly number[]): Details {
  return {
    lambda: Array.from(path.lambda),
    df: Array.from(path.df),
    devianceRatio: Array.from(path.devianceRatio),
    coefficients: Array.from(path.lambda, (_, k) =>
      Array.from(column(path.coefficients, k), (b, j): [number, number] => [columns?.[j] ?? j, b]).filter(
        ([, b]) => b !== 0,
      ),
    ),
  };
}

/**
 * A path of scikit-learn's LASSO and its cross-validation, where there was one, as the same data.
 *
 * @param columns place of each column of the path in the whole table
 */
export function lassoDetails(
  alphas: ArrayLike<number>,
  path: readonly LinearModel[],
  penalty: number,
  { columns, cv }: { readonly columns: readonly number[]; readonly cv?: LassoCv | undefined },
): Details {
  const coefficients = path.map((model) =>
    Array.from(model.coefficients, (b, j): [number, number] => [columns[j]!, b]).filter(([, b]) => b !== 0),
  );
  return {
    penalty,
    path: { lambda: Array.from(alphas), df: coefficients.map(({ length }) => length), coefficients },
    ...(cv && {
      crossValidation: {
        measure: 'mse',
        mean: Array.from(cv.error),
        error: Array.from(cv.standardError, finiteOrNull),
        min: cv.alpha,
        oneError: cv.oneError,
      },
    }),
  };
}

const finiteOrNull = (value: number): number | null => (Number.isFinite(value) ? value : null);
