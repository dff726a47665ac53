import type { Complex } from './spherical-harmonic.js';

/** The strength of one degree of spherical harmonics in a pattern of zeros and ones on the sphere. */
export type HarmonicLevel = (pattern: Uint8Array) => number;

/**
 * The strength of degree n: the pattern f is projected, `c(m) = sum over points of f Y(m)`, built up again from that degree alone,
 * `g = sum over m of c(m) Y(m)`, and `Re sqrt(sum over points of g^2)` taken. As PyRadiomics writes it: complex squares, no
 * conjugates, sums in NumPy's order. Patterns that a turn of the sphere takes into each other differ in the last bits only; the
 * order of the sums decides on which side of a percentile such ties fall.
 *
 * @param harmonics for each order m = -n..n the values Y(m) at the points of the sphere
 */
export function harmonicLevel(harmonics: readonly (readonly Complex[])[]): HarmonicLevel {
  const real = harmonics.map((harmonic) => Float64Array.from(harmonic, ([re]) => re));
  const imaginary = harmonics.map((harmonic) => Float64Array.from(harmonic, ([, im]) => im));
  return (pattern) => {
    const projections = harmonics.map((_, m) => project(pattern, real[m], imaginary[m]));
    let [sumRe, sumIm] = [0, 0];
    for (let v = 0; v < pattern.length; v++) {
      let [re, im] = [0, 0];
      for (let m = 0; m < projections.length; m++) {
        const [a, b] = projections[m];
        re += a * real[m][v] - b * imaginary[m][v];
        im += a * imaginary[m][v] + b * real[m][v];
      }
      sumRe += re * re - im * im;
      sumIm += re * im + im * re;
    }
    return realSquareRoot(sumRe, sumIm);
  };
}

function project(pattern: Uint8Array, real: Float64Array, imaginary: Float64Array): Complex {
  let [re, im] = [0, 0];
  for (let v = 0; v < pattern.length; v++) {
    if (pattern[v] === 0) continue;
    re += real[v];
    im += imaginary[v];
  }
  return [re, im];
}

/** Real part of the principal square root. */
function realSquareRoot(re: number, im: number): number {
  if (im === 0) return re > 0 ? Math.sqrt(re) : 0;
  const size = Math.sqrt(re * re + im * im);
  if (re > 0) return Math.sqrt(0.5 * (size + re));
  return Math.abs(0.5 * (im / Math.sqrt(0.5 * (size - re))));
}
