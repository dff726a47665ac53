import type { RecursiveCoefficients, RecursiveTerm } from '../recursive.js';

type Reals = Float32Array | Float64Array;

/** The definition of a recursive filter on one line, sample by sample. */
export function plainRecursive(line: ArrayLike<number>, { n, d, m, ...edges }: RecursiveCoefficients): Float64Array {
  const forward = plainRun(Array.from(line), n, d, edges.forwardEdge, 0);
  const backward = plainRun(Array.from(line).reverse(), m, d, edges.backwardEdge, 1).reverse();
  return forward.map((x, i) => x + backward[i]);
}

function plainRun(
  line: number[],
  weights: readonly number[],
  d: readonly number[],
  edge: readonly number[],
  ahead: number,
): Float64Array {
  const out = new Float64Array(line.length);
  line.forEach((_, i) => {
    const fed = weights.map((w, k) => w * line[Math.max(0, i - ahead - k)]);
    const known = d.map((w, k) => (i > k ? w * out[i - 1 - k] : edge[k] * line[0]));
    const sum = (terms: number[]) => terms.reduce((total, term) => total + term);
    out[i] = sum(fed) - sum(known);
  });
  return out;
}

/** The definition of a sum of filtered volumes: pass after pass over the whole volume, kept in the precision of `like`. */
export function plainRecursiveSum<A extends Reals>(
  data: ArrayLike<number>,
  size: readonly number[],
  terms: readonly RecursiveTerm[],
  like: A,
): A {
  const strides = [1, size[0], size[0] * size[1]];
  const newArray = () => (like instanceof Float32Array ? new Float32Array(data.length) : new Float64Array(data.length));
  const total = newArray();
  for (const { passes, factor } of terms) {
    const volume = Float64Array.from(data);
    for (const { axis, coefficients } of passes) {
      for (let first = 0; first < data.length; first++) {
        if (Math.floor(first / strides[axis]) % size[axis] !== 0) continue;
        const place = (i: number) => first + i * strides[axis];
        const filtered = plainRecursive(
          Float64Array.from({ length: size[axis] }, (_, i) => volume[place(i)]),
          coefficients,
        );
        filtered.forEach((x, i) => {
          volume[place(i)] = like instanceof Float32Array ? Math.fround(x) : x;
        });
      }
    }
    volume.forEach((x, i) => {
      total[i] += x * factor;
    });
  }
  return total as A;
}
