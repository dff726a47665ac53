import { ForestBuilder } from './forest-builder.js';

/**
 * Minimal cost-complexity pruning of a single tree (Breiman et al. 1984, ch. 3; scikit-learn's `ccp_alpha`): the branch that
 * gives least impurity per leaf is made a leaf, again and again, until the least is more than `alpha`. Impurity counts by
 * the share of the weight a node holds. Returns a new builder with the nodes that are left, in the same order.
 */
export function pruneTree(tree: ForestBuilder, alpha: number): ForestBuilder {
  const total = tree.cover[0]!;
  const cost = (node: number): number => (tree.impurity[node]! * tree.cover[node]!) / total;
  const pruned = Uint8Array.from(tree.feature.subarray(0, tree.size), (feature) => (feature < 0 ? 1 : 0));
  const leaves = new Int32Array(tree.size);
  const leafCost = new Float64Array(tree.size);

  const weigh = (node: number): void => {
    if (pruned[node] === 1) {
      leaves[node] = 1;
      leafCost[node] = cost(node);
      return;
    }
    const l = tree.left[node]!;
    const r = tree.right[node]!;
    weigh(l);
    weigh(r);
    leaves[node] = leaves[l]! + leaves[r]!;
    leafCost[node] = leafCost[l]! + leafCost[r]!;
  };

  const weakest = (): { node: number; link: number } => {
    let node = -1;
    let link = Number.POSITIVE_INFINITY;
    const visit = (at: number): void => {
      if (pruned[at] === 1) return;
      const perLeaf = (cost(at) - leafCost[at]!) / (leaves[at]! - 1);
      if (perLeaf < link) {
        link = perLeaf;
        node = at;
      }
      visit(tree.left[at]!);
      visit(tree.right[at]!);
    };
    visit(0);
    return { node, link };
  };

  for (;;) {
    weigh(0);
    const { node, link } = weakest();
    if (node < 0 || link > alpha) break;
    pruned[node] = 1;
  }
  return copyPruned(tree, pruned);
}

function copyPruned(tree: ForestBuilder, pruned: Uint8Array): ForestBuilder {
  const out = new ForestBuilder();
  const copy = (node: number): number => {
    const made = out.add(tree.value[node]!, tree.cover[node]!, tree.impurity[node]!);
    if (pruned[node] === 1) return made;
    const left = copy(tree.left[node]!);
    const right = copy(tree.right[node]!);
    out.split(made, tree.feature[node]!, tree.threshold[node]!);
    out.left[made] = left;
    out.right[made] = right;
    return made;
  };
  out.roots.push(copy(0));
  return out;
}
