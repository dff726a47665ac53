import type { ModelFile } from '@radscore/prediction';
import type { Estimate } from '@radscore/study';
import { describeEstimate } from './estimate.js';
import { patientsOf } from './patients-of.js';

/**
 * How good a model was in its study, as `predict` says it.
 *
 * @param unit what it was judged on: the file does not tell of how many patients rows are.
 */
export function modelPerformanceSentence(
  { performance, endpoint }: Pick<ModelFile, 'performance' | 'endpoint'>,
  unit: 'patient' | 'row' = 'patient',
): string {
  if (typeof performance === 'string') return performance;
  const { measure, confidence, sets, nested, chosenAfterwards } = performance;
  const figures = sets.map(({ set, n, events, found, code }) => {
    const constant = code === undefined ? '' : ', the same prediction for everybody in all or some folds';
    return `${describeEstimate(estimateOf(found), confidence)} in ${patientsOf(n, set, n, unit)} (${events} with ${endpoint.positive}${constant})`;
  });
  return [
    `${measure === 'auc' ? 'AUC' : 'C-index'} ${figures.join('; ')}.`,
    ...(nested?.value == null
      ? []
      : [`Repeated nested cross-validation gives ${describeEstimate(estimateOf(nested), confidence)}.`]),
    ...(chosenAfterwards === undefined
      ? []
      : [`The model was chosen after the primary one, ${chosenAfterwards}, could not be fitted.`]),
  ].join(' ');
}

type Figure = Exclude<ModelFile['performance'], string>['sets'][number]['found'];

function estimateOf({ value, ci, reason }: Figure): Estimate {
  return value === null ? { value, reason: reason ?? 'not computed' } : { value, ...(ci && { ci }) };
}
