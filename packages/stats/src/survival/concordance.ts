import { square } from '@radscore/elementary';
import { requireAtLeast, requireBetween, requireFinite, requireSameLength } from '../guards.js';
import { censoring, uncensoredBefore } from './censoring.js';
import { type Difference, differenceOf, type Estimate, estimate } from './estimate.js';
import { createFenwick } from './fenwick.js';
import { nearTied } from './near-ties.js';
import { labelled, requireHorizon, requireSurvival } from './survival-data.js';

export interface ConcordanceOptions {
  /** `harrell` counts each comparable pair once; `uno` weights it by 1 / G(t-)^2, free of the censoring pattern (Uno 2011). */
  readonly weighting?: 'harrell' | 'uno';
  /** Only events up to this time count. */
  readonly horizon?: number;
  /** Pairs are compared within strata only. */
  readonly strata?: ArrayLike<string | number>;
  readonly level?: number;
}

/** Pairs of patients (weighted where Uno's): comparable ones, and those tied in time. */
export interface PairCounts {
  readonly concordant: number;
  readonly discordant: number;
  readonly tiedScore: number;
  readonly tiedTime: number;
  readonly tiedBoth: number;
}

export interface Concordance extends Estimate {
  readonly counts: PairCounts;
  /** First-order change of C with the weight of each patient; errors and comparisons follow from it. */
  readonly influence: Float64Array;
}

/**
 * Concordance of a risk score (higher = earlier event) with right-censored times: the share of comparable pairs in the right
 * order, ties in the score counting half, with the infinitesimal jackknife error; n log n. R's
 * `survival::concordance(..., reverse = TRUE)`, `timewt = "n"` or `"n/G2"`, `ymax = horizon`.
 * Throws RAD-STATS-TOO-FEW (no comparable pair), RAD-STATS-LENGTHS, RAD-STATS-MISSING, RAD-STATS-HORIZON.
 *
 * @example
 * ```ts
 * import { concordance } from '@radscore/stats';
 *
 * concordance([4, 3, 2, 1], [6, 13, 21, 30], [1, 1, 0, 1]).value; // => 1
 * ```
 */
export function concordance(
  score: ArrayLike<number>,
  given: ArrayLike<number>,
  event: ArrayLike<number>,
  { weighting = 'harrell', horizon, strata, level = 0.95 }: ConcordanceOptions = {},
): Concordance {
  const method = 'Concordance';
  requireSurvival(method, given, event);
  const time = nearTied(given, horizon === undefined ? [] : [horizon]);
  requireSameLength(method, 'scores, times and strata', score, time, strata ?? time);
  requireFinite(method, 'the scores', score);
  requireBetween('level', level, 0, 1);
  if (horizon !== undefined) requireHorizon(method, horizon, Math.max(...Array.from(time)));
  const { levels, codes } = strata ? labelled(strata) : { levels: [0], codes: new Uint32Array(time.length) };
  const pairs = { concordant: new Float64Array(time.length), comparable: new Float64Array(time.length) };
  const counts = { concordant: 0, discordant: 0, tiedScore: 0, tiedTime: 0, tiedBoth: 0 };
  const order = Uint32Array.from({ length: time.length }, (_, i) => i).sort(
    (a, b) => time[a]! - time[b]! || event[b]! - event[a]!,
  );
  for (let s = 0; s < levels.length; s++) {
    const rows = order.filter((i) => codes[i] === s);
    addStratum(counts, pairs, rows, score, time, event, weighting, horizon ?? Number.POSITIVE_INFINITY);
  }
  const total = counts.concordant + counts.discordant + counts.tiedScore;
  requireAtLeast(method, 1, 'comparable pair', total > 0 ? 1 : 0);
  const c = (counts.concordant + counts.tiedScore / 2) / total;
  const influence = pairs.concordant.map((value, i) => (value - c * pairs.comparable[i]!) / total);
  const standardError = Math.sqrt(influence.reduce((sum, value) => sum + value * value, 0));
  return { ...estimate(c, standardError, level), counts, influence };
}

/**
 * Difference of the concordances of two scores of the same patients, with the error of the difference of their influences; R's
 * `survival::concordance` of two fits. Throws as {@link concordance}.
 */
export function concordanceDifference(
  score1: ArrayLike<number>,
  score2: ArrayLike<number>,
  time: ArrayLike<number>,
  event: ArrayLike<number>,
  options: ConcordanceOptions = {},
): Difference {
  const first = concordance(score1, time, event, options);
  const second = concordance(score2, time, event, options);
  const squares = first.influence.reduce((sum, value, i) => sum + square(value - second.influence[i]!), 0);
  return differenceOf(first.value - second.value, Math.sqrt(squares), options.level ?? 0.95);
}

function addStratum(
  counts: { -readonly [K in keyof PairCounts]: number },
  pairs: { concordant: Float64Array; comparable: Float64Array },
  rows: Uint32Array,
  score: ArrayLike<number>,
  time: ArrayLike<number>,
  event: ArrayLike<number>,
  weighting: 'harrell' | 'uno',
  horizon: number,
): void {
  const { levels, codes: rank } = labelled(Array.from(rows, (i) => score[i]!));
  const groups = tiedGroups(rows, time, event, weighting, horizon);
  const note = (place: number, lower: number, equal: number, higher: number) => {
    pairs.concordant[rows[place]!]! += lower + equal / 2;
    pairs.comparable[rows[place]!]! += lower + equal + higher;
  };
  // Backwards each event meets those who outlive it; forwards each patient meets the events it outlives.
  const later = createFenwick(levels.length);
  for (const { start, firstCensored, end, weight } of groups.toReversed()) {
    for (let k = firstCensored; k < end; k++) later.add(rank[k]!, 1);
    for (let k = start; k < firstCensored; k++) {
      const lower = weight * later.below(rank[k]!);
      const upTo = weight * later.below(rank[k]! + 1);
      const all = weight * later.total();
      note(k, lower, upTo - lower, all - upTo);
      counts.concordant += lower;
      counts.tiedScore += upTo - lower;
      counts.discordant += all - upTo;
    }
    const tied = tiedPairs(rank.subarray(start, firstCensored));
    counts.tiedTime += weight * tied.apart;
    counts.tiedBoth += weight * tied.equal;
    for (let k = start; k < firstCensored; k++) later.add(rank[k]!, 1);
  }
  const earlier = createFenwick(levels.length);
  for (const { start, firstCensored, end, weight } of groups) {
    const meet = (k: number) => {
      const lower = earlier.below(rank[k]!);
      const upTo = earlier.below(rank[k]! + 1);
      note(k, earlier.total() - upTo, upTo - lower, lower);
    };
    for (let k = start; k < firstCensored; k++) meet(k);
    for (let k = start; k < firstCensored; k++) earlier.add(rank[k]!, weight);
    for (let k = firstCensored; k < end; k++) meet(k);
  }
}

/** Places of each distinct time among the sorted rows, events before censorings, with the weight of its events. */
function tiedGroups(
  rows: Uint32Array,
  time: ArrayLike<number>,
  event: ArrayLike<number>,
  weighting: 'harrell' | 'uno',
  horizon: number,
): { start: number; firstCensored: number; end: number; weight: number }[] {
  const take = (values: ArrayLike<number>) => Float64Array.from(rows, (i) => values[i]!);
  const g = weighting === 'uno' ? censoring(take(time), take(event)) : undefined;
  const groups = [];
  for (let start = 0; start < rows.length; ) {
    const t = time[rows[start]!]!;
    let firstCensored = start;
    while (firstCensored < rows.length && time[rows[firstCensored]!] === t && event[rows[firstCensored]!] === 1) {
      firstCensored++;
    }
    let end = firstCensored;
    while (end < rows.length && time[rows[end]!] === t) end++;
    const weight = t > horizon ? 0 : g ? 1 / square(uncensoredBefore(g, t)) : 1;
    groups.push({ start, firstCensored, end, weight });
    start = end;
  }
  return groups;
}

function tiedPairs(ranks: Uint32Array): { equal: number; apart: number } {
  const sizes = new Map<number, number>();
  for (const rank of ranks) sizes.set(rank, (sizes.get(rank) ?? 0) + 1);
  const equal = [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  return { equal, apart: (ranks.length * (ranks.length - 1)) / 2 - equal };
}
