import type { Rng } from '@radscore/core';
import { maximallySelectedRank, median, timeDependentRoc } from '@radscore/stats';
import type { Json, SurvivalOutcome } from '../contract/estimator.js';
import { learnError } from '../errors.js';

/**
 * How patients are divided by a risk score: at the `median`; by `youden` at a horizon (time-dependent ROC, weighted for
 * censoring); or by `maximally-selected-rank`, where the log-rank statistic is largest.
 */
export type RiskCutOffRule =
  | { readonly rule: 'median' }
  | { readonly rule: 'youden'; readonly horizon: number }
  | {
      readonly rule: 'maximally-selected-rank';
      /** Smallest share of patients in a group; 0.1. */
      readonly minProportion?: number;
      /** Permutations for p, instead of Lausen's bound. */
      readonly replicates?: number;
    };

/** A cut-off chosen on training patients; plain JSON. */
export interface RiskCutOff {
  readonly rule: RiskCutOffRule['rule'];
  /** High risk is a score above this. */
  readonly cutOff: number;
  readonly details: Json;
}

/**
 * The cut-off of a risk score by a rule, from training patients only: one chosen on the patients it is tested on flatters. `rng`
 * is needed for permutations.
 *
 * @throws RAD-LEARN-SHAPE, RAD-LEARN-CONSTANT-SCORE, and what the rule's statistic throws (RAD-STATS-...).
 */
export function riskCutOff(score: Float64Array, y: SurvivalOutcome, rule: RiskCutOffRule, rng?: Rng): RiskCutOff {
  if (score.length !== y.time.length) {
    throw learnError('RAD-LEARN-SHAPE', {
      what: 'The score',
      got: `${score.length} values`,
      expected: `${y.time.length}, one for each patient`,
    });
  }
  if (score.every((value) => value === score[0])) throw learnError('RAD-LEARN-CONSTANT-SCORE', { rows: score.length });
  switch (rule.rule) {
    case 'median':
      return { rule: rule.rule, cutOff: median(score), details: {} };
    case 'youden':
      return youden(score, y, rule.horizon);
    case 'maximally-selected-rank':
      return selectedRank(score, y, rule, rng);
  }
}

/** 1 for high risk, 0 for low: the score is above the cut-off. */
export function riskGroups(score: ArrayLike<number>, { cutOff }: Pick<RiskCutOff, 'cutOff'>): Uint8Array {
  return Uint8Array.from(score, (value) => Number(value > cutOff));
}

function youden(score: Float64Array, y: SurvivalOutcome, horizon: number): RiskCutOff {
  const { thresholds, sensitivity, specificity } = timeDependentRoc(score, y.time, y.event, horizon);
  let best = 1;
  for (let k = 1; k < thresholds.length; k++) {
    if (sensitivity[k]! + specificity[k]! > sensitivity[best]! + specificity[best]! + ROUNDING) best = k;
  }
  // The curve calls a patient positive at or above its threshold; above the next lower score is the same.
  const next = score.reduce(
    (low, value) => (value < thresholds[best]! && value > low ? value : low),
    Number.NEGATIVE_INFINITY,
  );
  const cutOff = next === Number.NEGATIVE_INFINITY ? thresholds[best]! : (next + thresholds[best]!) / 2;
  return {
    rule: 'youden',
    cutOff,
    details: {
      horizon,
      sensitivity: sensitivity[best]!,
      specificity: specificity[best]!,
      threshold: thresholds[best]!,
    },
  };
}

const ROUNDING = 1e-12;

function selectedRank(
  score: Float64Array,
  y: SurvivalOutcome,
  { minProportion = 0.1, replicates }: Extract<RiskCutOffRule, { rule: 'maximally-selected-rank' }>,
  rng: Rng | undefined,
): RiskCutOff {
  if (replicates !== undefined && rng === undefined) {
    throw learnError('RAD-LEARN-NO-CONTEXT', { step: 'A permutation test', what: 'a seeded generator' });
  }
  const { cutPoint, statistic, p } = maximallySelectedRank(score, y.time, y.event, {
    minProportion,
    maxProportion: 1 - minProportion,
    ...(replicates === undefined ? {} : { monteCarlo: { replicates, rng: rng! } }),
  });
  return { rule: 'maximally-selected-rank', cutOff: cutPoint, details: { statistic, p } };
}

/** The rad-score as a paper prints it: `0.123 + 0.456 x name - ...`, coefficients with `digits` significant digits. */
export function radScoreFormula(
  names: readonly string[],
  coefficients: ArrayLike<number>,
  intercept = 0,
  digits = 4,
): string {
  const terms = names
    .map((name, j) => ({ name, b: coefficients[j]! }))
    .filter(({ b }) => b !== 0)
    .map(({ name, b }) => `${b < 0 ? '-' : '+'} ${Math.abs(b).toPrecision(digits)} x ${name}`);
  const all =
    intercept === 0 ? terms.join(' ').replace(/^\+ /, '') : [intercept.toPrecision(digits), ...terms].join(' ');
  return all === '' ? '0' : all;
}
