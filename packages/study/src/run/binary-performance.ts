import { createRng } from '@radscore/core';
import { square } from '@radscore/elementary';
import {
  type AucIntervalMethod,
  type AucWithInterval,
  aucInterval,
  bootstrap,
  brierScore,
  classificationFigures,
  confusionMatrix,
  hosmerLemeshow,
  type Proportion,
  percentileInterval,
  recalibrate,
} from '@radscore/stats';
import type { Estimate, Performance, SetName } from '../study/types.js';
import { estimate } from './estimate.js';

export interface BinaryPerformanceOptions {
  /** At or above it a patient is called positive; one per patient where folds have their own. */
  readonly threshold: number | readonly number[];
  readonly confidence: number;
  readonly calibrationGroups: number;
  readonly positive: string;
  /** How the interval of the AUC is made; `delong`. */
  readonly aucInterval?: AucIntervalMethod;
  /** Decision values that rank the patients instead of the probabilities. */
  readonly ranks?: readonly number[];
  /** Patients whose fit could not be calibrated: their class is the sign of their rank, and calibration is not judged. */
  readonly uncalibrated?: readonly boolean[];
  /** Form of Hosmer and Lemeshow's test; `new`. */
  readonly hosmerLemeshow?: 'training' | 'new' | 'none';
  /** The set whose random numbers the bootstrap takes, where it is not this one's: a validation repeats the study's own samples. */
  readonly sampledAs?: SetName;
  /** Also the test with g - 2 degrees of freedom, as papers print it on any patients. */
  readonly asPrinted?: boolean;
}

/** Bootstrap samples behind the intervals of figures that have no formula. */
const replicates = 500;

/**
 * The figures of probabilities against a binary outcome: AUC with its interval (DeLong's unless asked otherwise; of the decision values of
 * a model that ranks by them), what the cut-off gives with
 * exact (Clopper-Pearson) intervals, balanced accuracy, F1, MCC and Brier score with bootstrap intervals, the no-information
 * rate, Hosmer-Lemeshow p, slope and intercept of calibration. What cannot be computed is missing with its reason.
 */
export function binaryPerformance(
  set: SetName,
  p: readonly number[],
  event: readonly (0 | 1)[],
  options: BinaryPerformanceOptions,
): Performance {
  const { threshold, confidence, positive, uncalibrated, sampledAs = set } = options;
  const ranks = options.ranks ?? p;
  const level = { level: confidence };
  const called = p.map((value, i): 0 | 1 => {
    if (uncalibrated?.[i]) return ranks[i]! > 0 ? 1 : 0;
    return value >= (typeof threshold === 'number' ? threshold : threshold[i]!) ? 1 : 0;
  });
  const whole = classificationFigures(confusionMatrix(event, called, { positive }), level);
  const share = (found: Proportion): Estimate =>
    found.value === null
      ? { value: null, reason: found.reason }
      : { value: found.value, ci: found.exact, method: 'Clopper-Pearson' };
  const resampled = (name: string, value: number, statistic: (rows: Uint32Array) => number): Estimate => {
    const rng = createRng(`performance/${sampledAs}/${name}`);
    const usable = bootstrap(p.length, statistic, { replicates, rng, strata: event }).filter(
      (drawn) => !Number.isNaN(drawn),
    );
    if (usable.length < replicates / 2) return { value, method: 'no interval: undefined in most bootstrap samples' };
    return { value, ci: percentileInterval(usable, confidence), method: `bootstrap, ${replicates} samples` };
  };
  const ofCalls = (name: 'balancedAccuracy' | 'f1' | 'mcc'): Estimate => {
    const found = whole[name];
    if (found.value === null) return found;
    return resampled(name, found.value, (rows) => ofCounts[name](countCalls(event, called, rows)));
  };
  const squaredErrors = p.map((value, i) => square(value - event[i]!));
  // Logits need probabilities inside (0, 1); those at the ends are moved by a negligible amount.
  const inside = p.map((value) => Math.min(1 - 1e-6, Math.max(1e-6, value)));
  const notJudged: Estimate | undefined = uncalibrated?.includes(true)
    ? { value: null, reason: 'the decision values could not be calibrated to probabilities (NO-CALIBRATION)' }
    : p.every((value) => value === p[0])
      ? { value: null, reason: 'the prediction is the same for everybody' }
      : undefined;
  const line = (name: 'slope' | 'intercept'): Estimate => {
    if (notJudged !== undefined) return notJudged;
    return estimate(() => {
      const { value, ci, standardError } = recalibrate(inside, event, level)[name];
      return { value, ci, se: standardError, method: 'logistic recalibration' };
    });
  };
  return {
    set,
    n: p.length,
    events: event.reduce<number>((sum, value) => sum + value, 0),
    ...(ranks.length > 0 && ranks.every((value) => value === ranks[0]) && { code: 'CONSTANT-PREDICTION' as const }),
    measures: {
      auc: estimate(() => {
        const rng = createRng(`performance/${sampledAs}/auc`);
        const found = aucInterval(ranks, event, { method: options.aucInterval ?? 'delong', level: confidence, rng });
        const { auc, ci, standardError: se, method } = found;
        return { value: auc, ...(ci && { ci }), ...(se !== undefined && { se }), method: aucMethods[method] };
      }),
      accuracy: share(whole.accuracy),
      balancedAccuracy: ofCalls('balancedAccuracy'),
      sensitivity: share(whole.sensitivity),
      specificity: share(whole.specificity),
      ppv: share(whole.ppv),
      npv: share(whole.npv),
      f1: ofCalls('f1'),
      mcc: ofCalls('mcc'),
      noInformationRate: { value: whole.noInformationRate },
      brier: estimate(() => resampled('brier', brierScore(p, event), (rows) => meanOf(squaredErrors, rows))),
      hosmerLemeshowP: notJudged ?? hosmerLemeshowP(set, p, event, options),
      ...(options.asPrinted && {
        hosmerLemeshowPrintedP: notJudged ?? hosmerLemeshowP(set, p, event, { ...options, hosmerLemeshow: 'training' }),
      }),
      calibrationSlope: line('slope'),
      calibrationIntercept: line('intercept'),
    },
  };
}

const aucMethods: Readonly<Record<AucWithInterval['method'], string>> = {
  delong: 'DeLong',
  'delong-logit': 'DeLong, on the logit scale',
  certain: 'Clopper-Pearson on the rarer class: at this AUC the method of DeLong has no error',
  'exact-binomial': 'exact binomial: Clopper-Pearson as if the AUC were a proportion of all patients',
  bootstrap: 'stratified bootstrap, percentiles',
  constant: 'no interval: the predictions are all the same',
};

function hosmerLemeshowP(
  set: SetName,
  p: readonly number[],
  event: readonly (0 | 1)[],
  { calibrationGroups, hosmerLemeshow: form = 'new' }: BinaryPerformanceOptions,
): Estimate {
  if (form === 'none') {
    return {
      value: null,
      reason: 'on its own training patients the test holds for unpenalised logistic regression only',
    };
  }
  return estimate(() => {
    const { p: value, df } = hosmerLemeshow(p, event, { groups: calibrationGroups, sample: form });
    return { value, method: `${df} degrees of freedom${set === 'out-of-fold' ? ', approximate' : ''}` };
  });
}

function meanOf(values: readonly number[], rows: Uint32Array): number {
  let sum = 0;
  for (const row of rows) sum += values[row]!;
  return sum / rows.length;
}

interface Counts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly tn: number;
}

function countCalls(event: readonly number[], called: readonly number[], rows: Uint32Array): Counts {
  const counts = [0, 0, 0, 0];
  for (const row of rows) counts[2 * event[row]! + called[row]!]!++;
  const [tn, fp, fn, tp] = counts as [number, number, number, number];
  return { tp, fp, fn, tn };
}

/** As `classificationFigures` defines them, NaN where undefined: the bootstrap needs them many times over. */
const ofCounts = {
  balancedAccuracy: ({ tp, fp, fn, tn }: Counts) => (tp / (tp + fn) + tn / (tn + fp)) / 2,
  f1: ({ tp, fp, fn }: Counts) => (2 * tp) / (2 * tp + fp + fn),
  mcc: ({ tp, fp, fn, tn }: Counts) =>
    (tp * tn - fp * fn) / (Math.sqrt(tp + fp) * Math.sqrt(tp + fn) * Math.sqrt(tn + fp) * Math.sqrt(tn + fn)),
};
