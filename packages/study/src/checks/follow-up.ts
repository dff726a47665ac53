import { medianFollowUp } from '@radscore/stats';
import { eventsOf } from '../run/study-data.js';
import type { Check } from './check.js';

export const followUp: Check = {
  number: 15,
  name: 'Horizon against follow-up',
  find({ protocol, data, cohort }) {
    const { endpoint } = protocol;
    const horizon = endpoint.kind === 'survival' ? Math.max(0, ...endpoint.horizons) : endpoint.within;
    if (data.outcome.kind === 'binary') {
      const excluded = cohort.exclusions.filter(({ stage }) => stage === 'endpoint').length;
      if (horizon === undefined)
        return {
          verdict: 'not-applicable',
          sentence: 'The outcome is given as yes or no; how long patients were followed is not known to the run.',
        };
      const share = excluded / Math.max(1, excluded + data.ids.length);
      const rule = endpoint.censoredBefore === 'exclude' ? 'left out' : 'counted as free of the event';
      return {
        verdict: share > 0.1 ? 'warn' : 'pass',
        sentence: `The event counts within ${horizon} ${endpoint.unit}; patients followed for less without it were ${rule} (${excluded} left out by the endpoint, ${(100 * share).toFixed(0)} %).`,
        values: { horizon, excluded },
      };
    }
    const { time, unit } = data.outcome;
    const found = medianFollowUp(time, eventsOf(data.outcome));
    const values = { medianFollowUp: found.time, horizon: horizon ?? null };
    if (found.time === null)
      return { verdict: 'warn', sentence: 'The median follow-up (reverse Kaplan-Meier) is not reached.', values };
    if (horizon === undefined || horizon === 0)
      return {
        verdict: 'pass',
        sentence: `Median follow-up is ${found.time.toFixed(1)} ${unit} (reverse Kaplan-Meier).`,
        values,
      };
    const fine = found.time >= horizon;
    return {
      verdict: fine ? 'pass' : 'warn',
      sentence: `Median follow-up is ${found.time.toFixed(1)} ${unit} (reverse Kaplan-Meier), the longest horizon ${horizon}${fine ? '.' : ': beyond it few patients speak.'}`,
      values,
    };
  },
};
