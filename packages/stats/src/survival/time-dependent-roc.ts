import { sortedOrder } from '../descriptive/ranks.js';
import { statsError } from '../errors.js';
import { requireBetween, requireFinite, requireSameLength } from '../guards.js';
import { type Censoring, censoring, censoringInfluence, ipcw } from './censoring.js';
import { type Difference, differenceOf, type Estimate, errorFromInfluence, estimate } from './estimate.js';
import { nearTied } from './near-ties.js';
import { requireCompetingRisks, requireHorizon } from './survival-data.js';

export interface TimeDependentAuc extends Estimate {
  readonly horizon: number;
  /** Patients with an event by the horizon, followed beyond it, and censored before it. */
  readonly cases: number;
  readonly controls: number;
  readonly censored: number;
  readonly influence: Float64Array;
}

export interface TimeDependentRoc {
  readonly horizon: number;
  /** Descending; the first is Infinity. A patient is called positive at score >= threshold. */
  readonly thresholds: Float64Array;
  readonly sensitivity: Float64Array;
  readonly specificity: Float64Array;
}

/**
 * Cumulative/dynamic AUC at a horizon: cases had the event by then, controls are followed beyond, weighted by the inverse
 * probability of censoring (Uno 2007; Hung and Chiang 2010), ties in the score counting half. The error is that of the influence
 * function with the censoring estimated (Blanche 2013). R's `riskRegression::Score(cens.model = "km")`; n log n.
 * Throws RAD-STATS-ONE-CLASS (no case or no control), RAD-STATS-HORIZON, RAD-STATS-LENGTHS, RAD-STATS-MISSING.
 */
export function timeDependentAuc(
  score: ArrayLike<number>,
  given: ArrayLike<number>,
  event: ArrayLike<number>,
  horizon: number,
  { level = 0.95 }: { readonly level?: number } = {},
): TimeDependentAuc {
  requireBetween('level', level, 0, 1);
  const time = nearTied(given, [horizon]);
  const { g, weight, order, cases, controls } = weighted(score, time, event, horizon);
  const n = time.length;
  const isCase = (i: number) => time[i]! <= horizon && event[i] === 1;
  const [caseWeight, controlWeight] = totals(weight, isCase);
  // The share of each patient in the weighted pairs that are in order: controls below a case, cases above a control.
  const share = new Float64Array(n);
  let [controlsBelow, casesBelow, area] = [0, 0, 0];
  for (let start = 0, end = 0; start < n; start = end) {
    let [tiedCases, tiedControls] = [0, 0];
    for (; end < n && score[order[end]!] === score[order[start]!]; end++) {
      const i = order[end]!;
      if (isCase(i)) tiedCases += weight[i]!;
      else tiedControls += weight[i]!;
    }
    const below = controlsBelow + tiedControls / 2;
    const above = caseWeight - casesBelow - tiedCases / 2;
    for (let k = start; k < end; k++) share[order[k]!] = weight[order[k]!]! * (isCase(order[k]!) ? below : above);
    area += tiedCases * below;
    controlsBelow += tiedControls;
    casesBelow += tiedCases;
  }
  const pairs = caseWeight * controlWeight;
  const auc = area / pairs;
  const terms = share.map((value, i) => (value - auc * weight[i]! * (isCase(i) ? controlWeight : caseWeight)) / pairs);
  const viaCensoring = censoringInfluence(g, time, event, horizon, terms);
  const influence = terms.map((term, i) => n * term + viaCensoring[i]!);
  const figure = estimate(auc, errorFromInfluence(influence), level);
  return { ...figure, horizon, cases, controls, censored: n - cases - controls, influence };
}

/** Difference of the AUCs of two scores of the same patients at a horizon; R's `riskRegression::Score` contrasts. Throws as {@link timeDependentAuc}. */
export function timeDependentAucDifference(
  score1: ArrayLike<number>,
  score2: ArrayLike<number>,
  time: ArrayLike<number>,
  event: ArrayLike<number>,
  horizon: number,
  { level = 0.95 }: { readonly level?: number } = {},
): Difference {
  const first = timeDependentAuc(score1, time, event, horizon, { level });
  const second = timeDependentAuc(score2, time, event, horizon, { level });
  const influence = first.influence.map((value, i) => value - second.influence[i]!);
  return differenceOf(first.value - second.value, errorFromInfluence(influence), level);
}

/** The ROC curve whose area {@link timeDependentAuc} is; throws as it. */
export function timeDependentRoc(
  score: ArrayLike<number>,
  given: ArrayLike<number>,
  event: ArrayLike<number>,
  horizon: number,
): TimeDependentRoc {
  const time = nearTied(given, [horizon]);
  const { weight, order } = weighted(score, time, event, horizon);
  const [caseWeight, controlWeight] = totals(weight, (i) => time[i]! <= horizon && event[i] === 1);
  const curve = { thresholds: [Number.POSITIVE_INFINITY], sensitivity: [0], specificity: [1] };
  let [casesAbove, controlsAbove] = [0, 0];
  for (let k = order.length - 1; k >= 0; k--) {
    const i = order[k]!;
    if (time[i]! <= horizon && event[i] === 1) casesAbove += weight[i]!;
    else controlsAbove += weight[i]!;
    if (k > 0 && score[order[k - 1]!] === score[i]) continue;
    curve.thresholds.push(score[i]!);
    curve.sensitivity.push(Math.min(1, casesAbove / caseWeight));
    curve.specificity.push(Math.max(0, 1 - controlsAbove / controlWeight));
  }
  return {
    horizon,
    thresholds: Float64Array.from(curve.thresholds),
    sensitivity: Float64Array.from(curve.sensitivity),
    specificity: Float64Array.from(curve.specificity),
  };
}

function weighted(
  score: ArrayLike<number>,
  time: ArrayLike<number>,
  event: ArrayLike<number>,
  horizon: number,
): { g: Censoring; weight: Float64Array; order: Uint32Array; cases: number; controls: number } {
  const method = 'Time-dependent ROC';
  requireCompetingRisks(method, time, event);
  requireSameLength(method, 'scores and times', score, time);
  requireFinite(method, 'the scores', score);
  requireHorizon(method, horizon, Math.max(...Array.from(time)));
  let [cases, controls] = [0, 0];
  for (let i = 0; i < time.length; i++) {
    if (time[i]! > horizon || event[i]! > 1) controls++;
    else if (event[i] === 1) cases++;
  }
  if (cases === 0 || controls === 0) {
    throw statsError('RAD-STATS-ONE-CLASS', { method, events: cases, nonEvents: controls });
  }
  const g = censoring(time, event);
  return { g, weight: ipcw(g, time, event, horizon), order: sortedOrder(score), cases, controls };
}

function totals(weight: Float64Array, isCase: (i: number) => boolean): [cases: number, controls: number] {
  let [cases, controls] = [0, 0];
  weight.forEach((w, i) => {
    if (isCase(i)) cases += w;
    else controls += w;
  });
  return [cases, controls];
}
