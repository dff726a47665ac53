import type { Rng } from '@radscore/core';
import type { RankedColumns } from './columns.js';
import type { Criterion } from './criterion.js';
import type { ForestBuilder } from './forest-builder.js';
import { createNodeOrder } from './node-order.js';

/** When a branch ends and how cuts are looked for. */
export interface GrowthLimits {
  readonly maxDepth: number;
  readonly minSamplesSplit: number;
  readonly minSamplesLeaf: number;
  /** Leaves at most; a finite number grows best-first instead of depth-first. */
  readonly maxLeafNodes: number;
  readonly minImpurityDecrease: number;
  /** Columns considered for each cut. */
  readonly maxFeatures: number;
  /** `best` cut of a column, or one drawn at `random` between its smallest and largest value (extra trees). */
  readonly splitter: 'best' | 'random';
}

/** A cut that takes no more impurity away than this is rounding, not a decrease (the node counts as pure below it). */
const PURE = Number.EPSILON;

/**
 * Grows CART trees (Breiman et al. 1984; limits as in scikit-learn 1.2) on sorted columns, one after another into the same
 * builder. `rows` of a tree are reordered. Columns are considered in a random order, at least until one that varies in the
 * node has been seen; of equally good cuts the first found wins, so that no column is favoured.
 */
export function createGrower(
  columns: RankedColumns,
  criterion: Criterion,
  limits: GrowthLimits,
  builder: ForestBuilder,
  rng: Rng,
): { grow(rows: Uint32Array): number } {
  const n = columns.rows;
  const { values } = columns;
  const order = createNodeOrder(columns);
  const gathered = new Float32Array(n);
  const drawn = Uint32Array.from({ length: columns.cols }, (_, j) => j);
  const { minSamplesLeaf, maxFeatures, splitter } = limits;
  let totalWeight = 0;
  let bestColumn = -1;
  let bestScore = 0;
  let bestThreshold = 0;

  const consider = (column: number, threshold: number): void => {
    if (!(criterion.score > bestScore)) return;
    bestScore = criterion.score;
    bestColumn = column;
    bestThreshold = threshold;
  };

  /** Scans column j; false if it is constant in the node. */
  const scanBest = (j: number, count: number): boolean => {
    order.sortBy(j);
    if (order.ranks[0] === order.ranks[count - 1]) return false;
    criterion.scan(order.rows, order.ranks, count, minSamplesLeaf);
    if (criterion.score > bestScore) {
      const below = values[n * j + order.rows[criterion.cut - 1]!]!;
      const above = values[n * j + order.rows[criterion.cut]!]!;
      consider(j, midpoint(below, above));
    }
    return true;
  };

  const scanRandom = (j: number, rows: Uint32Array, start: number, end: number): boolean => {
    const offset = n * j;
    let min = values[offset + rows[start]!]!;
    let max = min;
    for (let k = start; k < end; k++) {
      const value = values[offset + rows[k]!]!;
      gathered[k - start] = value;
      if (value < min) min = value;
      if (value > max) max = value;
    }
    if (min === max) return false;
    const drawnAt = min + rng.uniform() * (max - min);
    const threshold = drawnAt >= max ? min : drawnAt;
    criterion.scanAt(rows, start, end, gathered, threshold, minSamplesLeaf);
    consider(j, threshold);
    return true;
  };

  const findCut = (rows: Uint32Array, start: number, end: number): void => {
    bestColumn = -1;
    bestScore = Number.NEGATIVE_INFINITY;
    if (splitter === 'best') order.enter(rows, start, end);
    let varying = 0;
    for (let visited = 0; visited < columns.cols; visited++) {
      if (visited >= maxFeatures && varying > 0) break;
      const pick = visited + rng.below(columns.cols - visited);
      const j = drawn[pick]!;
      drawn[pick] = drawn[visited]!;
      drawn[visited] = j;
      if (splitter === 'best' ? scanBest(j, end - start) : scanRandom(j, rows, start, end)) varying++;
    }
  };

  const partition = (rows: Uint32Array, start: number, end: number): number => {
    const offset = n * bestColumn;
    let low = start;
    let high = end;
    while (low < high) {
      const row = rows[low]!;
      if (values[offset + row]! <= bestThreshold) low++;
      else {
        high--;
        rows[low] = rows[high]!;
        rows[high] = row;
      }
    }
    return low;
  };

  // What the node that was added last would be cut into, for the loops below.
  let middle = 0;
  let gain = 0;

  /** Adds the node of these rows, and cuts it if it may be cut: then `middle` and `gain` say where and how well. */
  const addNode = (rows: Uint32Array, start: number, end: number, depth: number): number => {
    criterion.open(rows, start, end);
    const { weight, impurity } = criterion;
    const node = builder.add(criterion.value, weight, impurity);
    if (depth === 0) totalWeight = weight;
    middle = 0;
    const count = end - start;
    if (depth >= limits.maxDepth || count < limits.minSamplesSplit || count < 2 * minSamplesLeaf || impurity <= PURE) {
      return node;
    }
    findCut(rows, start, end);
    if (bestColumn < 0) return node;
    gain = criterion.decrease(bestScore) / totalWeight;
    if (gain + PURE < limits.minImpurityDecrease) return node;
    builder.split(node, bestColumn, bestThreshold);
    middle = partition(rows, start, end);
    return node;
  };

  const stack = new Int32Array(4 * (n + 1));

  const growDepthFirst = (rows: Uint32Array): number => {
    const root = builder.size;
    let top = 0;
    // An entry: start, end, depth, parent if this is its right child, else -1 (a left child comes right after its parent).
    const push = (start: number, end: number, depth: number, rightOf: number): void => {
      stack[top++] = start;
      stack[top++] = end;
      stack[top++] = depth;
      stack[top++] = rightOf;
    };
    push(0, rows.length, 0, -1);
    while (top > 0) {
      const rightOf = stack[--top]!;
      const depth = stack[--top]!;
      const end = stack[--top]!;
      const start = stack[--top]!;
      const node = addNode(rows, start, end, depth);
      if (rightOf >= 0) builder.right[rightOf] = node;
      if (middle === 0) continue;
      builder.left[node] = node + 1;
      push(middle, end, depth + 1, node);
      push(start, middle, depth + 1, -1);
    }
    return root;
  };

  const growBestFirst = (rows: Uint32Array): number => {
    const waiting: { node: number; start: number; middle: number; end: number; depth: number; gain: number }[] = [];
    const add = (start: number, end: number, depth: number): number => {
      const node = addNode(rows, start, end, depth);
      if (middle > 0) waiting.push({ node, start, middle, end, depth, gain });
      return node;
    };
    const root = add(0, rows.length, 0);
    for (let leaves = 1; waiting.length > 0 && leaves < limits.maxLeafNodes; leaves++) {
      let best = 0;
      for (let k = 1; k < waiting.length; k++) if (waiting[k]!.gain > waiting[best]!.gain) best = k;
      const [cut] = waiting.splice(best, 1);
      builder.left[cut!.node] = add(cut!.start, cut!.middle, cut!.depth + 1);
      builder.right[cut!.node] = add(cut!.middle, cut!.end, cut!.depth + 1);
    }
    for (const { node } of waiting) builder.unsplit(node);
    return root;
  };

  return {
    grow(rows) {
      const root = limits.maxLeafNodes < Number.POSITIVE_INFINITY ? growBestFirst(rows) : growDepthFirst(rows);
      builder.roots.push(root);
      return root;
    },
  };
}

function midpoint(below: number, above: number): number {
  const middle = below / 2 + above / 2;
  return middle < Number.POSITIVE_INFINITY && middle < above ? middle : below;
}
