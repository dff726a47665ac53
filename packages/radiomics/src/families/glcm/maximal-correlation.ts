import { withSparseProduct } from '@radscore/kernels';
import { largestEigenvalue } from './largest-eigenvalue.js';
import { type PairCounts, transposePairs } from './matrix.js';

/**
 * The maximal correlation coefficient of Haralick (1973): the square root of the second largest eigenvalue of
 * Q(i,j) = sum over k of p(i,k) p(j,k) / (px(i) py(k)). Between 0 (independent levels) and 1.
 *
 * Q is similar to B B' with B(i,k) = p(i,k) / sqrt(px(i) py(k)), whose largest eigenvalue is 1 with the vector sqrt(px). With
 * that one taken out, the wanted eigenvalue is the largest one, which takes sparse products alone. PyRadiomics adds 2.2e-16 to
 * px(i) py(k), which shows where levels are rare among more than 100,000 pairs; B is given the same.
 * `px`, `py` are the marginal probabilities, from level 0 on. 0 where only one level occurs.
 */
export function maximalCorrelation(pairs: PairCounts, total: number, px: Float64Array, py: Float64Array): number {
  const { rowStart, column, count } = pairs;
  if (px.reduce((levels, p) => levels + (p > 0 ? 1 : 0), 0) < 2) return 0;
  const entries = new Float64Array(count.length);
  eachEntry(pairs, (i, k, e) => {
    entries[e] = count[e] / total / Math.sqrt(px[i] * py[k] + Number.EPSILON);
  });
  const apart = secondGroup(pairs, entries, px, py);
  if (apart !== undefined) return apart;
  const b = { rowStart, column, count: entries };
  const eigenvalue = withSparseProduct(b, transposePairs(b), (multiply) =>
    largestEigenvalue(multiply, px.map(Math.sqrt)),
  );
  return Math.sqrt(Math.max(0, eigenvalue));
}

/**
 * Where the levels fall into groups that never meet, each group has a singular value 1 of its own, lowered where its levels are
 * so rare that the 2.2e-16 is felt: the second largest of them, or undefined where all levels hang together.
 */
function secondGroup(pairs: PairCounts, entries: Float64Array, px: Float64Array, py: Float64Array): number | undefined {
  const { rowStart, column } = pairs;
  const parent = Int32Array.from({ length: px.length + py.length }, (_, node) => node);
  const groupOf = (start: number): number => {
    let node = start;
    while (parent[node] !== node) {
      parent[node] = parent[parent[node]];
      node = parent[node];
    }
    return node;
  };
  let groups = [...px, ...py].filter((p) => p > 0).length;
  for (let i = 0; i < px.length; i++) {
    for (let e = rowStart[i]; e < rowStart[i + 1]; e++) {
      const [one, other] = [groupOf(i), groupOf(px.length + column[e])];
      if (one === other) continue;
      parent[other] = one;
      if (--groups === 1) return undefined;
    }
  }
  const share = new Float64Array(parent.length);
  for (let i = 0; i < px.length; i++) share[groupOf(i)] += px[i];
  const value = new Float64Array(parent.length);
  eachEntry(pairs, (i, k, e) => {
    const group = groupOf(i);
    value[group] += (entries[e] * Math.sqrt(px[i] * py[k])) / share[group];
  });
  const values = value.filter((_, group) => share[group] > 0).sort();
  return values.at(-2);
}

function eachEntry({ rowStart, column }: PairCounts, visit: (i: number, k: number, entry: number) => void): void {
  for (let i = 0; i < rowStart.length - 1; i++) {
    for (let e = rowStart[i]; e < rowStart[i + 1]; e++) visit(i, column[e], e);
  }
}
