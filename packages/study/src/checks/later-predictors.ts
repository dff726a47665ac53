import { type Check, count } from './check.js';

export const laterPredictors: Check = {
  number: 1,
  name: 'Predictors measured after the index date',
  find({ protocol, cohort }) {
    const { variables } = protocol.clinical;
    if (variables.length === 0) return { verdict: 'not-applicable', sentence: 'The study has no clinical predictors.' };
    const later = cohort.columns
      .filter(({ name, measured }) => variables.includes(name) && measured === 'after')
      .map(({ name }) => name);
    if (later.length > 0)
      return {
        verdict: 'fail',
        sentence: `Measured after the index date and yet predictors: ${later.join(', ')}.`,
        values: { columns: later.length },
      };
    return {
      verdict: 'pass',
      sentence: `${count(variables.length, 'clinical predictor')}, none declared as measured after the index date. The protocol is the source: a column that it does not mark as later counts as known before.`,
      values: { columns: 0 },
    };
  },
};
