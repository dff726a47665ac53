import { square } from '@radscore/elementary';
import type { Protocol } from '@radscore/protocol';
import type { CandidateResult, Prediction, RegressionTable, SetName } from '../study/types.js';
import { evaluatedSet } from './key-candidate.js';
import { regressionTable } from './regressions.js';
import type { NumberColumns, StudyData } from './study-data.js';

/**
 * Regression tables of the clinical variables and the prediction of a candidate: on the training patients, on those that are judged
 * and on an external cohort. Where the protocol has clinical variables chosen by tests, the multivariable model is of those that
 * passed alone in training, and of the prediction. The prediction enters per standard deviation of the training patients, so that
 * its ratios mean the same on all sets.
 */
export function studyRegressions(
  { clinical, evaluation: { confidence } }: Pick<Protocol, 'clinical' | 'evaluation'>,
  data: StudyData,
  { honest }: Pick<CandidateResult, 'honest'>,
): RegressionTable[] {
  const sets = [...new Set<SetName>(['train', evaluatedSet({ honest }), 'external'])]
    .map((set) => ({ set, own: honest.predictions.filter((each) => each.set === set) }))
    .filter(({ own }) => own.length > 0);
  const scaled = perDeviation(sets[0]?.own.map(scoreOf) ?? []);
  let passed: ReadonlySet<string> | undefined;
  const enters = (variable: string) => passed?.has(variable) ?? true;
  return sets.flatMap(({ set, own }) => {
    const score = new Map(own.map((prediction) => [prediction.id, scaled(scoreOf(prediction))]));
    const columns: NumberColumns = {
      names: [...data.clinical.names, own[0]!.radScore === undefined ? 'prediction' : 'rad-score'],
      columns: [...data.clinical.columns, data.ids.map((id) => score.get(id) ?? null)],
    };
    const ids = own.map(({ id }) => id);
    if (set === 'train' && clinical.choose.method !== 'all') {
      const { rows = [] } = regressionTable(data, columns, ids, set, confidence, () => false) ?? {};
      const small = rows.filter(({ univariateP: { value } }) => value !== null && value < clinical.choose.p);
      passed = new Set([...small.map(({ variable }) => variable), columns.names.at(-1)!]);
    }
    const table = regressionTable(data, columns, ids, set, confidence, enters);
    return table === undefined ? [] : [table];
  });
}

function scoreOf({ value, radScore }: Prediction): number {
  return radScore ?? value;
}

/** Standardises by the mean and standard deviation of these values; leaves all as they are where they are the same. */
function perDeviation(values: readonly number[]): (value: number) => number {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const sd = Math.sqrt(values.reduce((sum, value) => sum + square(value - mean), 0) / Math.max(1, values.length - 1));
  return (value) => (sd > 0 ? (value - mean) / sd : value);
}
