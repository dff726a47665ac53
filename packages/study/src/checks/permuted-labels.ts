import { describeEstimate } from '../run/estimate.js';
import type { Check } from './check.js';

/** The middle 95% of fewer values is hardly more than the values themselves. */
const fewest = 20;

export const permutedLabels: Check = {
  number: 6,
  name: 'Permuted outcomes',
  find({ key: { permuted }, supplied, protocol }) {
    if (permuted === undefined || permuted.mean.value === null)
      return {
        code: 'NO-PERMUTATIONS',
        verdict: 'not-applicable',
        sentence: 'No run with permuted outcomes was made (evaluation.permutations).',
      };
    const { mean, p, permutations } = permuted;
    const values = {
      permutations,
      mean: mean.value,
      low: mean.ci?.[0] ?? null,
      high: mean.ci?.[1] ?? null,
      p: p.value,
    };
    const covers = mean.ci === undefined || (mean.ci[0] <= 0.5 && mean.ci[1] >= 0.5);
    const told = `With the outcomes shuffled ${permutations} times the whole pipeline reaches ${describeEstimate(mean, protocol.evaluation.confidence)}`;
    if (!covers && permutations < fewest)
      return {
        code: 'FEW-PERMUTATIONS',
        verdict: 'warn',
        sentence: `${told}; so few permutations do not tell a leak from chance (evaluation.permutations, ${fewest} at the least).`,
        values,
      };
    if (!covers)
      return {
        code: 'PERMUTED-TELLS',
        verdict: 'fail',
        sentence: `${told}, which is not chance: something of the outcome leaks into training.`,
        values,
      };
    if (p.value !== null && p.value > 0.05)
      return {
        code: 'NOT-BETTER-THAN-PERMUTED',
        verdict: 'warn',
        sentence: `${told}, as it must, but the true outcomes do no better than that (p = ${p.value.toFixed(3)}).`,
        values,
      };
    if (supplied)
      return {
        code: 'SUPPLIED-TABLE',
        verdict: 'not-applicable',
        sentence: `Cannot be known of a supplied table: columns that were chosen by the true outcomes before stay chosen when these are shuffled. ${told}, as it must; with the true ones more (p = ${p.value === null ? 'not known' : p.value.toFixed(3)}).`,
        values,
      };
    return {
      code: 'BETTER-THAN-PERMUTED',
      verdict: 'pass',
      sentence: `${told}, as it must; with the true ones more (p = ${p.value === null ? 'not known' : p.value.toFixed(3)}).`,
      values,
    };
  },
};
