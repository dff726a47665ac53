import { column, type Matrix, zeros } from './matrix.js';
import { crossProduct, dot } from './products.js';

/**
 * Ledoit and Wolf's shrunk covariance of a centred table (2004, lemma 3.2 of the well-conditioned estimator): the
 * covariance (divisor n) pulled towards the identity times the mean variance by the share that minimises the expected
 * squared error. Agrees with scikit-learn's `ledoit_wolf`.
 */
export function ledoitWolf(centred: Matrix): { covariance: Matrix; shrinkage: number } {
  const { rows: n, cols: p } = centred;
  const covariance = covarianceOf(centred);
  if (p === 1) return { covariance, shrinkage: 0 };
  const squared: Matrix = { rows: n, cols: p, data: centred.data.map((value) => value * value) };
  const rowNorms = new Float64Array(n);
  for (let j = 0; j < p; j++) {
    const values = column(squared, j);
    for (let i = 0; i < n; i++) rowNorms[i]! += values[i]!;
  }
  const trace = traceOf(covariance);
  const mu = trace / p;
  const squares = dot(covariance.data, covariance.data);
  const delta = (squares - 2 * mu * trace + p * mu * mu) / p;
  const beta = Math.min((dot(rowNorms, rowNorms) / n - squares) / (p * n), delta);
  const shrinkage = beta <= 0 ? 0 : beta / delta;
  return { covariance: shrinkTo(covariance, shrinkage, mu), shrinkage };
}

/** The covariance (divisor n) of a centred table. */
export function covarianceOf(centred: Matrix): Matrix {
  const covariance = crossProduct(centred);
  for (let k = 0; k < covariance.data.length; k++) covariance.data[k]! /= centred.rows;
  return covariance;
}

/** (1 - share) S + share x mean variance x I. */
export function shrinkTo(covariance: Matrix, share: number, mu = traceOf(covariance) / covariance.rows): Matrix {
  const p = covariance.rows;
  const out = zeros(p, p);
  for (let k = 0; k < out.data.length; k++) out.data[k] = (1 - share) * covariance.data[k]!;
  for (let j = 0; j < p; j++) out.data[j + p * j]! += share * mu;
  return out;
}

function traceOf({ rows, data }: Matrix): number {
  let sum = 0;
  for (let j = 0; j < rows; j++) sum += data[j + rows * j]!;
  return sum;
}
