import type { Check } from './check.js';

export const nesting: Check = {
  number: 8,
  name: 'Tuning without nesting',
  find({ protocol, key, supplied }) {
    const tuned = protocol.selection
      .filter(({ parameters, honest }) => JSON.stringify([parameters, honest ?? null]).match(/"(min|1se|cv)"/) !== null)
      .map(({ name }) => name);
    const outside = key.published.leaks
      .filter(({ step }) => tuned.some((name) => step.endsWith(`/${name}`)))
      .map(({ step }) => step);
    const values = { tuned: tuned.length, outside: outside.length };
    if (outside.length > 0)
      return {
        code: 'TUNED-OUTSIDE',
        verdict: 'warn',
        sentence: `In the published order ${outside.join(', ')} was tuned by a cross-validation that saw test patients; in the honest twin inside each training fold.`,
        values,
      };
    if (supplied) {
      const own =
        key.nested === undefined
          ? ''
          : ` What this run tunes or selects is so inside each of the ${key.nested.folds} training folds, ${key.nested.repeats} times over.`;
      return {
        code: 'SUPPLIED-TABLE',
        verdict: 'not-applicable',
        sentence: `Cannot be known of a supplied table: whether its columns were selected on all patients before.${own}`,
        values,
      };
    }
    if (key.nested === undefined)
      return {
        code: 'NOT-NESTED',
        verdict: tuned.length > 0 ? 'warn' : 'pass',
        sentence: `No nested cross-validation was run (evaluation.repeats); ${tuned.length > 0 ? `${tuned.join(', ')} is tuned inside training` : 'nothing is tuned'}.`,
        values,
      };
    return {
      code: 'NESTED',
      verdict: 'pass',
      sentence: `Everything that is tuned or selected is so inside each of the ${key.nested.folds} training folds, ${key.nested.repeats} times over.`,
      values,
    };
  },
};
