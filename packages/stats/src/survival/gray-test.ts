import { pow, square } from '@radscore/elementary';
import { chiSquareSf } from '../distributions/chi-square.js';
import { requireAtLeast, requireSameLength } from '../guards.js';
import { type Matrix, zeros } from '../linalg/matrix.js';
import { type Label, quadraticForm } from './log-rank.js';
import { nearTied } from './near-ties.js';
import { labelled, requireCompetingRisks } from './survival-data.js';

export interface GrayTest {
  readonly cause: number;
  readonly chi2: number;
  readonly df: number;
  readonly p: number;
  /** In ascending order of the labels; the score is the events of this kind above what equal incidences lead to expect. */
  readonly groups: readonly { label: Label; n: number; events: number; score: number }[];
}

export interface GrayOptions {
  /** Kind of event whose incidence is compared; 1. */
  readonly cause?: number;
  /** Each time is weighted by (1 - F(t-))^rho; 0. */
  readonly rho?: number;
  readonly strata?: ArrayLike<Label>;
}

/**
 * Gray's test that the cumulative incidence of a kind of event is equal in all groups under competing risks (Gray 1988); R's
 * `cmprsk::cuminc`. `event` is 0 (censored) or the kind 1, 2, ... Where nothing can differ chi2 and df are 0 and p is 1.
 * Throws RAD-STATS-TOO-FEW (fewer than two groups), RAD-STATS-LENGTHS, RAD-STATS-MISSING, RAD-PARAMETER-INVALID.
 *
 * @example
 * ```ts
 * import { grayTest } from '@radscore/stats';
 *
 * grayTest([6, 13, 21, 30, 37, 38], [1, 2, 1, 1, 0, 2], ['a', 'a', 'a', 'b', 'b', 'b']).df; // => 1
 * ```
 */
export function grayTest(
  given: ArrayLike<number>,
  event: ArrayLike<number>,
  group: ArrayLike<Label>,
  { cause = 1, rho = 0, strata }: GrayOptions = {},
): GrayTest {
  const method = "Gray's test";
  requireCompetingRisks(method, given, event);
  const time = nearTied(given);
  requireSameLength(method, 'times, groups and strata', time, group, strata ?? group);
  const { levels, codes } = labelled(group);
  requireAtLeast(method, 2, 'groups', levels.length);
  const stratum = strata ? labelled(strata) : { levels: [0], codes: new Uint32Array(time.length) };
  const order = Array.from(codes.keys()).sort((a, b) => time[a]! - time[b]!);
  const score = new Float64Array(levels.length);
  const variance = zeros(levels.length, levels.length);
  for (let s = 0; s < stratum.levels.length; s++) {
    const rows = order.filter((i) => stratum.codes[i] === s);
    const counts = countByTime(rows, time, event, codes, levels.length, cause);
    addVariance(variance, followGroups(counts, rho, score));
  }
  const { chi2, df } = quadraticForm(score, variance);
  const members = levels.map((_, k) => order.filter((i) => codes[i] === k));
  return {
    cause,
    chi2,
    df,
    p: df > 0 ? chiSquareSf(chi2, df) : 1,
    groups: levels.map((label, k) => ({
      label,
      n: members[k]!.length,
      events: members[k]!.filter((i) => event[i] === cause).length,
      score: score[k]!,
    })),
  };
}

/** Patients of each group at risk, with an event of the kind, and with another, at a time with events. */
interface Counts {
  readonly atRisk: Float64Array;
  readonly own: Float64Array;
  readonly other: Float64Array;
}

/** Terms of the variance at one time: groups i x groups k, and per group k. See {@link addVariance}. */
interface Step {
  readonly direct: Matrix;
  readonly cumulative: Matrix;
  readonly ownFactor: Float64Array;
  readonly ownVariance: Float64Array;
  readonly otherFactor: Float64Array;
  readonly otherVariance: Float64Array;
}

function countByTime(
  rows: readonly number[],
  time: ArrayLike<number>,
  event: ArrayLike<number>,
  codes: Uint32Array,
  groups: number,
  cause: number,
): Counts[] {
  const atRisk = new Float64Array(groups);
  for (const i of rows) atRisk[codes[i]!]!++;
  const counts: Counts[] = [];
  for (let start = 0, end = 0; start < rows.length; start = end) {
    const now = { atRisk: atRisk.slice(), own: new Float64Array(groups), other: new Float64Array(groups) };
    for (; end < rows.length && time[rows[end]!] === time[rows[start]!]; end++) {
      const i = rows[end]!;
      atRisk[codes[i]!]!--;
      if (event[i] !== 0) now[event[i] === cause ? 'own' : 'other'][codes[i]!]!++;
    }
    if (sum(now.own) + sum(now.other) > 0) counts.push(now);
  }
  return counts;
}

/** Adds each group's score and returns the terms of its variance; notation of Gray (1988). */
function followGroups(counts: readonly Counts[], rho: number, score: Float64Array): Step[] {
  const k = score.length;
  const eventFree = new Float64Array(k).fill(1);
  const incidence = new Float64Array(k);
  let pooled = 0;
  let cumulative = zeros(k, k);
  return counts.map(({ atRisk, own, other }) => {
    const events = sum(own);
    const before = eventFree.slice();
    const h = atRisk.map((n, g) => (n > 0 ? n / before[g]! : 0));
    const r = h.map((value, g) => value * (1 - incidence[g]!));
    const [hSum, rSum] = [sum(h), sum(r)];
    const weight = pow(1 - pooled, rho);
    const direct = zeros(k, k);
    const next = { ...cumulative, data: cumulative.data.slice() };
    for (let i = 0; i < k; i++) {
      score[i]! += weight * (own[i]! - (events * r[i]!) / rSum);
      for (let j = 0; j < k; j++) {
        const a = weight * h[i]! * (Number(i === j) - h[j]! / hSum);
        direct.data[i + k * j] = a;
        next.data[i + k * j]! += (a * events) / (hSum * (1 - pooled));
      }
    }
    cumulative = next;
    pooled += events / hSum;
    const step = {
      direct,
      cumulative,
      ownFactor: new Float64Array(k),
      ownVariance: new Float64Array(k),
      otherFactor: new Float64Array(k),
      otherVariance: new Float64Array(k),
    };
    for (let g = 0; g < k; g++) {
      const n = atRisk[g]!;
      if (n === 0) continue;
      incidence[g]! += (before[g]! * own[g]!) / n;
      eventFree[g] = (before[g]! * (n - own[g]! - other[g]!)) / n;
      const left = eventFree[g]!;
      const ratio = left > 0 ? (1 - pooled) / left : 0;
      step.ownFactor[g] = 1 - ratio;
      step.otherFactor[g] = -ratio;
      const ownTies = events > 1 ? 1 - (events - 1) / (hSum * before[g]! - 1) : 1;
      step.ownVariance[g] = events > 0 ? (ownTies * before[g]! * events) / (hSum * n) : 0;
      const otherTies = other[g]! > 1 ? 1 - (other[g]! - 1) / (n - 1) : 1;
      step.otherVariance[g] = left > 0 ? (otherTies * square(before[g]!) * other[g]!) / square(n) : 0;
    }
    return step;
  });
}

/**
 * Covariance of the scores: an event in group g moves score i by direct(i, g) plus factor(g) times what `cumulative` still
 * gains after it.
 */
function addVariance(variance: Matrix, steps: readonly Step[]): void {
  const k = variance.rows;
  const end = steps.at(-1)?.cumulative;
  for (const { direct, cumulative, ownFactor, ownVariance, otherFactor, otherVariance } of steps) {
    for (let g = 0; g < k; g++) {
      const ahead = Float64Array.from({ length: k }, (_, i) => end!.data[i + k * g]! - cumulative.data[i + k * g]!);
      const own = ahead.map((value, i) => direct.data[i + k * g]! + ownFactor[g]! * value);
      const other = ahead.map((value) => otherFactor[g]! * value);
      for (let i = 0; i < k; i++) {
        for (let j = 0; j < k; j++) {
          variance.data[i + k * j]! += ownVariance[g]! * own[i]! * own[j]! + otherVariance[g]! * other[i]! * other[j]!;
        }
      }
    }
  }
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
