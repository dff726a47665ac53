import { square } from '@radscore/elementary';
import { requireProbabilities } from '../calibration/probabilities.js';
import { stableSum } from '../descriptive/sum.js';
import { requireAtLeast, requireBetween, requireSameLength } from '../guards.js';
import { column, type Matrix } from '../linalg/matrix.js';
import { type Censoring, censoring, censoringInfluence, ipcw } from './censoring.js';
import { incidenceOfFirst } from './cumulative-incidence.js';
import { type Difference, differenceOf, type Estimate, errorFromInfluence, estimate } from './estimate.js';
import { nearTied } from './near-ties.js';
import { ofInterest, requireCompetingRisks, requireHorizon } from './survival-data.js';

export interface SurvivalBrier extends Estimate {
  readonly horizon: number;
  readonly influence: Float64Array;
}

export interface PredictionAccuracy {
  readonly horizon: number;
  readonly brier: number;
  /** Of the Kaplan-Meier risk of all patients (Aalen-Johansen's under competing risks), which knows no predictor. */
  readonly nullBrier: number;
  /** 1 - brier / nullBrier: 1 is perfect, 0 as good as knowing nothing, negative worse; null, with the reason, if nullBrier is 0. */
  readonly value: number | null;
  readonly reason?: string;
}

export interface IntegratedBrier extends Estimate {
  readonly times: Float64Array;
  /** Brier score at each time. */
  readonly brier: Float64Array;
}

/**
 * Brier score at a horizon of the predicted risk of an event by then, weighted by the inverse probability of censoring (Graf
 * 1999), with the error of the influence function. Under competing risks (`event` 0 = censored, 1 = of interest, 2 ... = others) the risk is
 * the cumulative incidence, and a patient with another event has not had this one. R's `riskRegression::Score(metrics = "brier", cens.model = "km")`.
 * Throws RAD-STATS-HORIZON, RAD-STATS-LENGTHS, RAD-STATS-MISSING, RAD-STATS-TOO-FEW (fewer than two patients),
 * RAD-PARAMETER-INVALID (a risk outside [0, 1]).
 */
export function survivalBrier(
  risk: ArrayLike<number>,
  given: ArrayLike<number>,
  event: ArrayLike<number>,
  horizon: number,
  { level = 0.95 }: { readonly level?: number } = {},
): SurvivalBrier {
  const method = 'Brier score at a horizon';
  requireCompetingRisks(method, given, event);
  const time = nearTied(given, [horizon]);
  requireAtLeast(method, 2, 'patients', time.length);
  requireProbabilities(method, risk, ofInterest(event));
  requireHorizon(method, horizon, Math.max(...Array.from(time)));
  requireBetween('level', level, 0, 1);
  const g = censoring(time, event);
  const terms = brierTerms(g, risk, time, event, horizon);
  const value = stableSum(terms);
  const viaCensoring = censoringInfluence(g, time, event, horizon, terms);
  const influence = terms.map((term, i) => time.length * term - value + viaCensoring[i]!);
  return { ...estimate(value, errorFromInfluence(influence), level), horizon, influence };
}

/** Difference of the Brier scores of two predictions for the same patients. Throws as {@link survivalBrier}. */
export function survivalBrierDifference(
  risk1: ArrayLike<number>,
  risk2: ArrayLike<number>,
  time: ArrayLike<number>,
  event: ArrayLike<number>,
  horizon: number,
  { level = 0.95 }: { readonly level?: number } = {},
): Difference {
  const first = survivalBrier(risk1, time, event, horizon, { level });
  const second = survivalBrier(risk2, time, event, horizon, { level });
  const influence = first.influence.map((value, i) => value - second.influence[i]!);
  return differenceOf(first.value - second.value, errorFromInfluence(influence), level);
}

/**
 * Index of prediction accuracy (Kattan and Gerds 2018): the share of the Brier score at the horizon that the prediction takes
 * off that of the Kaplan-Meier risk. Throws as {@link survivalBrier}.
 */
export function predictionAccuracy(
  risk: ArrayLike<number>,
  time: ArrayLike<number>,
  event: ArrayLike<number>,
  horizon: number,
): PredictionAccuracy {
  const brier = survivalBrier(risk, time, event, horizon).value;
  const nullRisk = incidenceOfFirst(nearTied(time, [horizon]), event, horizon);
  const nullBrier = survivalBrier(new Float64Array(time.length).fill(nullRisk), time, event, horizon).value;
  if (nullBrier === 0) {
    return { horizon, brier, nullBrier, value: null, reason: 'all patients or none had the event by the horizon' };
  }
  return { horizon, brier, nullBrier, value: 1 - brier / nullBrier };
}

/**
 * Brier score integrated from 0 to the last of the ascending times and divided by it; `risk` has a column for each time. Between
 * times the score keeps its value (before the first it is 0, as at time 0 no patient has had the event or is predicted to),
 * which is exact on the distinct observed times. R's `pec::crps`; the error integrates the influence functions of the scores, as
 * each patient enters all of them. Throws RAD-STATS-LENGTHS, RAD-PARAMETER-INVALID (times not ascending), and as
 * {@link survivalBrier}.
 */
export function integratedBrier(
  risk: Matrix,
  times: ArrayLike<number>,
  given: ArrayLike<number>,
  event: ArrayLike<number>,
  { level = 0.95 }: { readonly level?: number } = {},
): IntegratedBrier {
  const method = 'Integrated Brier score';
  requireCompetingRisks(method, given, event);
  const time = nearTied(given, Array.from(times));
  requireAtLeast(method, 2, 'patients', time.length);
  requireSameLength(method, 'columns of risk and times', { length: risk.cols }, times);
  requireAtLeast(method, 1, 'time', times.length);
  for (let k = 0; k < times.length; k++) requireProbabilities(method, column(risk, k), ofInterest(event));
  const end = times[times.length - 1]!;
  requireHorizon(method, end, Math.max(...Array.from(time)));
  requireBetween('level', level, 0, 1);
  const g = censoring(time, event);
  const brier = new Float64Array(times.length);
  const influence = new Float64Array(time.length);
  let area = 0;
  for (let k = 0; k < times.length; k++) {
    const terms = brierTerms(g, column(risk, k), time, event, times[k]!);
    brier[k] = stableSum(terms);
    if (k === times.length - 1) break;
    requireBetween('times', times[k + 1]!, times[k]!, Number.POSITIVE_INFINITY);
    const step = times[k + 1]! - times[k]!;
    area += step * brier[k]!;
    const viaCensoring = censoringInfluence(g, time, event, times[k]!, terms);
    for (let i = 0; i < influence.length; i++)
      influence[i]! += (step / end) * (time.length * terms[i]! + viaCensoring[i]!);
  }
  const value = area / end;
  return { ...estimate(value, errorFromInfluence(influence), level), times: Float64Array.from(times), brier };
}

/** Weighted squared errors of the patients, divided by their number. */
function brierTerms(
  g: Censoring,
  risk: ArrayLike<number>,
  time: ArrayLike<number>,
  event: ArrayLike<number>,
  horizon: number,
): Float64Array {
  return ipcw(g, time, event, horizon).map((weight, i) => {
    const outcome = time[i]! <= horizon && event[i] === 1 ? 1 : 0;
    return (weight * square(outcome - risk[i]!)) / time.length;
  });
}
