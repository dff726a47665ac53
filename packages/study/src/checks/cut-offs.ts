import type { Check } from './check.js';

export const cutOffs: Check = {
  number: 13,
  name: 'Cut-offs chosen on training data only',
  find({ key: { honest } }) {
    return {
      code: 'CUT-OFF-FROM-TRAINING',
      verdict: 'pass',
      sentence: `The cut-off (${honest.threshold.value.toPrecision(4)}) is ${honest.threshold.rule}. radscore takes no cut-off from test patients.`,
      values: { threshold: honest.threshold.value },
    };
  },
};
