import { cos, sin } from '@radscore/elementary';

/** A complex number: real and imaginary part. */
export type Complex = readonly [number, number];

/**
 * The spherical harmonic Y of degree n and order m, |m| <= n, with the Condon-Shortley phase, orthonormal over the sphere:
 * `sqrt((2n+1)/(4 pi) (n-m)!/(n+m)!) P(n, m, cos polar) exp(i m azimuth)`. Agrees with SciPy's `sph_harm(m, n, azimuth, polar)`.
 *
 * @param azimuth angle around the axis, radians
 * @param polar angle from the axis, radians
 */
export function sphericalHarmonic(m: number, n: number, azimuth: number, polar: number): Complex {
  const order = Math.abs(m);
  let size = associatedLegendre(order, n, cos(polar));
  if (m < 0) size *= (order % 2 === 0 ? 1 : -1) / descending(n + order, 2 * order);
  size *= Math.sqrt((2 * n + 1) / 4 / Math.PI);
  size *= m < 0 ? Math.sqrt(descending(n + order, 2 * order)) : Math.sqrt(1 / descending(n + order, 2 * order));
  return [size * cos(m * azimuth), size * sin(m * azimuth)];
}

/** The product of `count` whole numbers from `from` downwards. */
function descending(from: number, count: number): number {
  let product = 1;
  for (let k = 0; k < count; k++) product *= from - k;
  return product;
}

/** P of order m >= 0 and degree n >= m at x, by the upward recurrence in the degree (Abramowitz and Stegun 8.5.3), started as SciPy rounds it. */
function associatedLegendre(m: number, n: number, x: number): number {
  const sine = Math.sqrt(1 - x * x);
  let before = 1;
  for (let k = 1; k <= m; k++) before *= -(2 * k - 1) * sine;
  if (n === m) return before;
  let value = -(2 * m + 1) * before * (1 - (1 + x));
  for (let k = m + 2; k <= n; k++) {
    [before, value] = [value, ((2 * k - 1) * x * value - (k + m - 1) * before) / (k - m)];
  }
  return value;
}
