import type { ForestBuilder } from './forest-builder.js';

/** The leaf below `root` that a row of the training table (ranked columns' values) falls into, while the forest grows. */
export function leafInTraining(
  { feature, threshold, left, right }: ForestBuilder,
  root: number,
  values: Float32Array,
  rows: number,
  row: number,
): number {
  let node = root;
  for (let f = feature[node]!; f >= 0; f = feature[node]!) {
    node = values[row + rows * f]! <= threshold[node]! ? left[node]! : right[node]!;
  }
  return node;
}
