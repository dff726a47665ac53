import { medianFollowUp } from '@radscore/stats';
import { eventsOf } from '../run/study-data.js';
import type { Check, CheckContext } from './check.js';

const perYear = { days: 365.25, months: 12, years: 1 } as const;
/** No study has so many years of median follow-up. */
const tooLong = 50;

export const followUp: Check<15> = {
  number: 15,
  name: 'Horizon against follow-up',
  find(context) {
    return context.data.outcome.kind === 'binary' ? ofHorizon(context) : ofTimes(context);
  },
};

type Found = ReturnType<Check<15>['find']>;

function ofHorizon({ protocol, cohort }: CheckContext): Found {
  const { within } = protocol.endpoint;
  const { horizon } = cohort.endpoint;
  if (within === undefined || horizon === undefined)
    return { code: 'NO-HORIZON', verdict: 'not-applicable', values: {} };
  const { early, patients, kaplanMeier, asCoded } = horizon;
  const share = early / Math.max(1, patients);
  const values = { horizon: within, early, patients, share, kaplanMeier, asCoded };
  return share > protocol.checks.earlyCensored
    ? { code: 'MANY-LEFT-EARLY', verdict: 'warn', values }
    : { code: 'FEW-LEFT-EARLY', verdict: 'pass', values };
}

function ofTimes({ protocol, data }: CheckContext): Found {
  const { outcome } = data;
  if (outcome.kind === 'binary') throw new Error('of survival only');
  const { time, unit } = outcome;
  const longest = Math.max(0, ...protocol.endpoint.horizons);
  const horizon = longest === 0 ? null : longest;
  const { time: found } = medianFollowUp(time, eventsOf(outcome));
  if (found === null)
    return { code: 'FOLLOW-UP-NOT-REACHED', verdict: 'warn', values: { medianFollowUp: null, horizon } };
  const values = { medianFollowUp: found, horizon };
  const years = found / perYear[unit];
  if (years > tooLong) return { code: 'FOLLOW-UP-TOO-LONG', verdict: 'warn', values: { ...values, years } };
  if (horizon === null) return { code: 'FOLLOW-UP', verdict: 'pass', values };
  return found >= horizon
    ? { code: 'HORIZON-FOLLOWED', verdict: 'pass', values }
    : { code: 'HORIZON-BEYOND-FOLLOW-UP', verdict: 'warn', values };
}
