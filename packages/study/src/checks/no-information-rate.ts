import type { Check } from './check.js';

export const noInformationRate: Check = {
  number: 10,
  name: 'No-information rate',
  find({ key, set, protocol }) {
    const measures = key.honest.performance.find((each) => each.set === set)?.measures;
    const [accuracy, rate] = [measures?.accuracy, measures?.noInformationRate];
    if (accuracy?.value == null || rate?.value == null)
      return {
        code: 'NO-CLASSES',
        verdict: 'not-applicable',
        sentence: 'The outcome is a survival time: nobody is called right or wrong.',
      };
    const values = {
      accuracy: accuracy.value,
      noInformationRate: rate.value,
      balancedAccuracy: measures?.balancedAccuracy?.value ?? null,
      mcc: measures?.mcc?.value ?? null,
    };
    const told = `Accuracy is ${(100 * accuracy.value).toFixed(1)} %, saying the commoner class to everybody gives ${(100 * rate.value).toFixed(1)} % (positive class: ${protocol.endpoint.positive})`;
    if (accuracy.value <= rate.value)
      return {
        code: 'NOT-ABOVE-NO-INFORMATION',
        verdict: 'warn',
        sentence: `${told}: the model does not beat knowing nothing at its cut-off.`,
        values,
      };
    const sure = (accuracy.ci?.[0] ?? 0) > rate.value;
    return {
      code: sure ? 'ABOVE-NO-INFORMATION' : 'MAYBE-ABOVE-NO-INFORMATION',
      verdict: sure ? 'pass' : 'warn',
      sentence: `${told}${sure ? '.' : ', which lies inside the confidence interval.'}`,
      values,
    };
  },
};
