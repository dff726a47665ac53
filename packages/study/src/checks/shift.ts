import type { FeatureShift } from '../study/types.js';
import type { Check } from './check.js';

export const shiftCheck: Check<16> = {
  number: 16,
  name: 'Shift of features between sites',
  find({ shift }) {
    if (shift.length === 0) return { code: 'NO-OTHER-SITE', verdict: 'not-applicable', values: {} };
    const found = (verdict: FeatureShift['verdict']) => shift.filter((each) => each.verdict === verdict).length;
    const [failed, warned] = [found('fail'), found('warn')];
    const farthest = [...shift].sort((a, b) => sizeOf(b) - sizeOf(a))[0]!;
    const widest = [...shift].sort((a, b) => b.outside - a.outside)[0]!;
    const values = {
      failed,
      warned,
      compared: shift.length,
      largestDifference: farthest.difference.value,
      largestOutside: widest.outside,
      features: new Set(shift.map(({ feature }) => feature)).size,
      sites: [...new Set(shift.map(({ site }) => site))],
      farthest: { feature: farthest.feature, site: farthest.site },
      widest: { feature: widest.feature, site: widest.site },
    };
    if (failed > 0) return { code: 'SHIFT', verdict: 'fail', values };
    return warned > 0 ? { code: 'SOME-SHIFT', verdict: 'warn', values } : { code: 'NO-SHIFT', verdict: 'pass', values };
  },
};

function sizeOf({ difference }: FeatureShift): number {
  return Math.abs(difference.value ?? 0);
}
