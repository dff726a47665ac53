import type { Check } from './check.js';

/** The middle 95% of fewer values is little more than the values themselves. */
const fewest = 20;

export const permutedLabels: Check<6> = {
  number: 6,
  name: 'Permuted outcomes',
  find({ key: { permuted }, supplied }) {
    if (permuted === undefined || permuted.mean.value === null)
      return { code: 'NO-PERMUTATIONS', verdict: 'not-applicable', values: {} };
    const { mean, p, permutations } = permuted;
    const values = {
      permutations,
      mean: mean.value,
      low: mean.ci?.[0] ?? null,
      high: mean.ci?.[1] ?? null,
      p: p.value,
    };
    const covers = mean.ci === undefined || (mean.ci[0] <= 0.5 && mean.ci[1] >= 0.5);
    if (!covers && permutations < fewest)
      return { code: 'FEW-PERMUTATIONS', verdict: 'warn', values: { ...values, fewest } };
    if (!covers) return { code: 'PERMUTED-TELLS', verdict: 'fail', values };
    if (p.value !== null && p.value > 0.05) return { code: 'NOT-BETTER-THAN-PERMUTED', verdict: 'warn', values };
    return supplied
      ? { code: 'SUPPLIED-TABLE', verdict: 'not-applicable', values }
      : { code: 'BETTER-THAN-PERMUTED', verdict: 'pass', values };
  },
};
