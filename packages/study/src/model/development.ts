import type { FittedPipeline } from '@radscore/learn';
import type { Development } from '@radscore/prediction';
import type { Protocol } from '@radscore/protocol';
import { column, describeFeatureSpace, summariseVariable, takeRows } from '@radscore/stats';
import type { Candidate } from '../run/candidates.js';
import { datasetOf } from '../run/dataset.js';
import { primaryMeasure } from '../run/performance.js';
import { type StudyData, takeOutcome } from '../run/study-data.js';
import type { CandidateRun, KeyFigures, SetName, StudyCohort } from '../study/types.js';
import { describeVariables } from '../validate/cohort-variables.js';
import { fifthsOf, smallestGroup } from './fifths.js';

export interface DevelopmentInput {
  readonly protocol: Protocol;
  readonly data: StudyData;
  readonly key: Candidate;
  readonly fitted: FittedPipeline;
  /** The patients the model was fitted on. */
  readonly train: readonly string[];
  readonly run: CandidateRun;
  readonly cohort: StudyCohort;
  readonly nomogram?: KeyFigures['nomogram'] | undefined;
}

/**
 * What validation elsewhere must know of the development of a model, and no patient's row: distributions of its inputs, singly and
 * together, and how its predictions did by fifths of risk.
 */
export function developmentOf({
  protocol,
  data,
  key,
  fitted,
  train,
  run,
  nomogram,
  cohort,
}: DevelopmentInput): Development {
  const { names, x } = datasetOf(protocol, data, key, train);
  const inputs = fitted.inputs.map(({ name }) => name);
  const columns = inputs.map((name) => column(x, names.indexOf(name)));
  const table = { rows: x.rows, cols: inputs.length, data: Float64Array.from(columns.flatMap((each) => [...each])) };
  const whole = Array.from({ length: x.rows }, (_, i) => i).filter((i) =>
    columns.every((each) => !Number.isNaN(each[i]!)),
  );
  const trained = new Set(train);
  const { set, values, outcome } = judgedOf(data, run);
  const { measures = {} } = run.performance.find((each) => each.set === set) ?? {};
  const found = measures[primaryMeasure(protocol)]?.value;
  const [slope, intercept] = [measures.calibrationSlope?.value, measures.calibrationIntercept?.value];
  return {
    protocol: travelling(protocol, new Set(inputs), data),
    patients: train.length,
    events: fitted.training.events,
    features: inputs.map((name, j) => ({ ...summariseVariable(name, columns[j]!) })) as Development['features'],
    ...(inputs.length > 0 &&
      whole.length >= smallestGroup && {
        space: describeFeatureSpace(inputs, takeRows(table, whole)) as NonNullable<Development['space']>,
      }),
    prediction: summariseVariable('prediction', values) as Development['prediction'],
    ...(typeof found === 'number' && { discrimination: { set, value: found } }),
    ...(typeof slope === 'number' && {
      calibration: { set, slope, ...(typeof intercept === 'number' && { intercept }) },
    }),
    ...(nomogram && { nomogram: nomogram.predictors.map(axisOf) }),
    fifths: fifthsOf(values, outcome),
    variables: describeVariables(
      cohort.columns,
      cohort.patients.filter(({ id }) => trained.has(id)),
    ) as NonNullable<Development['variables']>,
    containsTrainingRows: hasTrainingRows(fitted.model) || hasTrainingRows(fitted.branches),
  };
}

/** Predictions of development patients: out of their training folds, else of the test patients, else of the training patients. */
function judgedOf(data: StudyData, { predictions }: CandidateRun) {
  const place = new Map(data.ids.map((id, i) => [id, i]));
  const order: readonly SetName[] = ['out-of-fold', 'test', 'train'];
  const set = order.find((each) => predictions.some((prediction) => prediction.set === each)) ?? 'train';
  const own = predictions.filter((prediction) => prediction.set === set);
  const places = own.map(({ id }) => place.get(id)!);
  return { set, values: own.map(({ value }) => value), outcome: takeOutcome(data.outcome, places) };
}

/** Models and steps whose state is rows of training patients. */
const rowKeepers = new Set(['svm', 'knn', 'knn-impute', 'gaussian-process']);

/** Whether a fitted step, or one inside it (bagging, stacking, voting), keeps rows of training patients. */
function hasTrainingRows(state: unknown): boolean {
  if (typeof state !== 'object' || state === null) return false;
  if (ArrayBuffer.isView(state)) return false;
  const { name } = state as { readonly name?: unknown };
  if (typeof name === 'string' && rowKeepers.has(name)) return true;
  return Object.values(state).some(hasTrainingRows);
}

/** The protocol without what only the study itself needs: a second reader, perturbations, variables that the model does not read. */
function travelling(protocol: Protocol, inputs: ReadonlySet<string>, data: StudyData): Development['protocol'] {
  const { readers: _, perturb: __, ...rest } = protocol;
  const read = (name: string) =>
    data.clinical.names.some((each, j) => inputs.has(each) && data.clinical.variables[j] === name);
  return { ...rest, clinical: { ...protocol.clinical, variables: protocol.clinical.variables.filter(read) } };
}

/** The ends of an axis alone: what lies between them may be the values of single patients. */
function axisOf({ name, values, points }: NonNullable<KeyFigures['nomogram']>['predictors'][number]) {
  const ends = (all: readonly number[]): [number, number] => [all[0]!, all.at(-1)!];
  return { name, values: ends(values), points: ends(points) };
}
