import { withSparseProduct } from '@radscore/kernels';
import { largestEigenvalue } from './largest-eigenvalue.js';
import { type PairCounts, transposePairs } from './matrix.js';

/**
 * The maximal correlation coefficient of Haralick (1973): the square root of the second largest eigenvalue of
 * Q(i,j) = sum over k of p(i,k) p(j,k) / (px(i) py(k)). Between 0 (independent levels) and 1.
 *
 * Q is similar to B B' with B(i,k) = p(i,k) / sqrt(px(i) py(k)), whose largest eigenvalue is 1 with the vector sqrt(px). With
 * that one removed, the requested eigenvalue is the largest one, which takes sparse products alone. PyRadiomics adds 2.2e-16 to
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
  const groups = groupsOf(pairs, entries, px, py);
  const second = groups[1]?.value ?? 0;
  // Of the most frequent group the second value too may be larger than that of a rare group.
  const share = groups.length > 1 ? groups[0].share : 1;
  const excluded = px.map((p, i) => (groups[0].levels.has(i) ? Math.sqrt(p / share) : 0));
  if (second > 1 - 1e-12 || groups[0].levels.size < 2) return second;
  const b = { rowStart, column, count: entries };
  const eigenvalue = withSparseProduct(b, transposePairs(b), (multiply) => largestEigenvalue(multiply, excluded));
  return Math.max(second, Math.sqrt(Math.max(0, eigenvalue)));
}

/** Levels that hang together: which rows, their share of all pairs, and their largest singular value. */
interface Group {
  readonly levels: ReadonlySet<number>;
  readonly share: number;
  readonly value: number;
}

/**
 * The groups of levels that never meet, the largest value first. Each has a singular value 1 of its own, lowered where its levels
 * are so rare that the 2.2e-16 is felt.
 */
function groupsOf(pairs: PairCounts, entries: Float64Array, px: Float64Array, py: Float64Array): Group[] {
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
  for (let i = 0; i < px.length; i++) {
    for (let e = rowStart[i]; e < rowStart[i + 1]; e++) {
      parent[groupOf(px.length + column[e])] = groupOf(i);
    }
  }
  const levels = new Map<number, Set<number>>();
  const share = new Float64Array(parent.length);
  px.forEach((p, i) => {
    if (p === 0) return;
    const group = groupOf(i);
    share[group] += p;
    levels.set(group, (levels.get(group) ?? new Set()).add(i));
  });
  const value = new Float64Array(parent.length);
  eachEntry(pairs, (i, k, e) => {
    const group = groupOf(i);
    value[group] += (entries[e] * Math.sqrt(px[i] * py[k])) / share[group];
  });
  return Array.from(levels, ([group, own]) => ({ levels: own, share: share[group], value: value[group] })).sort(
    (a, b) => b.value - a.value || b.share - a.share,
  );
}

function eachEntry({ rowStart, column }: PairCounts, visit: (i: number, k: number, entry: number) => void): void {
  for (let i = 0; i < rowStart.length - 1; i++) {
    for (let e = rowStart[i]; e < rowStart[i + 1]; e++) visit(i, column[e], e);
  }
}
