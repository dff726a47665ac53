import type { Rng } from '@radscore/core';
import { cube, square } from '@radscore/elementary';
import { sortedOrder } from '../descriptive/ranks.js';
import { normalPdf, normalSf } from '../distributions/normal.js';
import { refuseConstant, requireAtLeast, requireBetween, requireFinite, requireSameLength } from '../guards.js';
import { nearTied } from './near-ties.js';
import { countUpTo } from './risk-table.js';
import { requireSurvival } from './survival-data.js';

export interface SelectedCutPoint {
  /** Patients with a value of at most this form the low group. */
  readonly cutPoint: number;
  /** Absolute standardised log-rank statistic at the cut-point, the largest of all. */
  readonly statistic: number;
  /** Corrected for having chosen the largest. */
  readonly p: number;
  readonly candidates: readonly { cutPoint: number; below: number; statistic: number }[];
}

export interface CutPointOptions {
  /** Smallest and largest share of patients in the low group; 0.1 and 0.9. */
  readonly minProportion?: number;
  readonly maxProportion?: number;
  /** Draws from the permutation distribution instead of Lausen's bound: exact up to their number, seeded. */
  readonly monteCarlo?: { readonly replicates: number; readonly rng: Rng };
}

/**
 * The cut-point of a marker that separates survival most, by maximally selected log-rank statistics (Lausen and Schumacher
 * 1992; Hothorn and Lausen 2003), with p by the improved Bonferroni bound of Lausen, Sauerbrei and Schumacher (1994) or by
 * permutation; R's `maxstat::maxstat.test(smethod = "LogRank", pmethod = "Lau94" or "condMC")`. It is chosen by the outcome:
 * assess it on other patients. Throws RAD-STATS-CONSTANT (no value to cut at between the proportions, or all scores equal),
 * RAD-STATS-LENGTHS, RAD-STATS-MISSING, RAD-STATS-TOO-FEW, RAD-PARAMETER-INVALID.
 */
export function maximallySelectedRank(
  marker: ArrayLike<number>,
  time: ArrayLike<number>,
  event: ArrayLike<number>,
  { minProportion = 0.1, maxProportion = 0.9, monteCarlo }: CutPointOptions = {},
): SelectedCutPoint {
  const method = 'Maximally selected rank statistic';
  requireAtLeast(method, 1, 'event', requireSurvival(method, time, event));
  requireSameLength(method, 'markers and times', marker, time);
  requireFinite(method, 'the marker', marker);
  requireBetween('maxProportion', maxProportion, minProportion, 1 + Number.EPSILON);
  const n = time.length;
  const order = sortedOrder(marker);
  const sizes = candidateSizes(
    marker,
    order,
    Math.max(1, Math.floor(n * minProportion)),
    Math.floor(n * maxProportion),
  );
  refuseConstant(method, 'the marker between the proportions', sizes.length === 0);
  const byTime = logRankScores(time, event);
  const scores = Float64Array.from(order, (i) => byTime[i]!);
  const standardise = standardiser(scores);
  refuseConstant(method, 'the log-rank score', standardise === undefined);
  const statistics = standardise!(scores, sizes);
  const best = statistics.indexOf(Math.max(...statistics));
  const statistic = statistics[best]!;
  const candidates = sizes.map((below, k) => ({
    cutPoint: marker[order[below - 1]!]!,
    below,
    statistic: statistics[k]!,
  }));
  const p = monteCarlo
    ? permutationP(statistic, scores, sizes, standardise!, monteCarlo)
    : lausen94(statistic, n, sizes);
  return { cutPoint: candidates[best]!.cutPoint, statistic, p, candidates };
}

/** Log-rank scores: event minus the sum over earlier events j of 1 / (n - rank of j + 1), ranks of ties being the largest. */
export function logRankScores(given: ArrayLike<number>, event: ArrayLike<number>): Float64Array {
  const time = nearTied(given);
  const n = time.length;
  const ascending = time.slice().sort();
  const order = sortedOrder(time);
  const sums = new Float64Array(n + 1);
  order.forEach((i, k) => {
    sums[k + 1] = sums[k]! + event[i]! / (n - countUpTo(ascending, time[i]!) + 1);
  });
  return time.map((t, i) => event[i]! - sums[countUpTo(ascending, t)]!);
}

/** Sizes of the low group at which the sorted marker changes. */
function candidateSizes(marker: ArrayLike<number>, order: Uint32Array, least: number, most: number): number[] {
  const sizes = [];
  for (let m = least; m <= Math.min(most, order.length - 1); m++) {
    if (marker[order[m - 1]!] !== marker[order[m]!]) sizes.push(m);
  }
  return sizes;
}

type Standardise = (scores: Float64Array, sizes: readonly number[]) => number[];

/** Sum of squares of scores that differ by rounding alone. */
const NO_SPREAD = 1e-20;
/** A permutation that gives the same statistic by other sums reaches it. */
const ROUNDING = 1e-12;

/** Moments of a sum of scores under permutation; undefined where all scores are equal. */
function standardiser(scores: Float64Array): Standardise | undefined {
  const n = scores.length;
  const total = scores.reduce((sum, a) => sum + a, 0);
  const spread = scores.reduce((sum, a) => sum + square(a - total / n), 0);
  if (!(spread > NO_SPREAD)) return undefined;
  return (values, sizes) => {
    let [sum, at] = [0, 0];
    return sizes.map((m) => {
      while (at < m) sum += values[at++]!;
      return Math.abs(sum - (m * total) / n) / Math.sqrt((m * (n - m) * spread) / (n * (n - 1)));
    });
  };
}

function lausen94(b: number, n: number, sizes: readonly number[]): number {
  let bound = 2 * normalSf(b);
  for (let k = 1; k < sizes.length; k++) {
    const [m1, m2] = [sizes[k - 1]!, sizes[k]!];
    const t = Math.sqrt(1 - (m1 * (n - m2)) / ((n - m1) * m2));
    bound += Math.sqrt(2 / Math.PI) * normalPdf(b) * (t - ((b * b) / 4 - 1) * (cube(t) / 6));
  }
  return Math.min(1, Math.max(0, bound));
}

function permutationP(
  statistic: number,
  scores: Float64Array,
  sizes: readonly number[],
  standardise: Standardise,
  { replicates, rng }: { readonly replicates: number; readonly rng: Rng },
): number {
  requireAtLeast('Maximally selected rank statistic', 1, 'replicates', replicates);
  const shuffled = scores.slice();
  let reached = 0;
  for (let r = 0; r < replicates; r++) {
    const largest = Math.max(...standardise(rng.shuffle(shuffled), sizes));
    if (largest >= statistic - ROUNDING) reached++;
  }
  return (1 + reached) / (1 + replicates);
}
