import { type Complex, sphericalHarmonic } from './spherical-harmonic.js';

/** The strength of one degree of spherical harmonics in a pattern of zeros and ones on the sphere. */
export type HarmonicLevel = (pattern: Uint8Array) => number;

/**
 * The strength of degree n: the pattern f is projected, `c(m) = sum over points of f Y(m)`, built up again from that degree alone,
 * `g = sum over m of c(m) Y(m)`, and `Re sqrt(sum over points of g^2)` taken. As PyRadiomics writes it: complex squares, no
 * conjugates. The sum over the points is one over pairs of orders, with the products of their harmonics summed beforehand.
 */
export function harmonicLevel(n: number, points: readonly { azimuth: number; polar: number }[]): HarmonicLevel {
  const orders = Array.from({ length: 2 * n + 1 }, (_, i) => i - n);
  const harmonics = orders.map((m) => points.map(({ azimuth, polar }) => sphericalHarmonic(m, n, azimuth, polar)));
  const products = harmonics.map((a) => harmonics.map((b) => sumOfProducts(a, b)));
  return (pattern) => {
    const projections = harmonics.map((harmonic) => project(pattern, harmonic));
    let [real, imaginary] = [0, 0];
    projections.forEach((a, i) => {
      projections.forEach((b, j) => {
        const [x, y] = multiply(multiply(a, b), products[i][j]);
        real += x;
        imaginary += y;
      });
    });
    return realSquareRoot(real, imaginary);
  };
}

function project(pattern: Uint8Array, harmonic: readonly Complex[]): Complex {
  let [real, imaginary] = [0, 0];
  for (let i = 0; i < pattern.length; i++) {
    if (pattern[i] === 0) continue;
    real += harmonic[i][0];
    imaginary += harmonic[i][1];
  }
  return [real, imaginary];
}

function sumOfProducts(a: readonly Complex[], b: readonly Complex[]): Complex {
  return a.map((x, i) => multiply(x, b[i])).reduce((sum, x): Complex => [sum[0] + x[0], sum[1] + x[1]], [0, 0]);
}

function multiply([a, b]: Complex, [c, d]: Complex): Complex {
  return [a * c - b * d, a * d + b * c];
}

/** Real part of the principal square root. */
function realSquareRoot(real: number, imaginary: number): number {
  return Math.sqrt(Math.max(0, (Math.hypot(real, imaginary) + real) / 2));
}
