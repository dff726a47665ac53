import type { Triple } from '@radscore/image';
import { symmetricEigenvalues } from './principal-axes.js';

/** Semi-axes of an ellipsoid, longest first, mm. */
export type SemiAxes = readonly [number, number, number];

/** Volume of an ellipsoid, mm^3. */
export function ellipsoidVolume([a, b, c]: SemiAxes): number {
  return (4 * Math.PI * a * b * c) / 3;
}

/**
 * Surface of an ellipsoid, mm^2, by the series of Legendre polynomials up to order 20 that IBSI 3.1.21 lays down:
 * 4 pi a b sum over n of (alpha beta)^n / (1 - 4 n^2) P_n((alpha^2 + beta^2) / (2 alpha beta)),
 * alpha = sqrt(1 - b^2 / a^2), beta = sqrt(1 - c^2 / a^2). Its reference values are those of this series, which is not the exact area
 * (7% above it for axes 2, 2, 1.6).
 */
export function ellipsoidArea([a, b, c]: SemiAxes): number {
  const alpha2 = Math.max(0, 1 - (b * b) / (a * a));
  const beta2 = Math.max(0, 1 - (c * c) / (a * a));
  // (alpha beta)^n P_n(x) by the recurrence of Legendre polynomials, without dividing by alpha beta, which may be 0.
  const product = alpha2 * beta2;
  const middle = (alpha2 + beta2) / 2;
  let [before, term] = [0, 1];
  let sum = 0;
  for (let n = 0; n <= 20; n++) {
    sum += term / (1 - 4 * n * n);
    const next = ((2 * n + 1) * middle * term - n * product * before) / (n + 1);
    [before, term] = [term, next];
  }
  return 4 * Math.PI * a * b * sum;
}

/**
 * The ellipsoid of least volume around points, by Khachiyan's algorithm with the weights of Todd and Yildirim, to a
 * relative excess of 1e-3 (IBSI 3.1.22, minimum volume enclosing ellipsoid).
 *
 * @param points at least four that do not lie in a plane, mm.
 */
export function enclosingEllipsoid(points: readonly Triple[]): SemiAxes {
  const count = points.length;
  const weight = new Float64Array(count).fill(1 / count);
  for (let round = 0; round < 2000; round++) {
    const { centre, inverse } = weighted(points, weight);
    let [farthest, distance] = [0, -Infinity];
    points.forEach((p, n) => {
      const square = 1 + quadratic(inverse, [p[0] - centre[0], p[1] - centre[1], p[2] - centre[2]]);
      if (square > distance) [farthest, distance] = [n, square];
    });
    if (distance <= 4 * (1 + 1e-3)) break;
    const step = (distance - 4) / (4 * (distance - 1));
    for (let n = 0; n < count; n++) weight[n] *= 1 - step;
    weight[farthest] += step;
  }
  const { covariance } = weighted(points, weight);
  const [c, b, a] = symmetricEigenvalues(covariance).map((variance) => Math.sqrt(3 * variance));
  return [a, b, c];
}

function weighted(points: readonly Triple[], weight: Float64Array) {
  const centre = [0, 1, 2].map((axis) => points.reduce((sum, p, n) => sum + weight[n] * p[axis], 0));
  const covariance = [0, 1, 2].map((i) =>
    [0, 1, 2].map((j) => points.reduce((sum, p, n) => sum + weight[n] * (p[i] - centre[i]) * (p[j] - centre[j]), 0)),
  );
  return { centre, covariance, inverse: invert(covariance) };
}

function invert(m: readonly (readonly number[])[]): number[][] {
  const cofactor = (i: number, j: number) =>
    m[(i + 1) % 3][(j + 1) % 3] * m[(i + 2) % 3][(j + 2) % 3] -
    m[(i + 1) % 3][(j + 2) % 3] * m[(i + 2) % 3][(j + 1) % 3];
  const determinant = [0, 1, 2].reduce((sum, j) => sum + m[0][j] * cofactor(0, j), 0);
  return [0, 1, 2].map((i) => [0, 1, 2].map((j) => cofactor(j, i) / determinant));
}

function quadratic(m: readonly (readonly number[])[], v: readonly number[]): number {
  return m.reduce((sum, row, i) => sum + v[i] * row.reduce((inner, x, j) => inner + x * v[j], 0), 0);
}
