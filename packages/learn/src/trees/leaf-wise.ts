import { type BinnedColumns, rowNumbers } from './bins.js';
import type { ForestBuilder } from './forest-builder.js';

export interface LeafWiseLimits {
  readonly maxLeafNodes: number;
  readonly maxDepth: number;
  readonly minSamplesLeaf: number;
  /** Added to the second derivatives of a node: shrinks its step. */
  readonly l2: number;
  readonly learningRate: number;
}

/** A leaf that may be cut yet: its rows are at [start, end) of every column's order. */
interface Leaf {
  readonly node: number;
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  readonly gradient: number;
  readonly hessian: number;
  gain: number;
  feature: number;
  bin: number;
  missingLeft: boolean;
  leftGradient: number;
  leftHessian: number;
}

/** Neither side of a cut may have less curvature than this. */
const MIN_HESSIAN = 1e-3;
/** Keeps the division defined. */
const TINY = 1e-15;

/**
 * Grows trees leaf-wise to first and second derivatives of a loss: of all leaves the one whose best cut gains most is cut
 * next (Ke et al. 2017, LightGBM; scikit-learn's HistGradientBoosting). Cuts lie between bins. The sums on either side are
 * taken along the rows in order of their bins, which gives the cuts that histograms give and costs less for tables of
 * hundreds or thousands of rows. Missing values try both sides.
 */
export function createLeafWiseGrower(
  { rows: n, cols, bin, order: initialOrder, thresholds, hasMissing }: BinnedColumns,
  gradient: Float32Array,
  hessian: Float32Array,
  limits: LeafWiseLimits,
  builder: ForestBuilder,
): { grow(leafOfRow: Int32Array): void; missingLeft: number[] } {
  const order = rowNumbers(initialOrder.length, n);
  const buffer = rowNumbers(n, n);
  const goesLeft = new Uint8Array(n);
  const missingLeft: number[] = [];
  const { minSamplesLeaf, l2, learningRate } = limits;

  /** What a step of -g / h changes of the loss, to second order and doubled. Ties hang on its rounding: as scikit-learn writes it. */
  const lossOf = (g: number, h: number): number => g * (-g / (h + l2 + TINY));

  const addLeaf = (start: number, end: number, depth: number, g: number, h: number): Leaf => {
    const node = builder.add((-learningRate * g) / (h + l2 + TINY), end - start, 0);
    missingLeft[node] = 0;
    const leaf: Leaf = {
      node,
      start,
      end,
      depth,
      gradient: g,
      hessian: h,
      gain: 0,
      feature: -1,
      bin: 0,
      missingLeft: false,
      leftGradient: 0,
      leftHessian: 0,
    };
    if (depth < limits.maxDepth && end - start >= 2 * minSamplesLeaf && h >= MIN_HESSIAN) {
      for (let j = 0; j < cols; j++) scan(leaf, j);
    }
    return leaf;
  };

  /** Looks for a better cut of the leaf by column j: missing values right, then left. */
  const scan = (leaf: Leaf, j: number): void => {
    const base = n * j;
    const { start, end, gradient: total, hessian: totalH } = leaf;
    const parent = leaf.depth === 0 ? 0 : lossOf(total, totalH);
    const last = end - minSamplesLeaf;
    const first = start + minSamplesLeaf - 1;
    let g = 0;
    let h = 0;
    for (let k = start; k < first; k++) {
      const row = order[base + k]!;
      g += gradient[row]!;
      h += hessian[row]!;
    }
    let best = leaf.gain;
    let b = bin[base + order[base + first]!]!;
    for (let k = first; k < last; k++) {
      const row = order[base + k]!;
      g += gradient[row]!;
      h += hessian[row]!;
      const here = b;
      b = bin[base + order[base + k + 1]!]!;
      if (b === here || h < MIN_HESSIAN) continue;
      const rest = totalH - h;
      if (rest < MIN_HESSIAN) break;
      const other = total - g;
      const gain = parent - g * (-g / (h + l2 + TINY)) - other * (-other / (rest + l2 + TINY));
      if (gain > best) {
        best = gain;
        leaf.gain = gain;
        leaf.feature = j;
        leaf.bin = here;
        leaf.missingLeft = false;
        leaf.leftGradient = g;
        leaf.leftHessian = h;
      }
    }
    if (hasMissing[j] === 1) scanMissingLeft(leaf, j, parent);
  };

  const scanMissingLeft = (leaf: Leaf, j: number, parent: number): void => {
    const base = n * j;
    const { start, end, gradient: total, hessian: totalH } = leaf;
    const missing = thresholds[j]!.length + 1;
    let present = end;
    while (present > start && bin[base + order[base + present - 1]!] === missing) present--;
    if (present === end) return;
    let g = 0;
    let h = 0;
    for (let k = present - 1; k > start; k--) {
      const row = order[base + k]!;
      g += gradient[row]!;
      h += hessian[row]!;
      const count = present - k;
      if (bin[base + row] === bin[base + order[base + k - 1]!] || count < minSamplesLeaf || h < MIN_HESSIAN) continue;
      const rest = totalH - h;
      if (end - start - count < minSamplesLeaf || rest < MIN_HESSIAN) break;
      const gain = parent - lossOf(total - g, rest) - lossOf(g, h);
      if (gain > leaf.gain) {
        leaf.gain = gain;
        leaf.feature = j;
        leaf.bin = bin[base + row]! - 1;
        leaf.missingLeft = true;
        leaf.leftGradient = total - g;
        leaf.leftHessian = rest;
      }
    }
  };

  /** Puts the rows that go left before the others in every column's order, keeping both sorted; returns where they part. */
  const part = ({ start, end, depth, feature, bin: cut, missingLeft: left }: Leaf): number => {
    const own = n * feature;
    const missing = hasMissing[feature] === 1 ? thresholds[feature]!.length + 1 : -1;
    for (let k = start; k < end; k++) {
      const row = order[own + k]!;
      const b = bin[own + row]!;
      goesLeft[row] = b === missing ? Number(left) : Number(b <= cut);
    }
    let lefts = 0;
    for (let k = start; k < end; k++) lefts += goesLeft[order[k]!]!;
    const cutAgain = depth + 1 < limits.maxDepth && Math.max(lefts, end - start - lefts) >= 2 * minSamplesLeaf;
    // Where neither side can be cut again, the first column alone says which rows it has.
    const parted = cutAgain ? cols : 1;
    for (let j = 0; j < parted; j++) {
      const base = n * j;
      let low = base + start;
      let high = 0;
      for (let k = base + start; k < base + end; k++) {
        const row = order[k]!;
        order[low] = row;
        buffer[high] = row;
        const isLeft = goesLeft[row]!;
        low += isLeft;
        high += 1 - isLeft;
      }
      for (let k = 0; k < high; k++) order[low + k] = buffer[k]!;
    }
    return start + lefts;
  };

  const cut = (leaf: Leaf): [Leaf, Leaf] => {
    const middle = part(leaf);
    const { node, start, end, depth, feature, leftGradient, leftHessian } = leaf;
    builder.split(node, feature, thresholds[feature]![leaf.bin] ?? Number.MAX_VALUE);
    const goLeft = hasMissing[feature] === 1 ? leaf.missingLeft : middle - start > end - middle;
    missingLeft[node] = Number(goLeft);
    const left = addLeaf(start, middle, depth + 1, leftGradient, leftHessian);
    const right = addLeaf(middle, end, depth + 1, leaf.gradient - leftGradient, leaf.hessian - leftHessian);
    builder.left[node] = left.node;
    builder.right[node] = right.node;
    return [left, right];
  };

  return {
    missingLeft,
    grow(leafOfRow) {
      order.set(initialOrder);
      let g = 0;
      let h = 0;
      for (let i = 0; i < n; i++) {
        g += gradient[i]!;
        h += hessian[i]!;
      }
      const leaves = [addLeaf(0, n, 0, g, h)];
      builder.roots.push(leaves[0]!.node);
      while (leaves.length < limits.maxLeafNodes) {
        let best = 0;
        for (let k = 1; k < leaves.length; k++) if (leaves[k]!.gain > leaves[best]!.gain) best = k;
        if (leaves[best]!.gain <= 0) break;
        leaves.push(...cut(leaves.splice(best, 1)[0]!));
      }
      for (const { node, start, end } of leaves) {
        for (let k = start; k < end; k++) leafOfRow[order[k]!] = node;
      }
    },
  };
}
