import { medianFollowUp } from '@radscore/stats';
import { eventsOf } from '../run/study-data.js';
import type { Check, CheckContext, Finding } from './check.js';

const perYear = { days: 365.25, months: 12, years: 1 } as const;
/** Years of median follow-up that no study has. */
const tooLong = 50;

export const followUp: Check = {
  number: 15,
  name: 'Horizon against follow-up',
  find(context) {
    return context.data.outcome.kind === 'binary' ? ofHorizon(context) : ofTimes(context);
  },
};

function ofHorizon({ protocol, cohort }: CheckContext): Finding {
  const { within, unit, censoredBefore, positive } = protocol.endpoint;
  const { horizon } = cohort.endpoint;
  if (within === undefined || horizon === undefined)
    return {
      code: 'NO-HORIZON',
      verdict: 'not-applicable',
      sentence: 'The outcome is given as yes or no; how long patients were followed is not known to the run.',
    };
  const { early, patients, kaplanMeier, asCoded } = horizon;
  const share = early / Math.max(1, patients);
  const many = share > protocol.checks.earlyCensored;
  const rule = censoredBefore === 'exclude' ? 'left out' : `counted as free of ${positive}`;
  const risk =
    kaplanMeier === null || asCoded === null || early === 0
      ? ''
      : ` The risk at ${within} ${unit} is ${kaplanMeier.toFixed(3)} by Kaplan-Meier and ${asCoded.toFixed(3)} as coded.`;
  return {
    code: many ? 'MANY-LEFT-EARLY' : 'FEW-LEFT-EARLY',
    verdict: many ? 'warn' : 'pass',
    sentence: `The event counts within ${within} ${unit}; ${early} of ${patients} patients (${(100 * share).toFixed(0)} %) were followed for less without it and ${rule}.${risk}`,
    values: { horizon: within, early, patients, share, kaplanMeier, asCoded },
  };
}

function ofTimes({ protocol, data }: CheckContext): Finding {
  const { outcome } = data;
  if (outcome.kind === 'binary') throw new Error('of survival only');
  const { time, unit } = outcome;
  const horizon = Math.max(0, ...protocol.endpoint.horizons);
  const found = medianFollowUp(time, eventsOf(outcome));
  const values = { medianFollowUp: found.time, horizon: horizon === 0 ? null : horizon };
  if (found.time === null)
    return {
      code: 'FOLLOW-UP-NOT-REACHED',
      verdict: 'warn',
      sentence: 'The median follow-up (reverse Kaplan-Meier) is not reached.',
      values,
    };
  const told = `Median follow-up is ${found.time.toFixed(1)} ${unit} (reverse Kaplan-Meier)`;
  const years = found.time / perYear[unit];
  if (years > tooLong)
    return {
      code: 'FOLLOW-UP-TOO-LONG',
      verdict: 'warn',
      sentence: `${told}, which is ${years.toFixed(0)} years: look at the unit of the times (endpoint.unit is ${unit}).`,
      values: { ...values, years },
    };
  if (horizon === 0) return { code: 'FOLLOW-UP', verdict: 'pass', sentence: `${told}.`, values };
  const fine = found.time >= horizon;
  return {
    code: fine ? 'HORIZON-FOLLOWED' : 'HORIZON-BEYOND-FOLLOW-UP',
    verdict: fine ? 'pass' : 'warn',
    sentence: `${told}, the longest horizon ${horizon}${fine ? '.' : ': beyond it few patients speak.'}`,
    values,
  };
}
