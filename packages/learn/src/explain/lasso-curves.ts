import type { CrossValidatedPath } from '../penalised/cross-validate.js';

/** A penalised path and its cross-validation as plain data for two figures. */
export interface LassoCurves {
  /** Penalties, largest first. */
  readonly lambda: readonly number[];
  /** One line a column that ever has a coefficient: its coefficients along the path, original scale. */
  readonly paths: readonly { readonly name: string; readonly coefficients: readonly number[] }[];
  /** Number of coefficients that are not 0, under each penalty. */
  readonly kept: readonly number[];
  /** The measure over the folds with one standard error to each side; null where no fold gave one. */
  readonly curve: readonly ({ readonly mean: number; readonly low: number; readonly high: number } | null)[];
  readonly measure: string;
  readonly minimum: number;
  readonly oneError: number;
}

/** The coefficient path and the cross-validation curve (glmnet's two plots) of `crossValidatePath`, by name of column. */
export function lassoCurves(cv: CrossValidatedPath, names: readonly string[]): LassoCurves {
  const { data, rows, cols } = cv.path.coefficients;
  const alongPath = (j: number) => Array.from({ length: cols }, (_, k) => data[j + rows * k]!);
  const lines = names.map((name, j) => ({ name, coefficients: alongPath(j) }));
  return {
    lambda: Array.from(cv.path.lambda),
    paths: lines.filter(({ coefficients }) => coefficients.some((value) => value !== 0)),
    kept: Array.from({ length: cols }, (_, k) => lines.filter(({ coefficients }) => coefficients[k] !== 0).length),
    curve: Array.from(cv.mean, (mean, k) => {
      const error = cv.error[k]!;
      return Number.isFinite(error) ? { mean, low: mean - error, high: mean + error } : null;
    }),
    measure: cv.measure,
    minimum: cv.minimum.lambda,
    oneError: cv.oneError.lambda,
  };
}
