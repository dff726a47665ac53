import { column } from '@radscore/stats';
import type { Json } from '../contract/estimator.js';
import type { CrossValidatedPath } from './cross-validate.js';
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
 * @param columns place of each column of the path in the whole table; as they stand where absent.
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

const finiteOrNull = (value: number): number | null => (Number.isFinite(value) ? value : null);
