import { primaryOf } from '../run/judge.js';
import { type Check, count } from './check.js';

export const outsideFold: Check = {
  number: 4,
  name: 'Steps fitted outside the fold',
  find({ protocol, key, set }) {
    const leaks = key.published.leaks;
    if (leaks.length === 0)
      return {
        verdict: 'pass',
        sentence: 'Every step is fitted on training patients only, in the published order too.',
        values: { leaks: 0 },
      };
    const [published, honest] = [
      primaryOf(protocol, key.published.performance, set)?.value,
      primaryOf(protocol, key.honest.performance, set)?.value,
    ];
    const effect = published == null || honest == null ? null : published - honest;
    const size =
      effect === null
        ? ''
        : ` On the same patients that changed the result by ${effect >= 0 ? '+' : ''}${effect.toFixed(3)}.`;
    return {
      verdict: 'warn',
      sentence: `The published order fits ${count(leaks.length, 'step')} on patients it is tested on: ${leaks.map(({ step }) => step).join(', ')}.${size} The honest twin has none of them.`,
      values: { leaks: leaks.length, effect },
    };
  },
};
