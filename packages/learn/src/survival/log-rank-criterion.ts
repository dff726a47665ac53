import type { SurvivalOutcome } from '../contract/estimator.js';
import type { Criterion } from '../trees/criterion.js';
import { lastUpTo } from './baseline.js';

/**
 * The log-rank split rule of survival trees (Segal 1988; Ishwaran et al. 2008): the score of a cut is the squared log-rank
 * statistic of its two sides, observed less expected events over their hypergeometric variance. The value of a node is filled in
 * after growing (its mortality); a node without events or with a single time is pure. `weight` may be refilled between trees.
 */
export function logRankCriterion(y: SurvivalOutcome, weight: Float64Array): Criterion {
  return new LogRank(y, weight);
}

class LogRank implements Criterion {
  weight = 0;
  value = 0;
  impurity = 0;
  score = 0;
  cut = 0;
  /** Of each row the place of its time among the distinct event times: those at or before it. */
  private readonly place: Int32Array;
  private readonly times: number;
  private readonly atRisk: Float64Array;
  private readonly events: Float64Array;
  /** Events less cumulative hazard of the node, for rows of each place. */
  private readonly hazard: Float64Array;
  private readonly spread: Float64Array;
  private readonly left: Float64Array;

  constructor(
    private readonly y: SurvivalOutcome,
    private readonly w: Float64Array,
  ) {
    const distinct = [...new Set(y.time.filter((_, i) => y.event[i] === 1))].sort((a, b) => a - b);
    this.times = distinct.length;
    this.place = Int32Array.from(y.time, (time) => lastUpTo(distinct, time) + 1);
    this.atRisk = new Float64Array(this.times);
    this.events = new Float64Array(this.times);
    this.hazard = new Float64Array(this.times + 1);
    this.spread = new Float64Array(this.times);
    this.left = new Float64Array(this.times);
  }

  open(rows: Uint32Array, start: number, end: number): void {
    const { atRisk, events, hazard, spread, place, w, times } = this;
    atRisk.fill(0);
    events.fill(0);
    let total = 0;
    for (let k = start; k < end; k++) {
      const row = rows[k]!;
      const at = place[row]!;
      total += w[row]!;
      if (at > 0) atRisk[at - 1]! += w[row]!;
      if (this.y.event[row] === 1) events[at - 1]! += w[row]!;
    }
    let varying = 0;
    let running = 0;
    for (let t = times - 1; t >= 0; t--) {
      running += atRisk[t]!;
      atRisk[t] = running;
    }
    let sum = 0;
    for (let t = 0; t < times; t++) {
      const n = atRisk[t]!;
      const d = events[t]!;
      if (d > 0) sum += d / n;
      hazard[t + 1] = sum;
      spread[t] = d > 0 && n > 1 ? (d * (n - d)) / (n - 1) / (n * n) : 0;
      if (spread[t]! > 0) varying++;
    }
    this.weight = total;
    this.impurity = varying > 0 ? 1 : 0;
  }

  scan(sorted: Uint32Array, ranks: Int32Array, count: number, minLeaf: number): void {
    const { left, w, y, place, hazard } = this;
    left.fill(0);
    this.score = Number.NEGATIVE_INFINITY;
    let excess = 0;
    for (let k = 1; k <= count - minLeaf; k++) {
      const row = sorted[k - 1]!;
      const at = place[row]!;
      excess += w[row]! * (y.event[row]! - hazard[at]!);
      for (let t = 0; t < at; t++) left[t]! += w[row]!;
      if (k < minLeaf || ranks[k] === ranks[k - 1]) continue;
      const score = this.squared(excess);
      if (score > this.score) {
        this.score = score;
        this.cut = k;
      }
    }
  }

  scanAt(
    rows: Uint32Array,
    start: number,
    end: number,
    values: Float32Array,
    threshold: number,
    minLeaf: number,
  ): void {
    const { left, w, y, place, hazard } = this;
    left.fill(0);
    let excess = 0;
    let count = 0;
    for (let k = start; k < end; k++) {
      if (values[k - start]! > threshold) continue;
      const row = rows[k]!;
      count++;
      excess += w[row]! * (y.event[row]! - hazard[place[row]!]!);
      for (let t = 0; t < place[row]!; t++) left[t]! += w[row]!;
    }
    this.cut = count;
    const tooSmall = count < minLeaf || end - start - count < minLeaf;
    this.score = tooSmall ? Number.NEGATIVE_INFINITY : this.squared(excess);
  }

  decrease(score: number): number {
    return score;
  }

  private squared(excess: number): number {
    const { left, atRisk, spread, times } = this;
    let variance = 0;
    for (let t = 0; t < times; t++) variance += spread[t]! * left[t]! * (atRisk[t]! - left[t]!);
    return variance > 0 ? (excess * excess) / variance : Number.NEGATIVE_INFINITY;
  }
}
