import type { FeatureShift } from '../study/types.js';
import { type Check, count } from './check.js';

export const shiftCheck: Check = {
  number: 16,
  name: 'Shift of features between sites',
  find({ shift, protocol }) {
    if (shift.length === 0)
      return {
        code: 'NO-OTHER-SITE',
        verdict: 'not-applicable',
        sentence:
          'No feature of the key model could be compared between its training patients and those of another site.',
      };
    const found = (verdict: FeatureShift['verdict']) => shift.filter((each) => each.verdict === verdict);
    const [failed, warned] = [found('fail'), found('warn')];
    const sites = [...new Set(shift.map(({ site }) => site))];
    const features = new Set(shift.map(({ feature }) => feature)).size;
    const farthest = [...shift].sort((a, b) => sizeOf(b) - sizeOf(a))[0]!;
    const widest = [...shift].sort((a, b) => b.outside - a.outside)[0]!;
    const values = {
      failed: failed.length,
      warned: warned.length,
      compared: shift.length,
      largestDifference: farthest.difference.value,
      largestOutside: widest.outside,
    };
    const told = `${count(features, 'feature')} of the key model at ${sites.join(', ')} against training`;
    const { difference, outside } = protocol.checks.shift;
    if (failed.length + warned.length === 0)
      return {
        code: 'NO-SHIFT',
        verdict: 'pass',
        sentence: `${told}: none differs by more than ${difference.warn} standard deviations or has more than ${percent(outside.warn)} of patients outside the training range.`,
        values,
      };
    const verdict = failed.length > 0 ? 'fail' : 'warn';
    const size =
      farthest.difference.value === null
        ? ''
        : ` The largest difference is ${Math.abs(farthest.difference.value).toFixed(1)} standard deviations (${farthest.feature}, ${farthest.site});`;
    return {
      code: verdict === 'fail' ? 'SHIFT' : 'SOME-SHIFT',
      verdict,
      sentence: `${told}: ${failed.length} of ${shift.length} comparisons fail and ${warned.length} are suspect.${size} up to ${percent(widest.outside)} of patients lie outside the training range (${widest.feature}, ${widest.site}).${verdict === 'fail' ? ' There the model works on values it has not seen.' : ''}`,
      values,
    };
  },
};

function sizeOf({ difference }: FeatureShift): number {
  return Math.abs(difference.value ?? 0);
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
