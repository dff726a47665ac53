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
  const sign = m < 0 && order % 2 === 1 ? -1 : 1;
  let ratio = 1;
  for (let k = n - order + 1; k <= n + order; k++) ratio /= k;
  const size = sign * Math.sqrt(((2 * n + 1) / (4 * Math.PI)) * ratio) * associatedLegendre(order, n, Math.cos(polar));
  return [size * Math.cos(m * azimuth), size * Math.sin(m * azimuth)];
}

/** P of order m >= 0 and degree n >= m at x, by the upward recurrence in the degree (Abramowitz and Stegun 8.5.3). */
function associatedLegendre(m: number, n: number, x: number): number {
  const sine = Math.sqrt((1 - x) * (1 + x));
  let value = 1;
  for (let k = 1; k <= m; k++) value *= -(2 * k - 1) * sine;
  let before = 0;
  for (let k = m + 1; k <= n; k++) {
    const next = ((2 * k - 1) * x * value - (k + m - 1) * before) / (k - m);
    before = value;
    value = next;
  }
  return value;
}
