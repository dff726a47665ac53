import { requireAtLeast, requireSameLength } from '../guards.js';
import { type Matrix, takeRows } from '../linalg/matrix.js';
import { censoring, uncensoredBefore } from './censoring.js';
import { coxRegression } from './cox.js';
import type { CoxFit } from './cox-fit.js';
import { nearTied } from './near-ties.js';
import { countUpTo } from './risk-table.js';
import { requireCompetingRisks } from './survival-data.js';

export interface FineGrayFit {
  readonly cause: number;
  readonly n: number;
  readonly events: number;
  readonly competing: number;
  readonly censored: number;
  /**
   * The weighted Cox model of the subdistribution hazard: hazard ratios, robust errors over patients, baseline. Its rows are
   * parts of patients. 1 - its predicted survival is the predicted cumulative incidence.
   */
  readonly model: CoxFit;
}

/**
 * Fine and Gray's (1999) regression of the subdistribution hazard of a kind of event: patients with a competing event stay at
 * risk with the probability of not yet being censored as their weight. `event` is 0 (censored) or the kind 1, 2, ... R's
 * `survival::finegray` followed by `coxph`; coefficients of `cmprsk::crr`, whose errors also count that the weights are
 * estimated. Throws RAD-STATS-TOO-FEW (no event of the kind), and as {@link coxRegression}.
 */
export function fineGray(
  x: Matrix,
  given: ArrayLike<number>,
  event: ArrayLike<number>,
  { cause = 1, ties = 'breslow' }: { readonly cause?: number; readonly ties?: 'efron' | 'breslow' } = {},
): FineGrayFit {
  const method = 'Fine-Gray regression';
  requireCompetingRisks(method, given, event);
  const time = nearTied(given);
  requireSameLength(method, 'rows and times', { length: x.rows }, time);
  const count = (holds: (kind: number) => boolean) => Array.from(event).filter(holds).length;
  const events = count((kind) => kind === cause);
  requireAtLeast(method, 1, 'event', events);
  const parts = weightedParts(time, event, cause);
  const take = (key: 'start' | 'stop' | 'event' | 'weight') => Float64Array.from(parts, (part) => part[key]);
  const patients = parts.map(({ patient }) => patient);
  const model = coxRegression(takeRows(x, patients), take('stop'), take('event'), {
    ties,
    start: take('start'),
    weights: take('weight'),
    cluster: patients,
  });
  return {
    cause,
    n: x.rows,
    events,
    competing: count((kind) => kind !== 0 && kind !== cause),
    censored: count((kind) => kind === 0),
    model,
  };
}

interface Part {
  readonly patient: number;
  readonly start: number;
  readonly stop: number;
  readonly event: number;
  readonly weight: number;
}

/** Each patient up to his own time, and after a competing event one part for each stretch of event times of equal weight. */
function weightedParts(time: ArrayLike<number>, event: ArrayLike<number>, cause: number): Part[] {
  const g = censoring(time, event);
  const eventTimes = [...new Set(Array.from(time).filter((_, i) => event[i] === cause))].sort((a, b) => a - b);
  const remaining = eventTimes.map((t) => uncensoredBefore(g, t));
  // Entering below every time lets an event at time 0 have a risk set.
  const origin = Math.min(0, ...Array.from(time)) - 1;
  return Array.from(time).flatMap((stop, patient) => {
    const own = { patient, start: origin, stop, event: Number(event[patient] === cause), weight: 1 };
    if (event[patient] === 0 || event[patient] === cause) return [own];
    const parts: Part[] = [own];
    const atOwn = uncensoredBefore(g, stop);
    for (let k = countUpTo(eventTimes, stop); k < eventTimes.length; k++) {
      const weight = remaining[k]! / atOwn;
      const last = parts[parts.length - 1]!;
      if (weight === last.weight) parts[parts.length - 1] = { ...last, stop: eventTimes[k]! };
      else if (weight > 0) parts.push({ patient, start: last.stop, stop: eventTimes[k]!, event: 0, weight });
    }
    return parts;
  });
}
