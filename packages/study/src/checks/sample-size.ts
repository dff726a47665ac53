import { isRadError, withCapital } from '@radscore/core';
import { r2FromC, sampleSizeBinary, sampleSizeSurvival } from '@radscore/stats';
import { whereDeparted } from '../run/departures.js';
import { primaryMeasure } from '../run/judge.js';
import { eventsOf } from '../run/study-data.js';
import { type Check, count, trainingEvents } from './check.js';

export const sampleSize: Check = {
  number: 7,
  name: 'Events per parameter and sample size',
  find(context) {
    const { key, data, protocol } = context;
    const { n, events } = trainingEvents(context);
    const clinical = protocol.variants[key.variant]!.clinical ? (key.clinicalKept ?? data.clinical.names).length : 0;
    // Features of a rad-score count each: their coefficients were estimated on the same patients as the model around it.
    const radiomics = key.honest.selection.kept.length;
    const parameters = Math.max(1, radiomics + clinical);
    const rarer = Math.min(events, n - events);
    const ratio = (data.outcome.kind === 'binary' ? rarer : events) / parameters;
    const needed = rileyNumber(context, n, events, parameters);
    const values = { events, parameters, perParameter: ratio, rileyN: needed, n };
    const told = `${events} events among ${n} training patients for ${count(parameters, 'parameter')} of the final model are ${ratio.toFixed(1)} each (before selection there were ${key.honest.selection.counts[0]?.columns ?? parameters} candidates)`;
    const riley = needed === null ? '' : `; Riley's criteria ask for ${needed} patients for as many parameters`;
    const departed = key.departures ?? [];
    const strained = departed.map((each) => ` ${withCapital(whereDeparted(each))}: ${each.sentence}`).join('');
    const few = ratio < 10 || (needed !== null && n < needed) || departed.length > 0;
    const verdict = ratio < 5 ? 'fail' : few ? 'warn' : 'pass';
    return { verdict, sentence: `${told}${riley}.${strained}`, values: { ...values, departures: departed.length } };
  },
};

/** At the discrimination that was found (at least 0.6, or the criteria ask for the impossible). */
function rileyNumber(
  { protocol, key, data }: Parameters<Check['find']>[0],
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
