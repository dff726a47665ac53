import { isLaterName } from '../cohort/outcome-names.js';
import { type Check, count } from './check.js';

export const laterPredictors: Check = {
  number: 1,
  name: 'Predictors measured after the index date',
  find({ protocol, cohort }) {
    const { variables } = protocol.clinical;
    if (variables.length === 0)
      return { code: 'NO-CLINICAL', verdict: 'not-applicable', sentence: 'The study has no clinical predictors.' };
    const given = protocol.cohort.columns;
    const later = cohort.columns
      .filter(({ name, measured }) => variables.includes(name) && measured === 'after')
      .map(({ name }) => name);
    const like = variables.filter((name) => isLaterName(name) && given[name]?.measured === undefined);
    const values = { columns: later.length, later: later.join(', '), like: like.join(', ') };
    if (later.length > 0)
      return {
        code: 'MEASURED-LATER',
        verdict: 'fail',
        sentence: `Measured after the index date and yet predictors: ${later.join(', ')}.`,
        values,
      };
    if (like.length > 0)
      return {
        code: 'MAY-BE-LATER',
        verdict: 'warn',
        sentence: `Named like what only the specimen or the time after it tells: ${like.join(', ')}. If it was known at the index date, say so under cohort.columns (measured: before); if not, it is no predictor.`,
        values,
      };
    return {
      code: 'KNOWN-BEFORE',
      verdict: 'pass',
      sentence: `${count(variables.length, 'clinical predictor')}, none declared as measured after the index date or named so. The protocol is the source: a column that it does not mark as later counts as known before.`,
      values,
    };
  },
};
