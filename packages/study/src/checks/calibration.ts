import { describeEstimate } from '../run/estimate.js';
import type { Estimate } from '../study/types.js';
import type { Check } from './check.js';

export const calibration: Check = {
  number: 11,
  name: 'Calibration',
  find({ key, set, protocol }) {
    const { confidence } = protocol.evaluation;
    const measures = key.honest.performance.find((each) => each.set === set)?.measures;
    const [slope, intercept] = [measures?.calibrationSlope, measures?.calibrationIntercept];
    const constant = key.honest.performance.filter(
      (each) => each.code === 'CONSTANT-PREDICTION' && each.set !== 'train',
    );
    if (constant.length > 0)
      return {
        code: 'CONSTANT-PREDICTION',
        verdict: 'fail',
        sentence: `Everybody is given the same prediction (${constant.map((each) => `${each.set}, n = ${each.n}`).join('; ')}): nothing is told apart there, and there is no slope of calibration.`,
        values: { sets: constant.map((each) => each.set).join(', ') },
      };
    if (slope?.value == null)
      return {
        code: 'NO-SLOPE',
        verdict: 'not-applicable',
        sentence: `The slope of calibration is ${describeEstimate(slope, confidence)}.`,
      };
    const covers = (found: Estimate | undefined, ideal: number) =>
      found?.value == null || found.ci === undefined || (found.ci[0] <= ideal && found.ci[1] >= ideal);
    const fine = covers(slope, 1) && covers(intercept, 0);
    const told = `The slope is ${describeEstimate(slope, confidence)}, where 1 is ideal${intercept === undefined ? '' : `, the intercept ${describeEstimate(intercept, confidence)}, where 0 is`}`;
    const reading = slope.value < 1 ? 'predictions are too extreme' : 'predictions are too timid';
    return {
      code: fine ? 'CALIBRATED' : 'MISCALIBRATED',
      verdict: fine ? 'pass' : 'warn',
      sentence: fine ? `${told}.` : `${told}: ${reading}, or their level is off.`,
      values: { slope: slope.value, intercept: intercept?.value ?? null },
    };
  },
};
