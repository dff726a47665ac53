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
 * its ratios mean the same on all sets. Where the protocol tests the clinical variables on all patients, as its paper did, the first table
 * is of all but the external ones, with the variables that passed alone beside each other: the paper's own table, and no part of the
 * honest order.
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
  /** The variables whose univariate p, of any level, is small among these patients. */
  const passing = (columns: NumberColumns, ids: readonly string[], set: RegressionTable['set']) => {
    const { rows = [] } = regressionTable(data, columns, ids, set, confidence, () => false) ?? {};
    return rows
      .filter(({ univariateP: { value } }) => value !== null && value < clinical.choose.p)
      .map(({ variable }) => variable);
  };
  const tested = clinical.choose.method === 'univariate' || clinical.choose.method === 'multivariable';
  const asPublished = () => {
    const external = new Set(honest.predictions.flatMap(({ id, set }) => (set === 'external' ? [id] : [])));
    const ids = data.ids.filter((id) => !external.has(id));
    const small = new Set(passing(data.clinical, ids, 'all'));
    return regressionTable(data, data.clinical, ids, 'all', confidence, (variable) => small.has(variable)) ?? [];
  };
  const published = tested && clinical.choose.fittedOn === 'all' ? [asPublished()].flat() : [];
  const own = sets.flatMap(({ set, own }) => {
    const score = new Map(own.map((prediction) => [prediction.id, scaled(scoreOf(prediction))]));
    const columns: NumberColumns = {
      names: [...data.clinical.names, own[0]!.radScore === undefined ? 'prediction' : 'rad-score'],
      columns: [...data.clinical.columns, data.ids.map((id) => score.get(id) ?? null)],
    };
    const ids = own.map(({ id }) => id);
    if (set === 'train' && tested) passed = new Set([...passing(columns, ids, set), columns.names.at(-1)!]);
    return regressionTable(data, columns, ids, set, confidence, enters) ?? [];
  });
  return [...published, ...own];
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
