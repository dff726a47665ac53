import type { Check } from './check.js';

export const outsideFold: Check<4> = {
  number: 4,
  name: 'Steps fitted outside the fold',
  find({ key, supplied }) {
    const steps = key.published.leaks.map(({ step }) => step);
    const leaks = steps.length;
    const sites = [...new Set(key.honest.performance.flatMap(({ harmonisedAsSet }) => harmonisedAsSet ?? []))];
    const asSet = sites.length > 0 && { sites };
    if (leaks > 0) return { code: 'LEAKS', verdict: 'warn', values: { leaks, steps, supplied, ...asSet } };
    if (asSet) return { code: 'WHOLE-SET-FEATURES', verdict: 'warn', values: { leaks, ...asSet } };
    return supplied
      ? { code: 'SUPPLIED-TABLE', verdict: 'not-applicable', values: { leaks } }
      : { code: 'NO-LEAKS', verdict: 'pass', values: { leaks } };
  },
};
