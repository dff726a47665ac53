import type { Check } from './check.js';

export const cutOffs: Check<13> = {
  number: 13,
  name: 'Cut-offs chosen on training data only',
  find({ key: { honest } }) {
    return {
      code: 'CUT-OFF-FROM-TRAINING',
      verdict: 'pass',
      values: { threshold: honest.threshold.value, rule: honest.threshold.rule },
    };
  },
};
