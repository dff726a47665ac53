import type { Check } from './check.js';

export const noInformationRate: Check<10> = {
  number: 10,
  name: 'No-information rate',
  find({ key, set }) {
    const measures = key.honest.performance.find((each) => each.set === set)?.measures;
    const [accuracy, rate] = [measures?.accuracy, measures?.noInformationRate];
    if (accuracy?.value == null || rate?.value == null)
      return { code: 'NO-CLASSES', verdict: 'not-applicable', values: {} };
    const values = {
      accuracy: accuracy.value,
      noInformationRate: rate.value,
      balancedAccuracy: measures?.balancedAccuracy?.value ?? null,
      mcc: measures?.mcc?.value ?? null,
    };
    if (accuracy.value <= rate.value) return { code: 'NOT-ABOVE-NO-INFORMATION', verdict: 'warn', values };
    return (accuracy.ci?.[0] ?? 0) > rate.value
      ? { code: 'ABOVE-NO-INFORMATION', verdict: 'pass', values }
      : { code: 'MAYBE-ABOVE-NO-INFORMATION', verdict: 'warn', values };
  },
};
