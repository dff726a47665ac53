import type { ForestBuilder } from './forest-builder.js';

/**
 * Impurity importance of each column: its share of the impurity that the cuts of a tree take away (Breiman 1984), meaned
 * over the trees that have a cut, normalised to sum 1; all 0 if no tree has one. As scikit-learn's `feature_importances_`.
 */
export function impurityImportance(builder: ForestBuilder, cols: number): number[] {
  const total = new Float64Array(cols);
  const { roots, feature, left, right, cover, impurity } = builder;
  roots.forEach((root, t) => {
    const end = roots[t + 1] ?? builder.size;
    const own = new Float64Array(cols);
    for (let node = root; node < end; node++) {
      const j = feature[node]!;
      if (j < 0) continue;
      const l = left[node]!;
      const r = right[node]!;
      own[j]! += cover[node]! * impurity[node]! - cover[l]! * impurity[l]! - cover[r]! * impurity[r]!;
    }
    const sum = own.reduce((a, b) => a + b, 0);
    if (sum > 0) for (let j = 0; j < cols; j++) total[j]! += own[j]! / sum;
  });
  const sum = total.reduce((a, b) => a + b, 0);
  return Array.from(total, (value) => (sum > 0 ? value / sum : 0));
}
