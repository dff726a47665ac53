import { createRng } from '@radscore/core';
import { square } from '@radscore/elementary';
import {
  bootstrap,
  brierScore,
  classificationFigures,
  clopperPearson,
  confusionMatrix,
  delong,
  hosmerLemeshow,
  type Interval,
  type Proportion,
  percentileInterval,
  recalibrate,
} from '@radscore/stats';
import type { Estimate, Performance, SetName } from '../study/types.js';
import { estimate } from './estimate.js';

export interface BinaryPerformanceOptions {
  /** At or above it a patient is called positive; one for each patient where folds have their own. */
  readonly threshold: number | readonly number[];
  readonly confidence: number;
  readonly calibrationGroups: number;
  readonly positive: string;
}

/** Bootstrap samples behind the intervals of figures that have no formula. */
const replicates = 500;

/**
 * The figures of probabilities against a binary outcome: AUC with DeLong's error and interval, what the cut-off gives with
 * exact (Clopper-Pearson) intervals, balanced accuracy, F1, MCC and Brier score with bootstrap intervals, the no-information
 * rate, Hosmer-Lemeshow p, slope and intercept of calibration. What cannot be computed is missing with its reason.
 */
export function binaryPerformance(
  set: SetName,
  p: readonly number[],
  event: readonly (0 | 1)[],
  options: BinaryPerformanceOptions,
): Performance {
  const { threshold, confidence, calibrationGroups, positive } = options;
  const level = { level: confidence };
  const called = p.map((value, i) => (value >= (typeof threshold === 'number' ? threshold : threshold[i]!) ? 1 : 0));
  const whole = classificationFigures(confusionMatrix(event, called, { positive }), level);
  const share = (found: Proportion): Estimate =>
    found.value === null
      ? { value: null, reason: found.reason }
      : { value: found.value, ci: found.exact, method: 'Clopper-Pearson' };
  const resampled = (name: string, value: number, statistic: (rows: Uint32Array) => number): Estimate => {
    const rng = createRng(`performance/${set}/${name}`);
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
  // Logits need probabilities inside (0, 1); those at the ends are moved by less than anybody can tell.
  const inside = p.map((value) => Math.min(1 - 1e-6, Math.max(1e-6, value)));
  const constant = p.every((value) => value === p[0]);
  const line = (name: 'slope' | 'intercept'): Estimate => {
    if (constant) return { value: null, reason: 'the prediction is the same for everybody' };
    return estimate(() => {
      const { value, ci, standardError } = recalibrate(inside, event, level)[name];
      return { value, ci, se: standardError, method: 'logistic recalibration' };
    });
  };
  return {
    set,
    n: p.length,
    events: event.reduce<number>((sum, value) => sum + value, 0),
    measures: {
      auc: estimate(() => {
        const { auc, ci, standardError } = delong(p, event, level);
        if (standardError > 0) return { value: auc, ci, se: standardError, method: 'DeLong' };
        if (auc > 0 && auc < 1) return { value: auc, method: 'no interval: the predictions are all the same' };
        return { value: auc, ci: certainInterval(auc, event, confidence), method: certainMethod };
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
      hosmerLemeshowP: constant
        ? { value: null, reason: 'the prediction is the same for everybody' }
        : estimate(() => ({ value: hosmerLemeshow(p, event, { groups: calibrationGroups }).p })),
      calibrationSlope: line('slope'),
      calibrationIntercept: line('intercept'),
    },
  };
}

const certainMethod = 'Clopper-Pearson on the rarer class: at this AUC the method of DeLong has no error';

/** Perfect separation of few patients is no certainty: the interval of as many successes as there are patients of the rarer class. */
function certainInterval(auc: number, event: readonly (0 | 1)[], confidence: number): Interval {
  const events = event.filter((value) => value === 1).length;
  const trials = Math.min(events, event.length - events);
  return clopperPearson(Math.round(auc * trials), trials, confidence);
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
