import { square } from '@radscore/elementary';
import { chiSquareSf } from '../distributions/chi-square.js';
import { normalQuantile } from '../distributions/normal.js';
import { requireAtLeast, requireFinite, requireSameLength } from '../guards.js';
import { logistic, logit } from '../regression/logistic.js';
import type { Interval } from '../results.js';

/** Estimates of groups taken together. */
export interface Heterogeneity {
  readonly groups: number;
  /** Cochran's Q with its p on groups - 1 degrees of freedom. */
  readonly q: number;
  readonly p: number;
  /** Share of the variation that is not chance, 0 to 1 (Higgins and Thompson 2002). */
  readonly i2: number;
  /** Variance between groups (DerSimonian and Laird 1986). */
  readonly tau2: number;
  /** Mean with random effects, its error and interval. */
  readonly pooled: number;
  readonly standardError: number;
  readonly ci: Interval;
}

/**
 * How far estimates of independent groups (sites, subgroups) differ beyond chance: Q, I2 and the variance between groups by DerSimonian
 * and Laird, with the mean of random effects; R's `metafor::rma(method = "DL")`.
 *
 * @throws RAD-STATS-TOO-FEW (fewer than two groups), RAD-STATS-LENGTHS, RAD-STATS-MISSING
 *
 * @example
 * ```ts
 * import { heterogeneity } from '@radscore/stats';
 *
 * heterogeneity([0.2, 0.4, 0.9], [0.1, 0.1, 0.1]).q; // => 26
 * ```
 */
export function heterogeneity(
  estimates: ArrayLike<number>,
  errors: ArrayLike<number>,
  { level = 0.95 }: { readonly level?: number } = {},
): Heterogeneity {
  const METHOD = 'Heterogeneity';
  requireSameLength(METHOD, 'estimates and errors', estimates, errors);
  requireAtLeast(METHOD, 2, 'groups', estimates.length);
  requireFinite(METHOD, 'the estimates', estimates);
  const weights = Array.from(errors, (error) => 1 / square(error));
  requireFinite(METHOD, 'the errors', weights);
  const values = Array.from(estimates);
  const sum = weights.reduce((total, w) => total + w, 0);
  const fixed = meanOf(values, weights);
  const q = values.reduce((total, value, i) => total + weights[i]! * square(value - fixed), 0);
  const df = values.length - 1;
  const squares = weights.reduce((total, w) => total + w * w, 0);
  const tau2 = Math.max(0, (q - df) / (sum - squares / sum));
  const random = Array.from(errors, (error) => 1 / (square(error) + tau2));
  const pooled = meanOf(values, random);
  const standardError = 1 / Math.sqrt(random.reduce((total, w) => total + w, 0));
  const half = normalQuantile((1 + level) / 2) * standardError;
  return {
    groups: values.length,
    q,
    p: chiSquareSf(q, df),
    i2: q > 0 ? Math.max(0, (q - df) / q) : 0,
    tau2,
    pooled,
    standardError,
    ci: [pooled - half, pooled + half],
  };
}

/** {@link heterogeneity} of AUCs or Cs on the logit scale, the mean and its interval as AUC. All must lie between 0 and 1. */
export function aucHeterogeneity(
  aucs: ArrayLike<number>,
  errors: ArrayLike<number>,
  options: { readonly level?: number } = {},
): Heterogeneity {
  const onLogit = Array.from(aucs, (auc, i) => errors[i]! / (auc * (1 - auc)));
  const found = heterogeneity(Array.from(aucs, logit), onLogit, options);
  return { ...found, pooled: logistic(found.pooled), ci: [logistic(found.ci[0]), logistic(found.ci[1])] };
}

function meanOf(values: readonly number[], weights: readonly number[]): number {
  const sum = weights.reduce((total, w) => total + w, 0);
  return values.reduce((total, value, i) => total + weights[i]! * value, 0) / sum;
}
