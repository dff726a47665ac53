import { mean, standardDeviation } from '../descriptive/moments.js';
import { quantile } from '../descriptive/quantile.js';
import { requireAtLeast, requireFinite } from '../guards.js';
import { cholesky, choleskySolve } from '../linalg/cholesky.js';
import { ledoitWolf } from '../linalg/ledoit-wolf.js';
import { column, type Matrix, takeRows, zeros } from '../linalg/matrix.js';
import { dot } from '../linalg/products.js';

/** Centre and shape of the development patients in the space of the features, as it may travel. */
export interface FeatureSpace {
  readonly names: readonly string[];
  readonly means: readonly number[];
  /** Standard deviations the features are divided by; 1 of a constant one. */
  readonly scales: readonly number[];
  /** Ledoit and Wolf's covariance of the standardised features, column after column. */
  readonly covariance: readonly number[];
  readonly shrinkage: number;
  /** 95 % quantile of the distances of the development patients. */
  readonly limit: number;
  readonly patients: number;
}

/**
 * Describes the development patients in the space of their features: means, standard deviations and the shrunken covariance (Ledoit and
 * Wolf 2004) of the standardised features, with the 95 % quantile of their Mahalanobis distances.
 *
 * @param x patients in rows, features in columns; no missing value
 * @throws RAD-STATS-TOO-FEW (fewer than 3 patients), RAD-STATS-MISSING
 */
export function describeFeatureSpace(names: readonly string[], x: Matrix): FeatureSpace {
  const METHOD = 'The space of the features';
  requireAtLeast(METHOD, 3, 'patients', x.rows);
  requireFinite(METHOD, 'the features', x.data);
  const means = names.map((_, j) => mean(column(x, j)));
  const scales = names.map((_, j) => standardDeviation(column(x, j)) || 1);
  const { covariance, shrinkage } = ledoitWolf(standardised(x, means, scales));
  const space = { names, means, scales, covariance: Array.from(covariance.data), shrinkage, patients: x.rows };
  const limit = quantile(mahalanobisDistances(space, x), 0.95);
  return { ...space, limit };
}

/**
 * Mahalanobis distance of each row from the centre of the development patients, in the order of the names of the space.
 *
 * @throws RAD-STATS-SINGULAR where the covariance has no inverse (features that depend on each other, without shrinkage)
 */
export function mahalanobisDistances(
  { means, scales, covariance }: Pick<FeatureSpace, 'means' | 'scales' | 'covariance'>,
  x: Matrix,
): Float64Array {
  const p = means.length;
  const lower = cholesky({ rows: p, cols: p, data: Float64Array.from(covariance) });
  const z = standardised(x, means, scales);
  return Float64Array.from({ length: x.rows }, (_, i) => {
    const row = Float64Array.from({ length: p }, (_, j) => z.data[i + x.rows * j]!);
    return Math.sqrt(dot(row, choleskySolve(lower, row)));
  });
}

export interface MultivariateShift {
  /** Patients with all features. */
  readonly patients: number;
  /** Share of them farther out than 95 % of the development patients. */
  readonly beyond: number | null;
  readonly medianDistance: number | null;
  readonly limit: number;
}

/** The share of new patients beyond the 95 % quantile of development; rows with a missing value are left out. */
export function multivariateShift(space: FeatureSpace, x: Matrix): MultivariateShift {
  const whole = Array.from({ length: x.rows }, (_, i) => i).filter((i) =>
    space.names.every((_, j) => !Number.isNaN(x.data[i + x.rows * j]!)),
  );
  const kept = takeRows(x, whole);
  const distances = mahalanobisDistances(space, kept);
  const beyond = distances.filter((distance) => distance > space.limit).length;
  return {
    patients: whole.length,
    beyond: whole.length > 0 ? beyond / whole.length : null,
    medianDistance: whole.length > 0 ? quantile(distances, 0.5) : null,
    limit: space.limit,
  };
}

function standardised(x: Matrix, means: readonly number[], scales: readonly number[]): Matrix {
  const out = zeros(x.rows, x.cols);
  for (let j = 0; j < x.cols; j++)
    for (let i = 0; i < x.rows; i++) out.data[i + x.rows * j] = (x.data[i + x.rows * j]! - means[j]!) / scales[j]!;
  return out;
}
