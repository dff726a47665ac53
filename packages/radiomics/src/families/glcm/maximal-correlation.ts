import type { PairCounts } from './matrix.js';

/**
 * The maximal correlation coefficient of Haralick (1973): the square root of the second largest eigenvalue of
 * Q(i,j) = sum over k of p(i,k) p(j,k) / (px(i) py(k)). Between 0 (independent levels) and 1.
 *
 * Q is similar to B B' with B(i,k) = p(i,k) / sqrt(px(i) py(k)), whose largest eigenvalue is 1 with the vector sqrt(px). With
 * that one taken out, the wanted eigenvalue is the largest one, which Lanczos' method finds from sparse products alone. PyRadiomics
 * adds 2.2e-16 to px(i) py(k), which shows where levels are rare among more than 100,000 pairs; B is given the same.
 * `px`, `py` are the marginal probabilities, from level 0 on; 0 where only one level occurs.
 */
export function maximalCorrelation(
  { rowStart, column, count }: PairCounts,
  total: number,
  px: Float64Array,
  py: Float64Array,
): number {
  const rows = px.length;
  const trivial = px.map(Math.sqrt);
  const entries = new Float64Array(count.length);
  let occupied = 0;
  for (let i = 0; i < rows; i++) {
    if (px[i] > 0) occupied++;
    for (let e = rowStart[i]; e < rowStart[i + 1]; e++) {
      entries[e] = count[e] / total / Math.sqrt(px[i] * py[column[e]] + Number.EPSILON);
    }
  }
  if (occupied < 2) return 0;
  const between = new Float64Array(py.length);
  const multiply = (x: Float64Array): Float64Array => {
    between.fill(0);
    const y = new Float64Array(rows);
    for (let i = 0; i < rows; i++) {
      for (let e = rowStart[i]; e < rowStart[i + 1]; e++) between[column[e]] += entries[e] * x[i];
    }
    for (let i = 0; i < rows; i++) {
      let sum = 0;
      for (let e = rowStart[i]; e < rowStart[i + 1]; e++) sum += entries[e] * between[column[e]];
      y[i] = sum;
    }
    return y;
  };
  return Math.sqrt(Math.max(0, largestEigenvalue(multiply, trivial, occupied - 1)));
}

/** Steps between two looks at the eigenvalue; as many are taken at least, if there are as many dimensions. */
const stepsBetweenLooks = 16;
/** The relative change between two looks below which the eigenvalue is taken as found. */
const converged = 1e-13;
const mostSteps = 512;

/**
 * The largest eigenvalue of a symmetric matrix among vectors orthogonal to the unit vector `excluded` (Lanczos 1950, with full
 * reorthogonalisation); `dimension` is the rank of that space within the rows where `excluded` is not 0.
 */
function largestEigenvalue(
  multiply: (x: Float64Array) => Float64Array,
  excluded: Float64Array,
  dimension: number,
): number {
  const basis = [excluded];
  const diagonal: number[] = [];
  const besides: number[] = [];
  let vector: Float64Array = excluded.map((weight, i) => (weight > 0 ? ((i * goldenRatio) % 1) - 0.5 : 0));
  let found = Number.NaN;
  while (diagonal.length < Math.min(dimension, mostSteps)) {
    orthogonalise(vector, basis);
    const length = Math.sqrt(dot(vector, vector));
    if (length < 1e-14) break;
    if (diagonal.length > 0) besides.push(length);
    const unit = vector.map((x) => x / length);
    basis.push(unit);
    vector = multiply(unit);
    diagonal.push(dot(unit, vector));
    if (diagonal.length % stepsBetweenLooks === 0) {
      const previous = found;
      found = largestOfTridiagonal(diagonal, besides);
      if (Math.abs(found - previous) <= converged * found) return found;
    }
  }
  return largestOfTridiagonal(diagonal, besides);
}

/** Its multiples spread evenly and without a pattern, so that a start made of them is orthogonal to no eigenvector that textures have. */
const goldenRatio = (Math.sqrt(5) - 1) / 2;

/** Takes out of `vector` what lies along the basis; twice, for rounding leaves a rest of the first time. */
function orthogonalise(vector: Float64Array, basis: readonly Float64Array[]): void {
  for (let round = 0; round < 2; round++) {
    for (const unit of basis) {
      const along = dot(unit, vector);
      for (let i = 0; i < vector.length; i++) vector[i] -= along * unit[i];
    }
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

/** Largest eigenvalue of a symmetric tridiagonal matrix, by bisection with Sturm's count. */
function largestOfTridiagonal(diagonal: readonly number[], besides: readonly number[]): number {
  let low = Math.max(...diagonal);
  let high = low + 2 * Math.max(0, ...besides);
  while (high - low > 2 * Number.EPSILON * Math.abs(high)) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (hasEigenvalueAbove(middle, diagonal, besides)) low = middle;
    else high = middle;
  }
  return high;
}

function hasEigenvalueAbove(x: number, diagonal: readonly number[], besides: readonly number[]): boolean {
  let pivot = 1;
  for (let i = 0; i < diagonal.length; i++) {
    pivot = diagonal[i] - x - (i === 0 ? 0 : besides[i - 1] ** 2 / pivot);
    if (pivot > 0) return true;
    if (pivot === 0) pivot = -Number.MIN_VALUE;
  }
  return false;
}
