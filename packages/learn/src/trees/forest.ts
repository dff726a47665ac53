import type { Matrix } from '@radscore/stats';

/**
 * One tree or many as flat arrays, node by node: plain JSON. A row goes left where its value is at most the threshold.
 * `feature` is -1 at a leaf.
 */
export interface Forest {
  /** `single`: values are rounded to single precision before they are compared, as they were when the tree was grown. */
  readonly precision: 'single' | 'double';
  /** The root node of each tree. */
  readonly roots: readonly number[];
  readonly feature: readonly number[];
  readonly threshold: readonly number[];
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** What the node predicts: a probability, or a step of the log-odds in boosting. */
  readonly value: readonly number[];
  /** Weight of the training rows in the node (of histogram boosting their number). */
  readonly cover: readonly number[];
  /** 1 where a missing value goes left; without it missing values are refused before. */
  readonly missingLeft?: readonly number[];
}

/** The leaf that a row (all its values) falls into below `root`. */
export function leafOf(forest: Forest, root: number, row: ArrayLike<number>): number {
  const { precision, feature, threshold, left, right, missingLeft } = forest;
  let node = root;
  for (let f = feature[node]!; f >= 0; f = feature[node]!) {
    const value = precision === 'single' ? Math.fround(row[f]!) : row[f]!;
    const goesLeft = Number.isNaN(value) ? missingLeft?.[node] === 1 : value <= threshold[node]!;
    node = goesLeft ? left[node]! : right[node]!;
  }
  return node;
}

/** Adds up, over the trees, the value of the leaf each row falls into. */
export function sumOfLeaves(forest: Forest, x: Matrix): Float64Array {
  const out = new Float64Array(x.rows);
  const row = forest.precision === 'single' ? new Float32Array(x.cols) : new Float64Array(x.cols);
  const { roots, value } = forest;
  for (let i = 0; i < x.rows; i++) {
    for (let j = 0; j < x.cols; j++) row[j] = x.data[i + x.rows * j]!;
    let sum = 0;
    for (let t = 0; t < roots.length; t++) sum += value[leafOf(forest, roots[t]!, row)]!;
    out[i] = sum;
  }
  return out;
}

/** Mean over the trees of the value of the leaf each row falls into. */
export function meanOfLeaves(forest: Forest, x: Matrix): Float64Array {
  const out = sumOfLeaves(forest, x);
  for (let i = 0; i < out.length; i++) out[i]! /= forest.roots.length;
  return out;
}
