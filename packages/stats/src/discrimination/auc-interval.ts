import type { Rng } from '@radscore/core';
import { exp } from '@radscore/elementary';
import { betaQuantile } from '../distributions/beta.js';
import { normalQuantile } from '../distributions/normal.js';
import { requireBetween } from '../guards.js';
import { clopperPearson } from '../resampling/proportion.js';
import type { Interval } from '../results.js';
import { auc as areaOf } from './auc.js';
import { bootstrapAuc } from './bootstrap-auc.js';
import { delong } from './delong.js';

export type AucIntervalMethod = 'delong' | 'bootstrap' | 'exact-binomial';

/** An AUC with its interval and how that was made; without interval where there is nothing to be sure of. */
export interface AucWithInterval {
  readonly auc: number;
  readonly ci?: Interval;
  /** DeLong's, on the scale of the AUC. */
  readonly standardError?: number;
  /**
   * `delong`; `delong-logit`: on the logit scale; `certain`: Clopper-Pearson on the rarer class, as the AUC is 1 or 0; `exact-binomial`;
   * `bootstrap`; `constant`: all scores are the same.
   */
  readonly method: 'delong' | 'delong-logit' | 'certain' | 'exact-binomial' | 'bootstrap' | 'constant';
}

interface AucIntervalOptions {
  readonly method?: AucIntervalMethod;
  readonly level?: number;
  /** For `bootstrap`. */
  readonly rng?: Rng;
  readonly replicates?: number;
}

/** With fewer patients, or an AUC further out, DeLong's interval is made on the logit scale, where it cannot leave [0, 1]. */
const FEW = 50;
const FAR_OUT = 0.9;

/**
 * AUC with its interval. `delong` (default): DeLong's error, on the logit scale where the AUC is above 0.9 or below 0.1 or there are fewer
 * than 50 patients; where the AUC is exactly 1 or 0 and that error 0, {@link certainInterval}. `exact-binomial` treats the AUC as a
 * proportion of all n patients: beta quantiles with x = AUC n successes, not rounded, as MedCalc does; it reproduces published intervals and
 * has no other merit. `bootstrap`: percentiles of a stratified bootstrap.
 *
 * @throws RAD-STATS-LENGTHS, RAD-STATS-MISSING, RAD-STATS-ONE-CLASS, RAD-STATS-TOO-FEW (one event or one non-event, `delong`)
 * @example aucInterval([0.9, 0.8, 0.3, 0.1], [1, 1, 0, 0]) // { auc: 1, ci: [0.158..., 1], method: 'certain' }
 */
export function aucInterval(
  score: ArrayLike<number>,
  event: ArrayLike<number>,
  { method = 'delong', level = 0.95, rng, replicates = 2000 }: AucIntervalOptions = {},
): AucWithInterval {
  requireBetween('level', level, 0, 1);
  const area = areaOf(score, event);
  if (Array.from(score).every((value) => value === score[0])) return { auc: area, method: 'constant' };
  if (method === 'exact-binomial') return { auc: area, ci: exactBinomialAuc(area, score.length, level), method };
  if (method === 'bootstrap' && rng !== undefined) {
    return { auc: area, ci: bootstrapAuc(score, event, { rng, level, replicates }).ci, method };
  }
  const events = Array.from(event).reduce((sum, value) => sum + value, 0);
  if (area === 1 || area === 0) {
    return { auc: area, ci: certainInterval(area, events, event.length - events, level), method: 'certain' };
  }
  const { ci, standardError } = delong(score, event, { level });
  if (score.length >= FEW && area <= FAR_OUT && area >= 1 - FAR_OUT) {
    return { auc: area, ci, standardError, method: 'delong' };
  }
  return { auc: area, ci: logitInterval(area, standardError, level), standardError, method: 'delong-logit' };
}

/**
 * Interval of an AUC or C of exactly 1 or 0, where an error of 0 would make it a certainty: Clopper and Pearson's for as many trials as
 * there are patients of the rarer class, all of them successes (or none). For a C it is a convention, with patients without the event as
 * the other class.
 *
 * @example
 * ```ts
 * import { certainInterval } from '@radscore/stats';
 *
 * certainInterval(1, 5, 20)[0]; // => 0.4781762499
 * ```
 */
export function certainInterval(value: 0 | 1, events: number, others: number, level = 0.95): Interval {
  const trials = Math.min(events, others);
  return trials === 0 ? [0, 1] : clopperPearson(value * trials, trials, level);
}

/**
 * Clopper and Pearson's interval of an AUC as if it were a proportion of n patients, with AUC n successes, not rounded.
 *
 * @example
 * ```ts
 * import { exactBinomialAuc } from '@radscore/stats';
 *
 * exactBinomialAuc(0.844, 148)[0]; // => 0.7753253894
 * ```
 */
export function exactBinomialAuc(auc: number, n: number, level = 0.95): Interval {
  const tail = (1 - level) / 2;
  const x = auc * n;
  return [x === 0 ? 0 : betaQuantile(tail, x, n - x + 1), x === n ? 1 : 1 - betaQuantile(tail, n - x, x + 1)];
}

/** Delta method: the error of log(a / (1 - a)) is that of a over a (1 - a). */
function logitInterval(area: number, standardError: number, level: number): Interval {
  const half = (normalQuantile((1 + level) / 2) * standardError) / (area * (1 - area));
  const odds = area / (1 - area);
  const at = (shift: number) => {
    const moved = odds * exp(shift);
    return moved / (1 + moved);
  };
  return [at(-half), at(half)];
}
