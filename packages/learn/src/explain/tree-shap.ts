import { type Matrix, zeros } from '@radscore/stats';
import type { Forest } from '../trees/forest.js';

/** Contributions of each column (columns) to each row's value (rows), and the value they start from: base + sum = value. */
export interface Contributions {
  readonly base: number;
  readonly values: Matrix;
}

/** One step down a tree: the feature cut, the shares of paths that continue where it is unknown and where it is known, a weight. */
interface Path {
  readonly feature: Int32Array;
  readonly zero: Float64Array;
  readonly one: Float64Array;
  readonly weight: Float64Array;
}

/**
 * Exact SHAP values of the sum over the trees, where an unknown column is averaged over by the training rows in the nodes
 * (path-dependent TreeSHAP; Lundberg et al. 2020, algorithm 2; `shap.TreeExplainer` with
 * `feature_perturbation='tree_path_dependent'`). Time grows with rows x leaves x depth^2.
 */
export function treeShap(forest: Forest, x: Matrix): Contributions {
  const values = zeros(x.rows, x.cols);
  const row = forest.precision === 'single' ? new Float32Array(x.cols) : new Float64Array(x.cols);
  const phi = new Float64Array(x.cols);
  const depth = depthOf(forest);
  const levels = Array.from({ length: depth + 2 }, () => emptyPath(depth + 2));
  for (let i = 0; i < x.rows; i++) {
    for (let j = 0; j < x.cols; j++) row[j] = x.data[i + x.rows * j]!;
    phi.fill(0);
    for (const root of forest.roots) descend(forest, row, phi, levels, 0, root, 0, 1, 1, -1);
    for (let j = 0; j < x.cols; j++) values.data[i + x.rows * j] = phi[j]!;
  }
  return { base: forest.roots.reduce((sum, root) => sum + expectedValue(forest, root), 0), values };
}

/** Mean value of a tree's leaves, weighted by their training rows. */
function expectedValue(forest: Forest, node: number): number {
  const { feature, left, right, cover, value } = forest;
  if (feature[node]! < 0) return value[node]!;
  const [a, b] = [left[node]!, right[node]!];
  const total = cover[a]! + cover[b]!;
  return (cover[a]! * expectedValue(forest, a) + cover[b]! * expectedValue(forest, b)) / total;
}

function descend(
  forest: Forest,
  row: ArrayLike<number>,
  phi: Float64Array,
  levels: readonly Path[],
  level: number,
  node: number,
  length: number,
  zero: number,
  one: number,
  feature: number,
): void {
  const path = levels[level]!;
  if (level > 0) copyPath(levels[level - 1]!, path, length);
  extend(path, length, zero, one, feature);
  let count = length + 1;
  const cut = forest.feature[node]!;
  if (cut < 0) {
    for (let k = 1; k < count; k++) {
      phi[path.feature[k]!]! += unwoundSum(path, count, k) * (path.one[k]! - path.zero[k]!) * forest.value[node]!;
    }
    return;
  }
  const [left, right] = [forest.left[node]!, forest.right[node]!];
  const goesLeft = Number.isNaN(row[cut]!) ? forest.missingLeft?.[node] === 1 : row[cut]! <= forest.threshold[node]!;
  const [hot, cold] = goesLeft ? [left, right] : [right, left];
  const total = forest.cover[left]! + forest.cover[right]!;
  let [ownZero, ownOne] = [1, 1];
  const met = path.feature.subarray(0, count).indexOf(cut);
  if (met > 0) {
    ownZero = path.zero[met]!;
    ownOne = path.one[met]!;
    unwind(path, count, met);
    count--;
  }
  const next = level + 1;
  descend(forest, row, phi, levels, next, hot, count, (ownZero * forest.cover[hot]!) / total, ownOne, cut);
  descend(forest, row, phi, levels, next, cold, count, (ownZero * forest.cover[cold]!) / total, 0, cut);
}

/** Adds a step to a path of `length` steps. */
function extend(path: Path, length: number, zero: number, one: number, feature: number): void {
  const { weight } = path;
  path.feature[length] = feature;
  path.zero[length] = zero;
  path.one[length] = one;
  weight[length] = length === 0 ? 1 : 0;
  for (let k = length - 1; k >= 0; k--) {
    weight[k + 1]! += (one * weight[k]! * (k + 1)) / (length + 1);
    weight[k] = (zero * weight[k]! * (length - k)) / (length + 1);
  }
}

/** Takes step k out of a path of `count` steps again. */
function unwind(path: Path, count: number, k: number): void {
  const { feature, zero, one, weight } = path;
  const last = count - 1;
  let carried = weight[last]!;
  for (let j = last - 1; j >= 0; j--) {
    if (one[k] !== 0) {
      const before = weight[j]!;
      weight[j] = (carried * count) / ((j + 1) * one[k]!);
      carried = before - (weight[j]! * zero[k]! * (last - j)) / count;
    } else weight[j] = (weight[j]! * count) / (zero[k]! * (last - j));
  }
  for (let j = k; j < last; j++) {
    feature[j] = feature[j + 1]!;
    zero[j] = zero[j + 1]!;
    one[j] = one[j + 1]!;
  }
}

/** The sum of the weights once step k is taken out. */
function unwoundSum({ zero, one, weight }: Path, count: number, k: number): number {
  const last = count - 1;
  let carried = weight[last]!;
  let sum = 0;
  for (let j = last - 1; j >= 0; j--) {
    if (one[k] !== 0) {
      const own = (carried * count) / ((j + 1) * one[k]!);
      sum += own;
      carried = weight[j]! - (own * zero[k]! * (last - j)) / count;
    } else sum += (weight[j]! * count) / (zero[k]! * (last - j));
  }
  return sum;
}

function copyPath(from: Path, to: Path, length: number): void {
  to.feature.set(from.feature.subarray(0, length));
  to.zero.set(from.zero.subarray(0, length));
  to.one.set(from.one.subarray(0, length));
  to.weight.set(from.weight.subarray(0, length));
}

function emptyPath(length: number): Path {
  return {
    feature: new Int32Array(length),
    zero: new Float64Array(length),
    one: new Float64Array(length),
    weight: new Float64Array(length),
  };
}

/** The number of cuts on the longest way down any tree. */
function depthOf({ roots, feature, left, right }: Forest): number {
  let deepest = 0;
  const waiting = roots.map((node) => ({ node, depth: 0 }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, depth } = next;
    if (feature[node]! < 0) deepest = Math.max(deepest, depth);
    else waiting.push({ node: left[node]!, depth: depth + 1 }, { node: right[node]!, depth: depth + 1 });
  }
  return deepest;
}
