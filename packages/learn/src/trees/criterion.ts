/**
 * What a tree is grown for: a criterion knows the rows' weights and targets, sums them over a node and scores cuts.
 * Its methods write to its own fields, so that growing a tree allocates nothing.
 */
export interface Criterion {
  /** Of the node opened last: total weight, value of the node if it becomes a leaf, impurity. */
  weight: number;
  value: number;
  impurity: number;
  /** Of the column scanned last: the best score (larger is better; -Infinity if no cut is allowed) and the rows left of the cut. */
  score: number;
  cut: number;
  /** Sums over `rows[start..end)`. */
  open(rows: Uint32Array, start: number, end: number): void;
  /** The best cut of the opened node, its rows given in order of a column with their ranks; `minLeaf` rows stay on each side. */
  scan(sorted: Uint32Array, ranks: Int32Array, count: number, minLeaf: number): void;
  /** The score of the one cut `value <= threshold` of the rows `rows[start..end)`, whose values begin at 0 in `values`. */
  scanAt(rows: Uint32Array, start: number, end: number, values: Float32Array, threshold: number, minLeaf: number): void;
  /** Weight times the decrease of impurity that a cut of this score brings to the opened node. */
  decrease(score: number): number;
}

/** A side with less than this share of a node's weight is rounding left over from a subtraction: no cut goes there. */
export const LEAST_SHARE = 1e-14;
