import type { Coded } from '../study/coded.js';
import type { CandidateResult, Estimate, Incomparable, Performance } from '../study/types.js';

/** A fold that was tested: its primary measure, whether it predicts the same for everybody, and whether it kept no feature. */
export interface TestedFold {
  readonly value: number | undefined;
  readonly constant: boolean;
  readonly empty: boolean;
}

/** Measures that pool the predictions of folds as if one model had made them. */
const pooledMeasures = [
  'hosmerLemeshowP',
  'hosmerLemeshowPrintedP',
  'calibrationSlope',
  'calibrationIntercept',
  'logRankP',
  'hazardRatio',
  'medianHighRisk',
  'medianLowRisk',
];

/**
 * Performance out of fold where some folds predict the same for everybody (they kept no feature, say). Pooled with the others, their
 * constants rank patients by fold: the share of events that is left to train on is lower where the fold holds more, so that the pooled AUC
 * of nothing lies below 0.5. In its place stands the mean over the folds, in which such a fold counts 0.5, without an interval.
 */
export function withNullFolds(
  performance: Performance,
  measure: 'auc' | 'cIndex',
  folds: readonly TestedFold[],
): Performance {
  const constant = folds.filter((fold) => fold.constant);
  if (constant.length === 0) return performance;
  const judged = folds.flatMap(({ value }) => value ?? []);
  const code = constant.every(({ empty }) => empty) ? ('NOTHING-SELECTED' as const) : ('SAME-PREDICTION' as const);
  const all = constant.length === folds.length;
  const missing: Estimate = { value: null, reason: 'the pooled predictions are not those of one model' };
  const value: Estimate =
    judged.length === 0
      ? { value: null, reason: 'no fold has patients of both classes' }
      : {
          value: judged.reduce((sum, each) => sum + each, 0) / judged.length,
          method: 'mean over the folds, no interval',
        };
  const measures = Object.entries(performance.measures).map(([name, found]) => [
    name,
    name === measure ? value : pooledMeasures.includes(name) || name.startsWith('auc@') ? missing : found,
  ]);
  return {
    ...performance,
    code: all ? 'CONSTANT-PREDICTION' : 'NULL-FOLDS',
    nullFolds: { code, count: constant.length, of: folds.length },
    measures: Object.fromEntries(measures) as Performance['measures'],
  };
}

/** Why a candidate cannot be ranked against another on a set: its predictions are the same for everybody, or in some folds. */
export function notRanked(
  { honest }: Pick<CandidateResult, 'honest'>,
  set: Performance['set'],
): Coded<Pick<Incomparable, 'NULL-FOLDS' | 'KEY-CONSTANT'>> | undefined {
  const found = honest.performance.find((each) => each.set === set);
  if (found?.code === undefined) return undefined;
  return found.nullFolds === undefined
    ? { code: 'KEY-CONSTANT', values: {} }
    : { code: 'NULL-FOLDS', values: found.nullFolds };
}
