import {
  brierScore,
  classificationFigures,
  confusionMatrix,
  delong,
  delongPaired,
  hosmerLemeshow,
  type Proportion,
  recalibrate,
} from '@radscore/stats';
import type { Estimate, Performance, RunResult, SetName } from '@radscore/study';
import { estimateOf } from './example-estimate.js';

/** How far a candidate of an example got on one set, with a binary outcome. */
export function binaryFigures(
  set: SetName,
  p: readonly number[],
  event: readonly (0 | 1)[],
  cut: number,
  positive: string,
): Performance {
  const called = p.map((value) => (value >= cut ? 1 : 0));
  const whole = classificationFigures(confusionMatrix(event, called, { positive }));
  const share = (found: Proportion): Estimate =>
    found.value === null ? found : { value: found.value, ci: found.exact };
  return {
    set,
    n: p.length,
    events: event.filter((value) => value === 1).length,
    measures: {
      auc: estimateOf(() => {
        const { auc: value, ci, standardError } = delong(p, event);
        return { value, ci, se: standardError, method: 'DeLong' };
      }),
      accuracy: share(whole.accuracy),
      balancedAccuracy: whole.balancedAccuracy,
      sensitivity: share(whole.sensitivity),
      specificity: share(whole.specificity),
      ppv: share(whole.ppv),
      npv: share(whole.npv),
      f1: whole.f1,
      mcc: whole.mcc,
      noInformationRate: { value: whole.noInformationRate },
      brier: { value: brierScore(p, event) },
      hosmerLemeshowP: estimateOf(() => ({ value: hosmerLemeshow(p, event, { groups: 5 }).p })),
      calibrationSlope: estimateOf(() => recalibrate(p, event).slope),
      calibrationIntercept: estimateOf(() => recalibrate(p, event).intercept),
    },
  };
}

/** The paired comparison of the predictions of two candidates for the same patients. */
export function binaryComparison(
  first: readonly number[],
  second: readonly number[],
  event: readonly (0 | 1)[],
): Pick<RunResult['comparisons'][number], 'difference' | 'p' | 'nri'> {
  const { difference, ci, p } = delongPaired(first, second, event);
  return { difference: { value: difference, ci }, p: { value: p }, nri: { value: 0.2, ci: [-0.1, 0.5] } };
}
