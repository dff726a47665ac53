import { type Check, count } from './check.js';

export const outsideFold: Check = {
  number: 4,
  name: 'Steps fitted outside the fold',
  find({ key, supplied }) {
    const leaks = key.published.leaks;
    if (leaks.length === 0 && supplied)
      return {
        code: 'SUPPLIED-TABLE',
        verdict: 'not-applicable',
        sentence:
          'Cannot be known of a supplied table: whether its columns were chosen, scaled or harmonised on all patients before. The steps of this run are fitted on training patients only, in the published order too.',
        values: { leaks: 0 },
      };
    if (leaks.length === 0)
      return {
        code: 'NO-LEAKS',
        verdict: 'pass',
        sentence: 'Every step is fitted on training patients only, in the published order too.',
        values: { leaks: 0 },
      };
    return {
      code: 'LEAKS',
      verdict: 'warn',
      sentence: `The published order fits ${count(leaks.length, 'step')} on patients it is tested on: ${leaks.map(({ step }) => step).join(', ')}. The honest twin has none of them.${supplied ? ' What was done to the supplied table before cannot be known.' : ''}`,
      values: { leaks: leaks.length },
    };
  },
};
