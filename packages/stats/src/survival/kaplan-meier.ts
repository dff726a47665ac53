import { requireBetween, requireFinite } from '../guards.js';
import { nearestOf, nearTied } from './near-ties.js';
import { countBelow, countUpTo, type RiskTable, riskTable } from './risk-table.js';
import { requireSurvival } from './survival-data.js';
import { type SurvivalIntervalType, survivalInterval } from './survival-interval.js';

export interface KaplanMeierOptions {
  /** Scale of the intervals; `log` is R's default. */
  readonly interval?: SurvivalIntervalType;
  readonly level?: number;
}

/** A Kaplan-Meier curve: one entry for each distinct time, ascending. The curve is 1 before the first and steps at each time. */
export interface KaplanMeier extends RiskTable {
  readonly n: number;
  readonly totalEvents: number;
  readonly survival: Float64Array;
  /** Standard error of log survival (Greenwood); infinite where survival is 0. */
  readonly errorOfLog: Float64Array;
  /** Pointwise bounds; NaN where survival is 0, as the variance cannot be estimated there. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** Nelson-Aalen cumulative hazard and its standard error. */
  readonly cumulativeHazard: Float64Array;
  readonly errorOfHazard: Float64Array;
  readonly interval: SurvivalIntervalType;
  readonly level: number;
}

/** The curve at one time. What cannot be computed is null, with the reason. */
export interface SurvivalAt {
  readonly time: number;
  readonly atRisk: number;
  readonly survival: number | null;
  readonly standardError: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly reason?: string;
}

/**
 * Kaplan-Meier estimate of survival with Greenwood's error and pointwise intervals, and the Nelson-Aalen hazard; R's
 * `survival::survfit`. `event` is 1 (observed) or 0 (censored). Throws RAD-STATS-LENGTHS, RAD-STATS-TOO-FEW (no patient),
 * RAD-STATS-MISSING, RAD-PARAMETER-INVALID.
 *
 * @example
 * ```ts
 * import { kaplanMeier } from '@radscore/stats';
 *
 * const curve = kaplanMeier([6, 13, 21, 30, 37], [1, 1, 0, 1, 0]); // months; 1 event, 0 censored
 * Array.from(curve.survival, (s) => s.toFixed(2)); // => ['0.80', '0.60', '0.60', '0.30', '0.30']
 * ```
 */
export function kaplanMeier(
  time: ArrayLike<number>,
  event: ArrayLike<number>,
  { interval = 'log', level = 0.95 }: KaplanMeierOptions = {},
): KaplanMeier {
  const totalEvents = requireSurvival('Kaplan-Meier estimate', time, event);
  requireBetween('level', level, 0, 1);
  const table = riskTable(nearTied(time), event);
  const m = table.time.length;
  const series = () => new Float64Array(m);
  const [survival, errorOfLog, lower, upper] = [series(), series(), series(), series()];
  const [cumulativeHazard, errorOfHazard] = [series(), series()];
  let [s, greenwood, hazard, hazardVariance] = [1, 0, 0, 0];
  for (let k = 0; k < m; k++) {
    const [n, d] = [table.atRisk[k]!, table.events[k]!];
    s *= (n - d) / n;
    if (d > 0) greenwood += d / (n * (n - d));
    hazard += d / n;
    hazardVariance += d / (n * n);
    survival[k] = s;
    errorOfLog[k] = Math.sqrt(greenwood);
    [lower[k], upper[k]] = survivalInterval(s, errorOfLog[k]!, interval, level);
    cumulativeHazard[k] = hazard;
    errorOfHazard[k] = Math.sqrt(hazardVariance);
  }
  const bands = { survival, errorOfLog, lower, upper, cumulativeHazard, errorOfHazard };
  return { ...table, ...bands, n: time.length, totalEvents, interval, level };
}

/**
 * The curve at given times, with the number still at risk just before each. Survival is missing beyond the last observed time
 * unless it has fallen to 0; where it is 0 its error and bounds are, and on a log-log scale the bounds before the first event. Throws RAD-STATS-MISSING.
 *
 * @example
 * ```ts
 * import { kaplanMeier, survivalAt } from '@radscore/stats';
 *
 * const curve = kaplanMeier([6, 13, 21, 30, 37], [1, 1, 0, 1, 0]);
 * survivalAt(curve, [24])[0]!.survival!.toFixed(2); // => '0.60'
 * ```
 */
export function survivalAt(curve: KaplanMeier, times: ArrayLike<number>): SurvivalAt[] {
  requireFinite('Survival at given times', 'the times', times);
  const end = curve.time.at(-1)!;
  return Array.from(times, (asked) => {
    const time = nearestOf(curve.time, asked);
    const at = { time: asked, atRisk: numberAtRisk(curve, time) };
    const missing = { standardError: null, lower: null, upper: null };
    const k = countUpTo(curve.time, time) - 1;
    if (k < 0) return { ...at, survival: 1, standardError: 0, lower: 1, upper: 1 };
    const survival = curve.survival[k]!;
    if (survival === 0)
      return { ...at, survival, ...missing, reason: 'the variance cannot be estimated where survival is 0' };
    if (time > end) return { ...at, survival: null, ...missing, reason: `no patient was followed beyond ${end}` };
    const standardError = survival * curve.errorOfLog[k]!;
    const [lower, upper] = [curve.lower[k]!, curve.upper[k]!];
    if (Number.isNaN(lower)) {
      const reason = 'before the first event there is no interval on this scale';
      return { ...at, survival, standardError, lower: null, upper: null, reason };
    }
    return { ...at, survival, standardError, lower, upper };
  });
}

/**
 * Patients at risk just before a time: those whose own time is not earlier.
 *
 * @example
 * ```ts
 * import { kaplanMeier, numberAtRisk } from '@radscore/stats';
 *
 * numberAtRisk(kaplanMeier([6, 13, 21, 30, 37], [1, 1, 0, 1, 0]), 20); // => 3
 * ```
 */
export function numberAtRisk(table: RiskTable, time: number): number {
  const k = countBelow(table.time, time);
  return table.atRisk[k] ?? 0;
}
