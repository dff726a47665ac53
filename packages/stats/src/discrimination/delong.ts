import { square } from '@radscore/elementary';
import { mean, variance } from '../descriptive/moments.js';
import { rankWithTies } from '../descriptive/ranks.js';
import { normalQuantile, twoSidedNormal } from '../distributions/normal.js';
import { twoSidedT } from '../distributions/student-t.js';
import { requireAtLeast, requireBetween, requireSameLength } from '../guards.js';
import type { Interval } from '../results.js';
import { splitScores } from './scores.js';

export interface DelongAuc {
  readonly auc: number;
  readonly variance: number;
  readonly standardError: number;
  /** Normal interval on the scale of the AUC, clipped to [0, 1], as pROC. */
  readonly ci: Interval;
}

export interface DelongPaired {
  readonly auc1: number;
  readonly auc2: number;
  /** auc1 - auc2. */
  readonly difference: number;
  readonly covariance: number;
  readonly standardError: number;
  readonly z: number;
  readonly p: number;
  readonly ci: Interval;
}

/**
 * AUC with DeLong's variance (DeLong, DeLong and Clarke-Pearson 1988) by mid-ranks (Sun and Xu 2014), n log n.
 * Agrees with R's `pROC::ci.auc`. Throws RAD-STATS-LENGTHS, RAD-STATS-MISSING, RAD-STATS-ONE-CLASS, RAD-STATS-TOO-FEW (one
 * event or one non-event has no variance).
 *
 * @example
 * ```ts
 * import { delong } from '@radscore/stats';
 *
 * delong([0.1, 0.4, 0.35, 0.8, 0.7, 0.2], [0, 0, 1, 1, 1, 0]).auc.toFixed(4); // => '0.8889'
 * ```
 */
export function delong(
  score: ArrayLike<number>,
  event: ArrayLike<number>,
  { level = 0.95 }: { readonly level?: number } = {},
): DelongAuc {
  requireBetween('level', level, 0, 1);
  const { area, caseParts, controlParts } = components(score, event);
  const v = variance(caseParts) / caseParts.length + variance(controlParts) / controlParts.length;
  const half = normalQuantile((1 + level) / 2) * Math.sqrt(v);
  return {
    auc: area,
    variance: v,
    standardError: Math.sqrt(v),
    ci: [Math.max(0, area - half), Math.min(1, area + half)],
  };
}

/**
 * DeLong's test of two scores of the same patients. Where the scores order the patients identically (difference and variance 0) z is
 * 0 and p is 1. Agrees with R's `pROC::roc.test(paired = TRUE)`. Throws as {@link delong}.
 *
 * @example
 * ```ts
 * import { delongPaired } from '@radscore/stats';
 *
 * const event = [0, 0, 1, 1, 1, 0];
 * delongPaired([0.1, 0.4, 0.35, 0.8, 0.7, 0.2], [0.3, 0.2, 0.1, 0.9, 0.4, 0.6], event).p.toFixed(4); // => '0.2207'
 * ```
 */
export function delongPaired(
  score1: ArrayLike<number>,
  score2: ArrayLike<number>,
  event: ArrayLike<number>,
  { level = 0.95 }: { readonly level?: number } = {},
): DelongPaired {
  requireBetween('level', level, 0, 1);
  requireSameLength('DeLong test', 'the scores', score1, score2);
  const first = components(score1, event);
  const second = components(score2, event);
  const [m, n] = [first.caseParts.length, first.controlParts.length];
  const covariance =
    covarianceOf(first.caseParts, second.caseParts) / m + covarianceOf(first.controlParts, second.controlParts) / n;
  // The variance of the differences of the components does not cancel as v1 + v2 - 2 cov does.
  const v =
    variance(first.caseParts.map((x, i) => x - second.caseParts[i]!)) / m +
    variance(first.controlParts.map((x, i) => x - second.controlParts[i]!)) / n;
  const difference = first.area - second.area;
  const standardError = Math.sqrt(v);
  const z = difference === 0 ? 0 : difference / standardError;
  const half = normalQuantile((1 + level) / 2) * standardError;
  return {
    auc1: first.area,
    auc2: second.area,
    difference,
    covariance,
    standardError,
    z,
    p: twoSidedNormal(z),
    ci: [difference - half, difference + half],
  };
}

/**
 * DeLong's test of two AUCs from different patients, with Welch's degrees of freedom; R's `pROC::roc.test(paired = FALSE)`.
 * Throws as {@link delong}.
 */
export function delongUnpaired(
  score1: ArrayLike<number>,
  event1: ArrayLike<number>,
  score2: ArrayLike<number>,
  event2: ArrayLike<number>,
): { difference: number; d: number; df: number; p: number } {
  const [a, b] = [delong(score1, event1), delong(score2, event2)];
  const difference = a.auc - b.auc;
  const v = a.variance + b.variance;
  // Two perfect (or two constant) scores have no variance: equal areas do not differ, unequal ones differ for certain.
  if (v === 0)
    return { difference, d: difference === 0 ? 0 : difference / 0, df: Infinity, p: difference === 0 ? 1 : 0 };
  const df = square(v) / (square(a.variance) / (score1.length - 1) + square(b.variance) / (score2.length - 1));
  const d = difference / Math.sqrt(v);
  return { difference, d, df, p: twoSidedT(d, df) };
}

/** The structural components: of each case the share of controls below it, of each control the share of cases above it. */
function components(score: ArrayLike<number>, event: ArrayLike<number>) {
  const { cases, controls } = splitScores('DeLong', score, event);
  requireAtLeast('DeLong', 2, 'events and non-events', Math.min(cases.length, controls.length));
  const [m, n] = [cases.length, controls.length];
  const pooled = new Float64Array(m + n);
  pooled.set(cases);
  pooled.set(controls, m);
  const all = rankWithTies(pooled).ranks;
  const amongCases = rankWithTies(cases).ranks;
  const amongControls = rankWithTies(controls).ranks;
  const caseParts = amongCases.map((rank, i) => (all[i]! - rank) / n);
  const controlParts = amongControls.map((rank, j) => 1 - (all[m + j]! - rank) / m);
  return { area: mean(caseParts), caseParts, controlParts };
}

function covarianceOf(x: Float64Array, y: Float64Array): number {
  const [mx, my] = [mean(x), mean(y)];
  return x.reduce((sum, value, i) => sum + (value - mx) * (y[i]! - my), 0) / (x.length - 1);
}
