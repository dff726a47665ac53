import { requireAtLeast } from '../guards.js';
import { nearTied } from './near-ties.js';
import { riskTable } from './risk-table.js';
import { requireHorizon, requireSurvival } from './survival-data.js';

/**
 * Pseudo-observations of the risk by a horizon: n F - (n - 1) F without the patient, F = 1 - Kaplan-Meier. They stand for the outcome
 * of everybody, censored or not, as long as censoring does not depend on the predictors; R's `prodlim::jackknife`. One pass over the times
 * instead of n curves.
 *
 * Source: Andersen and Perme, Pseudo-observations in survival analysis, Statistical Methods in Medical Research 19, 2010.
 *
 * @throws RAD-STATS-TOO-FEW (fewer than 2 patients), RAD-STATS-HORIZON, RAD-STATS-LENGTHS, RAD-STATS-MISSING
 * @example
 * ```ts
 * import { pseudoRisk } from '@radscore/stats';
 *
 * // Without censoring it is what happened.
 * Array.from(pseudoRisk([1, 2, 3, 4], [1, 1, 1, 1], 2), (v) => v.toFixed(2)); // => ['1.00', '1.00', '0.00', '0.00']
 * ```
 */
export function pseudoRisk(given: ArrayLike<number>, event: ArrayLike<number>, horizon: number): Float64Array {
  const method = 'Pseudo-observations';
  requireSurvival(method, given, event);
  const n = given.length;
  requireAtLeast(method, 2, 'patients', n);
  const time = nearTied(given, [horizon]);
  requireHorizon(method, horizon, Math.max(...Array.from(time)));
  const table = riskTable(time, event);
  const steps = table.time.filter((t) => t <= horizon).length;
  // The curve without one patient: up to the patient's own time one fewer is at risk, after it nothing has changed.
  const before = new Float64Array(steps + 1).fill(1);
  const after = new Float64Array(steps + 1).fill(1);
  for (let k = 0; k < steps; k++) before[k + 1] = before[k]! * factor(table.atRisk[k]! - 1, table.events[k]!);
  for (let k = steps - 1; k >= 0; k--) after[k] = after[k + 1]! * factor(table.atRisk[k]!, table.events[k]!);
  const place = new Map(Array.from(table.time, (t, k) => [t, k]));
  return Float64Array.from({ length: n }, (_, i) => {
    const k = place.get(time[i]!)!;
    const without =
      k >= steps
        ? before[steps]!
        : before[k]! * factor(table.atRisk[k]! - 1, table.events[k]! - event[i]!) * after[k + 1]!;
    return n * (1 - after[0]!) - (n - 1) * (1 - without);
  });
}

function factor(atRisk: number, events: number): number {
  return atRisk > 0 ? 1 - events / atRisk : 1;
}
