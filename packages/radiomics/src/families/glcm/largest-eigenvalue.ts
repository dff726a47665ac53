import { square } from '@radscore/elementary';

/** Steps between two looks at the eigenvalue. */
const stepsBetweenLooks = 16;
/** The relative change between two looks below which the eigenvalue is taken as found. */
const converged = 1e-13;
/** A vector so short is what rounding left: the eigenvalue found is off by its square. */
const exhausted = 1e-10;
/** Enough for 1e-6 even where the eigenvalues lie densely up to the largest: the error falls with the square of the steps. */
const mostSteps = 2048;
/** The plastic number's inverse, of no quadratic field: eigenvectors of textures often lie in one. */
const plastic = 0.7548776662466927;

/**
 * The largest eigenvalue of a symmetric matrix among the vectors orthogonal to the unit vector `excluded`, an eigenvector itself,
 * and 0 where `excluded` is 0; by Lanczos' method (1950). Its vectors are kept orthogonal to `excluded` alone: what they lose among
 * each other shows as further copies of eigenvalues found already, never as a larger one (Paige 1980).
 *
 * `multiply(x, y)` writes the product with x into y. At least two entries of `excluded` must differ from 0.
 */
export function largestEigenvalue(
  multiply: (x: Float64Array, y: Float64Array) => void,
  excluded: Float64Array,
): number {
  const zeros = () => new Float64Array(excluded.length);
  const diagonal: number[] = [];
  const besides: number[] = [];
  let [before, unit, next] = [zeros(), zeros(), zeros()];
  start(next, excluded);
  let found = Number.NaN;
  while (diagonal.length < mostSteps) {
    takeOut(next, excluded);
    const length = Math.sqrt(dot(next, next));
    if (length < exhausted) break;
    if (diagonal.length > 0) besides.push(length);
    [before, unit, next] = [unit, next, before];
    for (let i = 0; i < unit.length; i++) unit[i] /= length;
    // Again, for what rounding left of it has grown as the vector was normalised.
    takeOut(unit, excluded);
    multiply(unit, next);
    const value = dot(unit, next);
    for (let i = 0; i < next.length; i++) next[i] -= value * unit[i] + length * before[i];
    diagonal.push(value);
    if (diagonal.length % stepsBetweenLooks === 0) {
      const previous = found;
      found = largestOfTridiagonal(diagonal, besides);
      if (Math.abs(found - previous) <= converged * Math.abs(found)) return found;
    }
  }
  return largestOfTridiagonal(diagonal, besides);
}

/**
 * A start that no eigenvector of a texture is orthogonal to: signs change from entry to entry, so that it is never `excluded` itself, and the
 * squares of places make no pattern with rows of evenly spaced levels.
 */
function start(vector: Float64Array, excluded: Float64Array): void {
  let sign = 1;
  for (let i = 0; i < vector.length; i++) {
    if (excluded[i] > 0) sign = -sign;
    vector[i] = excluded[i] > 0 ? sign * (0.5 + ((i * i * plastic) % 1)) : 0;
  }
}

function takeOut(vector: Float64Array, direction: Float64Array): void {
  const along = dot(direction, vector);
  for (let i = 0; i < vector.length; i++) vector[i] -= along * direction[i];
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
    pivot = diagonal[i] - x - (i === 0 ? 0 : square(besides[i - 1]) / pivot);
    if (pivot > 0) return true;
    if (pivot === 0) pivot = -Number.MIN_VALUE;
  }
  return false;
}
