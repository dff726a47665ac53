import type { Estimate } from '../study/types.js';
import type { Check } from './check.js';

export const calibration: Check<11> = {
  number: 11,
  name: 'Calibration',
  find({ key, set }) {
    const measures = key.honest.performance.find((each) => each.set === set)?.measures;
    const [slope, intercept] = [measures?.calibrationSlope, measures?.calibrationIntercept];
    const constant = key.honest.performance
      .filter((each) => each.code === 'CONSTANT-PREDICTION' && each.set !== 'train')
      .map((each) => ({ set: each.set, n: each.n }));
    if (constant.length > 0) {
      const sets = constant.map((each) => each.set).join(', ');
      return { code: 'CONSTANT-PREDICTION', verdict: 'fail', values: { sets, constant } };
    }
    if (slope?.value == null)
      return { code: 'NO-SLOPE', verdict: 'not-applicable', values: { reason: slope?.reason ?? null } };
    const covers = (found: Estimate | undefined, ideal: number) =>
      found?.value == null || found.ci === undefined || (found.ci[0] <= ideal && found.ci[1] >= ideal);
    const values = {
      slope: slope.value,
      intercept: intercept?.value ?? null,
      estimates: { slope, ...(intercept && { intercept }) },
    };
    return covers(slope, 1) && covers(intercept, 0)
      ? { code: 'CALIBRATED', verdict: 'pass', values }
      : { code: 'MISCALIBRATED', verdict: 'warn', values };
  },
};
