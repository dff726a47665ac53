import { requireProbabilities } from '../calibration/probabilities.js';
import { mean } from '../descriptive/moments.js';
import { quantileSorted, sorted } from '../descriptive/quantile.js';
import { requireAtLeast } from '../guards.js';
import { cumulativeIncidence, incidenceAt } from './cumulative-incidence.js';
import { kaplanMeier, survivalAt } from './kaplan-meier.js';
import { nearTied } from './near-ties.js';
import { ofInterest, requireCompetingRisks, requireHorizon } from './survival-data.js';
import type { SurvivalIntervalType } from './survival-interval.js';

/** Patients of similar predicted risk. What was observed is null, with the reason, where it cannot be estimated. */
export interface HorizonCalibrationGroup {
  readonly n: number;
  /** Mean predicted risk of an event by the horizon. */
  readonly predicted: number;
  /** 1 - Kaplan-Meier at the horizon (Aalen-Johansen's incidence under competing risks), with the interval of the curve. */
  readonly observed: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly reason?: string;
}

export interface HorizonCalibration {
  readonly horizon: number;
  readonly groups: readonly HorizonCalibrationGroup[];
  /** All patients as one group: calibration in the large. */
  readonly overall: HorizonCalibrationGroup;
}

/**
 * Calibration of predicted risks at a horizon: in `groups` quantile groups (5) of the risk, the mean prediction beside the
 * Kaplan-Meier risk; where `event` has kinds above 1 (competing events), beside Aalen and Johansen's cumulative incidence of kind 1, with
 * its log-log interval. Groups are fewer where quantiles coincide. Throws RAD-STATS-HORIZON, RAD-STATS-LENGTHS,
 * RAD-STATS-MISSING, RAD-STATS-TOO-FEW (no group), RAD-PARAMETER-INVALID (a risk outside [0, 1]).
 */
export function calibrationAtHorizon(
  risk: ArrayLike<number>,
  time: ArrayLike<number>,
  event: ArrayLike<number>,
  horizon: number,
  {
    groups = 5,
    interval = 'log-log',
    level = 0.95,
  }: { readonly groups?: number; readonly interval?: SurvivalIntervalType; readonly level?: number } = {},
): HorizonCalibration {
  const method = 'Calibration at a horizon';
  requireCompetingRisks(method, time, event);
  const competing = Array.from(event).some((kind) => kind > 1);
  requireProbabilities(method, risk, ofInterest(event));
  requireAtLeast(method, 1, 'group', groups);
  requireHorizon(method, horizon, Math.max(...Array.from(time)));
  const ascending = sorted(risk);
  const bounds = new Set(Array.from({ length: groups }, (_, k) => quantileSorted(ascending, (k + 1) / groups)));
  const all = Array.from(time, (_, i) => i);
  const summarise = (rows: readonly number[]): HorizonCalibrationGroup => {
    const take = (values: ArrayLike<number>) => rows.map((i) => values[i]!);
    const group = { n: rows.length, predicted: mean(take(risk)) };
    if (competing) return { ...group, ...observedIncidence(take(time), take(event), horizon, level) };
    const at = survivalAt(kaplanMeier(take(time), take(event), { interval, level }), [horizon])[0]!;
    return {
      ...group,
      observed: complement(at.survival),
      lower: complement(at.upper),
      upper: complement(at.lower),
      ...(at.reason !== undefined && { reason: at.reason }),
    };
  };
  let low = Number.NEGATIVE_INFINITY;
  const members = [...bounds].map((high) => {
    const rows = all.filter((i) => risk[i]! > low && risk[i]! <= high);
    low = high;
    return rows;
  });
  return { horizon, groups: members.filter((rows) => rows.length > 0).map(summarise), overall: summarise(all) };
}

/** The incidence of kind 1 at the horizon; missing where no patient was followed that long and the rest might still have had it. */
function observedIncidence(given: readonly number[], event: readonly number[], horizon: number, level: number) {
  const time = nearTied(given, [horizon]);
  const last = time.reduce((a, b) => Math.max(a, b), 0);
  const all = cumulativeIncidence(time, event, { level });
  if (last < horizon && all.eventFree.at(-1)! > 0) {
    return { observed: null, lower: null, upper: null, reason: `no patient was followed beyond ${last}` };
  }
  const own = all.causes.find(({ cause }) => cause === 1);
  if (own === undefined) return { observed: 0, lower: null, upper: null, reason: 'no event of interest' };
  const { incidence, ci } = incidenceAt(all, own, horizon);
  return { observed: incidence, lower: ci[0], upper: ci[1] };
}

function complement(value: number | null): number | null {
  return value === null ? null : 1 - value;
}
