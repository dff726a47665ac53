import type { Criterion } from './criterion.js';

/** Gini index or entropy (bits; scikit-learn calls it log-loss too) of a binary outcome. */
export type ClassImpurity = 'gini' | 'entropy' | 'log-loss';

/**
 * Impurity of weighted classes (Breiman, Friedman, Olshen and Stone 1984). The value of a node is the weighted share of
 * events. `eventWeight[i]` is the weight of row i if it is an event, else 0; `weight[i]` its weight; both may be refilled
 * between trees.
 */
export function classCriterion(kind: ClassImpurity, weight: Float64Array, eventWeight: Float64Array): Criterion {
  return kind === 'gini' ? new Gini(weight, eventWeight) : new Entropy(weight, eventWeight);
}

abstract class ClassCriterion implements Criterion {
  weight = 0;
  value = 0;
  impurity = 0;
  score = 0;
  cut = 0;
  protected events = 0;

  constructor(
    protected readonly w: Float64Array,
    protected readonly w1: Float64Array,
  ) {}

  open(rows: Uint32Array, start: number, end: number): void {
    const { w, w1 } = this;
    let total = 0;
    let events = 0;
    for (let k = start; k < end; k++) {
      const row = rows[k]!;
      total += w[row]!;
      events += w1[row]!;
    }
    this.weight = total;
    this.events = events;
    this.value = events / total;
    this.impurity = this.impurityOf(events, total);
  }

  scanAt(
    rows: Uint32Array,
    start: number,
    end: number,
    values: Float32Array,
    offset: number,
    threshold: number,
    minLeaf: number,
  ): void {
    const { w, w1 } = this;
    let left = 0;
    let leftEvents = 0;
    let count = 0;
    for (let k = start; k < end; k++) {
      const row = rows[k]!;
      if (values[offset + row]! <= threshold) {
        count++;
        left += w[row]!;
        leftEvents += w1[row]!;
      }
    }
    this.cut = count;
    this.score =
      count < minLeaf || end - start - count < minLeaf ? Number.NEGATIVE_INFINITY : this.scoreOf(left, leftEvents);
  }

  abstract scan(sorted: Uint32Array, ranks: Int32Array, count: number, minLeaf: number): void;
  abstract decrease(score: number): number;
  protected abstract impurityOf(events: number, total: number): number;
  protected abstract scoreOf(left: number, leftEvents: number): number;
}

class Gini extends ClassCriterion {
  scan(sorted: Uint32Array, ranks: Int32Array, count: number, minLeaf: number): void {
    const { w, w1, weight, events } = this;
    const last = count - minLeaf;
    let left = 0;
    let left1 = 0;
    let best = Number.NEGATIVE_INFINITY;
    let cut = 0;
    for (let k = 1; k <= last; k++) {
      const row = sorted[k - 1]!;
      left += w[row]!;
      left1 += w1[row]!;
      if (k < minLeaf || ranks[k] === ranks[k - 1]) continue;
      const left0 = left - left1;
      const right = weight - left;
      const right1 = events - left1;
      const right0 = right - right1;
      const score = (left1 * left1 + left0 * left0) / left + (right1 * right1 + right0 * right0) / right;
      if (score > best) {
        best = score;
        cut = k;
      }
    }
    this.score = best;
    this.cut = cut;
  }

  decrease(score: number): number {
    const others = this.weight - this.events;
    return score - (this.events * this.events + others * others) / this.weight;
  }

  protected impurityOf(events: number, total: number): number {
    const others = total - events;
    return 1 - (events * events + others * others) / (total * total);
  }

  protected scoreOf(left: number, left1: number): number {
    const left0 = left - left1;
    const right = this.weight - left;
    const right1 = this.events - left1;
    const right0 = right - right1;
    return (left1 * left1 + left0 * left0) / left + (right1 * right1 + right0 * right0) / right;
  }
}

class Entropy extends ClassCriterion {
  scan(sorted: Uint32Array, ranks: Int32Array, count: number, minLeaf: number): void {
    const { w, w1 } = this;
    const last = count - minLeaf;
    let left = 0;
    let left1 = 0;
    this.score = Number.NEGATIVE_INFINITY;
    for (let k = 1; k <= last; k++) {
      const row = sorted[k - 1]!;
      left += w[row]!;
      left1 += w1[row]!;
      if (k < minLeaf || ranks[k] === ranks[k - 1]) continue;
      const score = this.scoreOf(left, left1);
      if (score > this.score) {
        this.score = score;
        this.cut = k;
      }
    }
  }

  decrease(score: number): number {
    return this.weight * this.impurity + score;
  }

  protected impurityOf(events: number, total: number): number {
    return bits(events / total) + bits((total - events) / total);
  }

  protected scoreOf(left: number, left1: number): number {
    const right = this.weight - left;
    const right1 = this.events - left1;
    return -right * this.impurityOf(right1, right) - left * this.impurityOf(left1, left);
  }
}

function bits(share: number): number {
  return share > 0 ? -share * Math.log2(share) : 0;
}
