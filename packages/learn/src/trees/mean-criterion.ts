import { type Criterion, LEAST_SHARE } from './criterion.js';

/**
 * Friedman's improvement score for least-squares trees on a continuous target (Friedman 2001, eq. 35; scikit-learn's
 * `friedman_mse`): of two cuts it prefers the one whose sides differ most in mean, weighted by their sizes. The value of a
 * node is the weighted mean, its impurity the weighted variance. `target` may be refilled between trees.
 */
export function friedmanCriterion(weight: Float64Array, target: Float64Array): Criterion {
  return new Friedman(weight, target);
}

class Friedman implements Criterion {
  weight = 0;
  value = 0;
  impurity = 0;
  score = 0;
  cut = 0;
  private sum = 0;

  constructor(
    private readonly w: Float64Array,
    private readonly target: Float64Array,
  ) {}

  open(rows: Uint32Array, start: number, end: number): void {
    const { w, target } = this;
    let total = 0;
    let sum = 0;
    let squares = 0;
    for (let k = start; k < end; k++) {
      const row = rows[k]!;
      const weighted = w[row]! * target[row]!;
      total += w[row]!;
      sum += weighted;
      squares += weighted * target[row]!;
    }
    this.weight = total;
    this.sum = sum;
    this.value = sum / total;
    this.impurity = squares / total - this.value * this.value;
  }

  scan(sorted: Uint32Array, ranks: Int32Array, count: number, minLeaf: number): void {
    const { w, target, weight, sum } = this;
    const last = count - minLeaf;
    const least = LEAST_SHARE * weight;
    let left = 0;
    let leftSum = 0;
    let best = Number.NEGATIVE_INFINITY;
    let cut = 0;
    for (let k = 1; k <= last; k++) {
      const row = sorted[k - 1]!;
      left += w[row]!;
      leftSum += w[row]! * target[row]!;
      if (k < minLeaf || ranks[k] === ranks[k - 1]) continue;
      const right = weight - left;
      if (left < least || right < least) continue;
      const difference = right * leftSum - left * (sum - leftSum);
      const score = (difference * difference) / (left * right);
      if (score > best) {
        best = score;
        cut = k;
      }
    }
    this.score = best;
    this.cut = cut;
  }

  scanAt(
    rows: Uint32Array,
    start: number,
    end: number,
    values: Float32Array,
    threshold: number,
    minLeaf: number,
  ): void {
    let left = 0;
    let leftSum = 0;
    let count = 0;
    for (let k = start; k < end; k++) {
      if (values[k - start]! <= threshold) {
        const row = rows[k]!;
        count++;
        left += this.w[row]!;
        leftSum += this.w[row]! * this.target[row]!;
      }
    }
    const right = this.weight - left;
    const least = LEAST_SHARE * this.weight;
    const difference = right * leftSum - left * (this.sum - leftSum);
    this.cut = count;
    this.score =
      count < minLeaf || end - start - count < minLeaf || left < least || right < least
        ? Number.NEGATIVE_INFINITY
        : (difference * difference) / (left * right);
  }

  decrease(score: number): number {
    return score / this.weight;
  }
}
