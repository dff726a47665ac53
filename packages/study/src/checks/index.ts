// The checks a run makes by itself: a check is one file and one line here. The order is that of their numbers, which stay.
import { RadError } from '@radscore/core';
import type { CheckResult } from '../study/types.js';
import { calibration } from './calibration.js';
import type { Check, CheckContext } from './check.js';
import { confounding } from './confounding.js';
import { cutOffs } from './cut-offs.js';
import { duplicateImages } from './duplicate-images.js';
import type { CheckFindings } from './findings.js';
import { followUp } from './follow-up.js';
import { laterPredictors } from './later-predictors.js';
import { nesting } from './nesting.js';
import { noInformationRate } from './no-information-rate.js';
import { outcomePredictors } from './outcome-predictors.js';
import { outsideFold } from './outside-fold.js';
import { patientsAcrossSplit } from './patients-across-split.js';
import { permutedLabels } from './permuted-labels.js';
import { pipelinesTried } from './pipelines-tried.js';
import { proportionalHazards } from './proportional-hazards.js';
import { sampleSize } from './sample-size.js';
import { shiftCheck } from './shift.js';

type AnyCheck = { [N in keyof CheckFindings]: Check<N> }[keyof CheckFindings];

export const checks: readonly AnyCheck[] = [
  laterPredictors,
  outcomePredictors,
  patientsAcrossSplit,
  outsideFold,
  duplicateImages,
  permutedLabels,
  sampleSize,
  nesting,
  confounding,
  noInformationRate,
  calibration,
  pipelinesTried,
  cutOffs,
  proportionalHazards,
  followUp,
  shiftCheck,
];

/**
 * All checks of a run, in their order. A check that does not apply to these data says why.
 * @example
 * const key = candidates[0];
 * const context = { protocol, cohort, data, splits, candidates, key, set: 'test', comparators: [], shift: [], supplied: true } as const;
 * runChecks(context).find(({ name }) => name.startsWith('Rows of one patient'))!.verdict // => 'pass'
 */
export function runChecks(context: CheckContext): CheckResult[] {
  return checks.map(({ number, name, find }) => {
    try {
      const { code, verdict, values } = find(context);
      return { number, name, code, verdict, values: values as CheckResult['values'] };
    } catch (error) {
      if (!(error instanceof RadError)) throw error;
      return { number, name, code: error.code, verdict: 'not-applicable', values: {}, error: error.toJSON() };
    }
  });
}
