import type { Matrix } from '@radscore/stats';

/**
 * One tree or many as flat arrays, node by node: plain JSON. A row goes left where its value, rounded to single
 * precision, is at most the threshold. `feature` is -1 at a leaf.
 */
export interface Forest {
  /** The root node of each tree. */
  readonly roots: readonly number[];
  readonly feature: readonly number[];
  readonly threshold: readonly number[];
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** What the node predicts: a probability, or a step of the log-odds in boosting. */
  readonly value: readonly number[];
  /** Weight of the training rows in the node. */
  readonly cover: readonly number[];
}

/** Adds up, over the trees, the value of the leaf each row falls into. */
export function sumOfLeaves(forest: Forest, x: Matrix): Float64Array {
  const out = new Float64Array(x.rows);
  const row = new Float32Array(x.cols);
  const { roots, feature, threshold, left, right, value } = forest;
  for (let i = 0; i < x.rows; i++) {
    for (let j = 0; j < x.cols; j++) row[j] = x.data[i + x.rows * j]!;
    let sum = 0;
    for (let t = 0; t < roots.length; t++) {
      let node = roots[t]!;
      let f = feature[node]!;
      while (f >= 0) {
        node = row[f]! <= threshold[node]! ? left[node]! : right[node]!;
        f = feature[node]!;
      }
      sum += value[node]!;
    }
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
