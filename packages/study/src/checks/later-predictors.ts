import { isLaterName } from '../cohort/outcome-names.js';
import type { Check } from './check.js';

export const laterPredictors: Check<1> = {
  number: 1,
  name: 'Predictors measured after the index date',
  find({ protocol, cohort }) {
    const { variables } = protocol.clinical;
    if (variables.length === 0) return { code: 'NO-CLINICAL', verdict: 'not-applicable', values: {} };
    const given = protocol.cohort.columns;
    const later = cohort.columns
      .filter(({ name, measured }) => variables.includes(name) && measured === 'after')
      .map(({ name }) => name);
    const like = variables.filter((name) => isLaterName(name) && given[name]?.measured === undefined);
    const values = { columns: later.length, later: later.join(', '), like: like.join(', ') };
    if (later.length > 0) return { code: 'MEASURED-LATER', verdict: 'fail', values };
    if (like.length > 0) return { code: 'MAY-BE-LATER', verdict: 'warn', values };
    return { code: 'KNOWN-BEFORE', verdict: 'pass', values: { ...values, predictors: variables.length } };
  },
};
