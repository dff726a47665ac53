import { getDouble } from './lists';

/** More rounds than Laguerre's method ever needs; each triples the right digits. */
const mostRounds: i32 = 60;

/** The largest magnitude among the eigenvalues of a symmetric tridiagonal matrix; `besides[0]` is not read. */
export function largestMagnitude(diagonal: usize, besides: usize, length: i32): f64 {
  return max(largest(diagonal, besides, length, 1), largest(diagonal, besides, length, -1));
}

/** The largest eigenvalue of `sign` times the matrix, by Laguerre's method from above: all roots are real, so that it never overshoots. */
function largest(diagonal: usize, besides: usize, length: i32, sign: f64): f64 {
  let x: f64 = -Infinity;
  for (let i = 0; i < length; i++) {
    const radius = (i > 0 ? getDouble(besides, i) : 0) + (i + 1 < length ? getDouble(besides, i + 1) : 0);
    x = max(x, sign * getDouble(diagonal, i) + radius);
  }
  if (length == 1) return x;
  x += f64.EPSILON * Math.abs(x);
  const n = <f64>length;
  for (let round = 0; round < mostRounds; round++) {
    // The quotients of successive leading minors, and the logarithmic derivatives of the last minor.
    let quotient: f64 = 0, slope: f64 = 0, bend: f64 = 0, first: f64 = 0, second: f64 = 0;
    for (let i = 0; i < length; i++) {
      let value = x - sign * getDouble(diagonal, i);
      let slopeHere: f64 = 1, bendHere: f64 = 0;
      if (i > 0) {
        const b = getDouble(besides, i);
        const inverse = 1 / quotient;
        const part = b * b * inverse;
        const relative = slope * inverse;
        value -= part;
        slopeHere += part * relative;
        bendHere = part * (bend * inverse - 2 * relative * relative);
      }
      if (!(value > 0)) return x;
      quotient = value;
      slope = slopeHere;
      bend = bendHere;
      const ratio = slope / quotient;
      first += ratio;
      second += ratio * ratio - bend / quotient;
    }
    const step = n / (first + Math.sqrt(max(0, (n - 1) * (n * second - first * first))));
    const down = x - step;
    if (!(down < x) || step <= f64.EPSILON * Math.abs(x) / 2) return down < x ? down : x;
    x = down;
  }
  return x;
}
