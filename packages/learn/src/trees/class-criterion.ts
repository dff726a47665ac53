import { log2 } from '@radscore/elementary';
import { type Criterion, LEAST_SHARE } from './criterion.js';

/** Gini index or entropy (bits; scikit-learn calls it log-loss too) of a binary outcome. */
export type ClassImpurity = 'gini' | 'entropy' | 'log-loss';

/**
 * Impurity of weighted classes (Breiman, Friedman, Olshen and Stone 1984). The value of a node is the weighted share of
 * events. `ofEvent[i]` is the weight of row i if it is an event, else 0, `ofOther[i]` its weight if it is none; both may be
 * refilled between trees. The two are summed apart: boosting gives them weights of very different size.
 */
export function classCriterion(kind: ClassImpurity, ofEvent: Float64Array, ofOther: Float64Array): Criterion {
  return kind === 'gini' ? new Gini(ofEvent, ofOther) : new Entropy(ofEvent, ofOther);
}

abstract class ClassCriterion implements Criterion {
  weight = 0;
  value = 0;
  impurity = 0;
  score = 0;
  cut = 0;
  protected events = 0;
  protected others = 0;

  constructor(
    protected readonly w1: Float64Array,
    protected readonly w0: Float64Array,
  ) {}

  open(rows: Uint32Array, start: number, end: number): void {
    const { w0, w1 } = this;
    let others = 0;
    let events = 0;
    for (let k = start; k < end; k++) {
      const row = rows[k]!;
      others += w0[row]!;
      events += w1[row]!;
    }
    this.weight = others + events;
    this.events = events;
    this.others = others;
    this.value = events / this.weight;
    this.impurity = this.impurityOf(events, others);
  }

  scanAt(
    rows: Uint32Array,
    start: number,
    end: number,
    values: Float32Array,
    threshold: number,
    minLeaf: number,
  ): void {
    const { w0, w1 } = this;
    let left0 = 0;
    let left1 = 0;
    let count = 0;
    for (let k = start; k < end; k++) {
      if (values[k - start]! <= threshold) {
        const row = rows[k]!;
        count++;
        left0 += w0[row]!;
        left1 += w1[row]!;
      }
    }
    this.cut = count;
    this.score =
      count < minLeaf || end - start - count < minLeaf ? Number.NEGATIVE_INFINITY : this.scoreOf(left1, left0);
  }

  abstract scan(sorted: Uint32Array, ranks: Int32Array, count: number, minLeaf: number): void;
  abstract decrease(score: number): number;
  protected abstract impurityOf(events: number, others: number): number;
  protected abstract scoreOf(left1: number, left0: number): number;
}

class Gini extends ClassCriterion {
  scan(sorted: Uint32Array, ranks: Int32Array, count: number, minLeaf: number): void {
    const { w0, w1, others, events } = this;
    const last = count - minLeaf;
    const least = LEAST_SHARE * this.weight;
    let left0 = 0;
    let left1 = 0;
    let best = Number.NEGATIVE_INFINITY;
    let cut = 0;
    for (let k = 1; k <= last; k++) {
      const row = sorted[k - 1]!;
      left0 += w0[row]!;
      left1 += w1[row]!;
      if (k < minLeaf || ranks[k] === ranks[k - 1]) continue;
      const right0 = others - left0;
      const right1 = events - left1;
      const left = left1 + left0;
      const right = right1 + right0;
      if (left < least || right < least) continue;
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
    return score - (this.events * this.events + this.others * this.others) / this.weight;
  }

  protected impurityOf(events: number, others: number): number {
    const total = events + others;
    return 1 - (events * events + others * others) / (total * total);
  }

  protected scoreOf(left1: number, left0: number): number {
    const right0 = this.others - left0;
    const right1 = this.events - left1;
    const least = LEAST_SHARE * this.weight;
    if (left1 + left0 < least || right1 + right0 < least) return Number.NEGATIVE_INFINITY;
    return (left1 * left1 + left0 * left0) / (left1 + left0) + (right1 * right1 + right0 * right0) / (right1 + right0);
  }
}

class Entropy extends ClassCriterion {
  scan(sorted: Uint32Array, ranks: Int32Array, count: number, minLeaf: number): void {
    const { w0, w1 } = this;
    const last = count - minLeaf;
    let left0 = 0;
    let left1 = 0;
    this.score = Number.NEGATIVE_INFINITY;
    for (let k = 1; k <= last; k++) {
      const row = sorted[k - 1]!;
      left0 += w0[row]!;
      left1 += w1[row]!;
      if (k < minLeaf || ranks[k] === ranks[k - 1]) continue;
      const score = this.scoreOf(left1, left0);
      if (score > this.score) {
        this.score = score;
        this.cut = k;
      }
    }
  }

  decrease(score: number): number {
    return this.weight * this.impurity + score;
  }

  protected impurityOf(events: number, others: number): number {
    const total = events + others;
    return bits(events / total) + bits(others / total);
  }

  protected scoreOf(left1: number, left0: number): number {
    const right0 = this.others - left0;
    const right1 = this.events - left1;
    const least = LEAST_SHARE * this.weight;
    if (left1 + left0 < least || right1 + right0 < least) return Number.NEGATIVE_INFINITY;
    return -(right1 + right0) * this.impurityOf(right1, right0) - (left1 + left0) * this.impurityOf(left1, left0);
  }
}

function bits(share: number): number {
  return share > 0 ? -share * log2(share) : 0;
}
