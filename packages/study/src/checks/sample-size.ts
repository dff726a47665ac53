import { isRadError } from '@radscore/core';
import { r2FromC, sampleSizeBinary, sampleSizeSurvival } from '@radscore/stats';
import { primaryMeasure } from '../run/performance.js';
import { eventsOf } from '../run/study-data.js';
import { type Check, type CheckContext, trainingEvents } from './check.js';

export const sampleSize: Check<7> = {
  number: 7,
  name: 'Events per parameter and sample size',
  find(context) {
    const { key, data, protocol } = context;
    const { n, events } = trainingEvents(context);
    const counts = parametersOf(context);
    const parameters = Math.max(1, counts.candidates);
    const rarer = Math.min(events, n - events);
    const ratio = (data.outcome.kind === 'binary' ? rarer : events) / parameters;
    const needed = rileyNumber(context, n, events, parameters);
    const departed = key.departures ?? [];
    const { fail, warn } = protocol.checks.eventsPerParameter;
    const few = ratio < warn || (needed !== null && n < needed) || departed.length > 0;
    const values = {
      events,
      n,
      parameters,
      kept: counts.kept,
      perParameter: ratio,
      rileyN: needed,
      departures: departed.length,
      departed,
    };
    if (ratio < fail) return { code: 'TOO-FEW-EVENTS', verdict: 'fail', values };
    return few ? { code: 'FEW-EVENTS', verdict: 'warn', values } : { code: 'ENOUGH-EVENTS', verdict: 'pass', values };
  },
};

/**
 * Parameters that might have entered, and those that did. Choosing among candidates costs degrees of freedom just as fitting does, so the
 * former count; each feature of a rad-score counts, because its coefficient was estimated on the same patients.
 */
function parametersOf({ key, data, protocol }: CheckContext): { candidates: number; kept: number } {
  const { clinical } = protocol.variants[key.variant]!;
  const { counts, kept } = key.honest.selection;
  const columns = clinical ? data.clinical.names.length : 0;
  return {
    candidates: Math.max(counts[0]?.columns ?? 0, kept.length) + columns,
    kept: kept.length + (clinical ? (key.clinicalKept?.length ?? columns) : 0),
  };
}

/** At the discrimination found, but at least 0.6: below it the criteria ask for the impossible. */
function rileyNumber(
  { protocol, key, data }: CheckContext,
  n: number,
  events: number,
  parameters: number,
): number | null {
  const found = key.nested?.measures[primaryMeasure(protocol)]?.value ?? null;
  const c = Math.min(0.95, Math.max(0.6, found ?? 0.6));
  try {
    const prevalence = events / n;
    const r2 = r2FromC(c, prevalence);
    if (data.outcome.kind === 'binary') return sampleSizeBinary({ r2, parameters, prevalence }).n;
    const { time } = data.outcome;
    const total = time.reduce((sum, t) => sum + t, 0);
    const rate = eventsOf(data.outcome).filter((value) => value === 1).length / total;
    const meanFollowUp = total / time.length;
    const horizon = protocol.endpoint.horizons[0] ?? meanFollowUp;
    return sampleSizeSurvival({ r2, parameters, rate, horizon, meanFollowUp }).n;
  } catch (error) {
    if (isRadError(error)) return null;
    throw error;
  }
}
