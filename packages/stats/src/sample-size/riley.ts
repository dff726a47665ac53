import { coreError } from '@radscore/core';
import { exp, expm1, log, log1p, square } from '@radscore/elementary';

import { normalQuantile } from '../distributions/normal.js';
import { requireAtLeast, requireBetween } from '../guards.js';

/** The number of patients each criterion requires, and the largest, which satisfies all. */
export interface SampleSize {
  readonly n: number;
  readonly events: number;
  /** Events per candidate parameter. */
  readonly eventsPerParameter: number;
  readonly criteria: {
    /** Shrinkage of the predictor effects of at most 1 - `shrinkage`. */
    readonly shrinkage: number;
    /** Apparent and adjusted Nagelkerke R2 within 0.05. */
    readonly optimism: number;
    /** Overall risk (binary) within 0.05; for survival not binding, its interval is `riskCi` instead. */
    readonly overallRisk: number;
  };
  readonly maximumR2: number;
}

export interface BinarySampleSizeInput {
  /** Expected Cox-Snell R2 of the model. */
  readonly r2: number;
  /** Candidate predictor parameters, before any selection. */
  readonly parameters: number;
  readonly prevalence: number;
  readonly shrinkage?: number;
}

export interface SurvivalSampleSizeInput {
  readonly r2: number;
  readonly parameters: number;
  /** Events per unit of follow-up time. */
  readonly rate: number;
  /** Time of the prediction, in the same unit. */
  readonly horizon: number;
  readonly meanFollowUp: number;
  readonly shrinkage?: number;
}

/**
 * Smallest development sample of a prediction model for a binary outcome (Riley et al., Statistics in Medicine 38, 2019; BMJ
 * 368, 2020); R's `pmsampsize(type = "b")`. Throws RAD-PARAMETER-INVALID (an impossible input, or an R2 above its maximum).
 *
 * @example
 * ```ts
 * import { sampleSizeBinary } from '@radscore/stats';
 *
 * sampleSizeBinary({ r2: 0.2, parameters: 10, prevalence: 0.3 }).n; // => 398
 * ```
 */
export function sampleSizeBinary({ r2, parameters, prevalence, shrinkage = 0.9 }: BinarySampleSizeInput): SampleSize {
  requireBetween('prevalence', prevalence, 0, 1);
  const maximumR2 = -expm1(2 * (prevalence * log(prevalence) + (1 - prevalence) * log1p(-prevalence)));
  checkCommon(r2, parameters, shrinkage, maximumR2);
  const criteria = {
    ...shrinkageCriteria(r2, parameters, shrinkage, maximumR2),
    overallRisk: Math.ceil(square(1.96 / 0.05) * prevalence * (1 - prevalence)),
  };
  return conclude(criteria, maximumR2, parameters, (n) => n * prevalence);
}

/**
 * Smallest development sample of a prediction model for a time to event; R's `pmsampsize(type = "s")`. `riskCi` is the
 * expected 95% interval of the overall risk at the horizon with that sample. Throws as {@link sampleSizeBinary}.
 */
export function sampleSizeSurvival({
  r2,
  parameters,
  rate,
  horizon,
  meanFollowUp,
  shrinkage = 0.9,
}: SurvivalSampleSizeInput): SampleSize & { readonly riskCi: readonly [number, number] } {
  for (const [name, value] of Object.entries({ rate, horizon, meanFollowUp })) {
    requireBetween(name, value, 0, Number.POSITIVE_INFINITY);
  }
  const eventsPerPatient = rate * meanFollowUp;
  const maximumR2 = -expm1(2 * (eventsPerPatient * log(eventsPerPatient) - eventsPerPatient));
  checkCommon(r2, parameters, shrinkage, maximumR2);
  const criteria = { ...shrinkageCriteria(r2, parameters, shrinkage, maximumR2), overallRisk: 0 };
  const result = conclude(criteria, maximumR2, parameters, (n) => n * eventsPerPatient);
  const error = 1.96 * Math.sqrt(rate / (result.n * meanFollowUp));
  const risk = (hazard: number) => -expm1(-Math.max(0, hazard) * horizon);
  return { ...result, riskCi: [risk(rate - error), risk(rate + error)] };
}

/**
 * Cox-Snell R2 that corresponds to a C statistic and a prevalence (Riley et al., Statistics in Medicine 40, 2021): the linear
 * predictor is taken as normal with equal variances among events and non-events. Riley simulates it; here it is integrated.
 * Throws RAD-PARAMETER-INVALID for a C outside [0.5, 1) or a prevalence outside (0, 1).
 *
 * @example
 * ```ts
 * import { r2FromC } from '@radscore/stats';
 *
 * r2FromC(0.75, 0.3); // => 0.15990115879
 * ```
 */
export function r2FromC(c: number, prevalence: number): number {
  requireBetween('prevalence', prevalence, 0, 1);
  requireBetween('c', c, 0.5 - 1e-12, 1);
  const shift = Math.SQRT2 * normalQuantile(c);
  const intercept = log(prevalence / (1 - prevalence)) - (shift * shift) / 2;
  const softplus = (x: number) => (x > 0 ? x + log1p(exp(-x)) : log1p(exp(x)));
  // Mean log likelihood of each class over its normal distribution, by the trapezoid rule, exponentially accurate here.
  const step = 1 / 64;
  let fitted = 0;
  for (let z = -12; z <= 12; z += step) {
    const density = (exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * step;
    fitted -= density * prevalence * softplus(-(intercept + shift * (z + shift)));
    fitted -= density * (1 - prevalence) * softplus(intercept + shift * z);
  }
  const chance = prevalence * log(prevalence) + (1 - prevalence) * log1p(-prevalence);
  return Math.max(0, -expm1(-2 * (fitted - chance)));
}

function checkCommon(r2: number, parameters: number, shrinkage: number, maximumR2: number): void {
  requireAtLeast('Sample size', 1, 'candidate parameter', parameters);
  requireBetween('shrinkage', shrinkage, 0, 1);
  requireBetween('r2', r2, 0, maximumR2);
  if (r2 >= shrinkage) {
    throw coreError('RAD-PARAMETER-INVALID', {
      name: 'r2',
      value: r2,
      problem: `it must lie below the shrinkage factor ${shrinkage}`,
    });
  }
}

function shrinkageCriteria(r2: number, parameters: number, shrinkage: number, maximumR2: number) {
  const needed = (s: number) => Math.ceil(parameters / ((s - 1) * log1p(-r2 / s)));
  return { shrinkage: needed(shrinkage), optimism: needed(r2 / (r2 + 0.05 * maximumR2)) };
}

function conclude(
  criteria: SampleSize['criteria'],
  maximumR2: number,
  parameters: number,
  eventsAmong: (n: number) => number,
): SampleSize {
  const n = Math.max(criteria.shrinkage, criteria.optimism, criteria.overallRisk);
  const events = eventsAmong(n);
  return { n, events: Math.ceil(events), eventsPerParameter: events / parameters, criteria, maximumR2 };
}
