import type { Check } from './check.js';

export const nesting: Check<8> = {
  number: 8,
  name: 'Tuning without nesting',
  find({ protocol, key, supplied }) {
    const tuned = protocol.selection
      .filter(({ parameters, honest }) => JSON.stringify([parameters, honest ?? null]).match(/"(min|1se|cv)"/) !== null)
      .map(({ name }) => name);
    const own = key.tuned === undefined ? [] : Object.keys(key.tuned.chosen);
    const outside = key.published.leaks
      .filter(({ step }) => tuned.some((name) => step.endsWith(`/${name}`)))
      .map(({ step }) => step);
    const values = { tuned: tuned.length + own.length, outside: outside.length };
    const nested = key.nested && { folds: key.nested.folds, repeats: key.nested.repeats };
    if (outside.length > 0) return { code: 'TUNED-OUTSIDE', verdict: 'warn', values: { ...values, steps: outside } };
    if (supplied)
      return { code: 'SUPPLIED-TABLE', verdict: 'not-applicable', values: { ...values, ...(nested && { nested }) } };
    if (nested === undefined)
      return {
        code: 'NOT-NESTED',
        verdict: values.tuned > 0 ? 'warn' : 'pass',
        values: { ...values, steps: [...tuned, ...own] },
      };
    return { code: 'NESTED', verdict: 'pass', values: { ...values, nested } };
  },
};
