import { linearModel, modelTable, type Rows } from '@radscore/learn';
import { logOdds, type ModelFile, type ModelUpdate, pipelineOf, withHash } from '@radscore/prediction';
import {
  brierScore,
  type ClosedTest,
  closedRecalibrationTest,
  logistic,
  logisticRegression,
  logLoss,
  type Matrix,
  takeRows,
  updateNeeds,
  zeros,
} from '@radscore/stats';
import { studyError } from '../errors.js';
import { dealtFolds, type Gain, slopeOf } from './gain.js';

/** How a model is to be updated; `auto` is closed testing. */
export type UpdateChoice = 'auto' | 'intercept' | 'slope' | 'refit';

export interface Recalibrated {
  /** The new model file; the old one where nothing was to be changed. */
  readonly model: ModelFile;
  readonly method: ModelUpdate['method'] | 'original';
  readonly update?: ModelUpdate;
  /** Of `auto`. */
  readonly closedTest?: ClosedTest;
  /** Absent where a site was learnt without outcomes. */
  readonly gain?: Gain;
}

interface CentreData {
  /** What the model says of the patients of the centre. */
  readonly predictions: readonly number[];
  readonly event: readonly (0 | 1)[];
  /** The columns the model reads, for a refit. */
  readonly rows?: Rows;
}

const folds = 5;

/**
 * Updates a model of a binary outcome for a centre: by closed testing (Vergouwe et al. 2017), or as asked. The new file names the hash of
 * the old one, the size of the cohort and what changed; the cut-off stays, as a risk. The gain is cross-validated: the whole procedure,
 * choice included, is repeated without each fifth of the patients.
 *
 * @throws RAD-RECALIBRATE-FEW (intercept 10 events and non-events, slope 20, refit 10 a coefficient), RAD-RECALIBRATE-MODEL (a survival
 * model, the same prediction for everybody, a refit of what is not a regression), RAD-STATS-ONE-CLASS
 * @example
 * const predictions = predictCohort(model, rows, data.ids).map(({ value }) => value);
 * recalibrateModel(model, { predictions, event: eventsOf(data.outcome) }, 'intercept').update!.method // => 'intercept'
 */
export function recalibrateModel(
  model: ModelFile,
  { predictions, event, rows }: CentreData,
  choice: UpdateChoice = 'auto',
): Recalibrated {
  const refuse = (reason: string): never => {
    throw studyError('RAD-RECALIBRATE-MODEL', { method: choice, reason });
  };
  if (model.endpoint.kind !== 'binary') refuse('it predicts survival: see recalibrateSurvival');
  if (predictions.every((value) => value === predictions[0]) && choice !== 'intercept')
    refuse('it predicts the same for everybody');
  const columns = rows && regressionColumns(model, rows);
  if (choice === 'refit' && columns === undefined)
    refuse('it is not a regression whose coefficients can be re-estimated');
  requireSize(choice, event, columns);
  const lp = predictions.map(logOdds);
  const found = updateOf(lp, event, columns, choice);
  const events = event.reduce<number>((sum, value) => sum + value, 0);
  const gain = gainOf(lp, event, columns, choice);
  const tested = found.closedTest && { closedTest: found.closedTest };
  if (found.method === 'original') return { model, method: 'original', ...tested, gain };
  const { method, intercept, slope, coefficients } = found;
  const update: ModelUpdate = {
    method,
    intercept,
    slope,
    ...(coefficients && { coefficients: [...coefficients] }),
    parent: model.hash,
    patients: event.length,
    events,
  };
  const { hash: _, ...rest } = model;
  const updated = withHash({ ...rest, updates: [...(model.updates ?? []), update] });
  return { model: updated, method, update, ...tested, gain };
}

/** The columns of a regression as its coefficients meet them; nothing for other models, or after a refit. */
function regressionColumns(model: ModelFile, rows: Rows): Matrix | undefined {
  const fitted = pipelineOf(model);
  const { updates = [] } = model;
  const refitted = updates.some(({ coefficients }) => coefficients !== undefined);
  return refitted || linearModel(fitted.model) === undefined ? undefined : modelTable(fitted, rows);
}

function requireSize(choice: UpdateChoice, event: readonly number[], columns: Matrix | undefined): void {
  const events = event.reduce((sum, value) => sum + value, 0);
  const others = event.length - events;
  const { intercept, slope, refitPerCoefficient } = updateNeeds;
  const needs = { auto: intercept, intercept, slope, refit: refitPerCoefficient * ((columns?.cols ?? 0) + 1) };
  const needed = needs[choice];
  if (Math.min(events, others) < needed)
    throw studyError('RAD-RECALIBRATE-FEW', {
      events,
      others,
      method: choice === 'auto' ? 'intercept' : choice,
      needed,
    });
}

interface Found {
  readonly method: 'original' | 'intercept' | 'slope' | 'refit';
  readonly intercept: number;
  readonly slope: number;
  readonly coefficients?: readonly number[];
  readonly closedTest?: ClosedTest;
}

function updateOf(
  lp: readonly number[],
  event: readonly number[],
  columns: Matrix | undefined,
  choice: UpdateChoice,
): Found {
  const n = lp.length;
  if (choice === 'auto') {
    const closedTest = closedRecalibrationTest({ linearPredictor: lp, event, ...(columns && { columns }) });
    const { method, intercept, slope, coefficients } = closedTest;
    return { method, intercept, slope, ...(coefficients && { coefficients }), closedTest };
  }
  if (choice === 'refit') {
    const { coefficients } = logisticRegression(columns!, event);
    return { method: 'refit', intercept: 0, slope: 1, coefficients: Array.from(coefficients) };
  }
  if (choice === 'intercept') {
    const { coefficients } = logisticRegression(zeros(n, 0), event, { offset: lp });
    return { method: 'intercept', intercept: coefficients[0]!, slope: 1 };
  }
  const { coefficients } = logisticRegression({ rows: n, cols: 1, data: Float64Array.from(lp) }, event);
  return { method: 'slope', intercept: coefficients[0]!, slope: coefficients[1]! };
}

function gainOf(
  lp: readonly number[],
  event: readonly number[],
  columns: Matrix | undefined,
  choice: UpdateChoice,
): Gain {
  const after = new Array<number>(lp.length);
  const place = dealtFolds(event, folds);
  for (let k = 0; k < folds; k++) {
    const inside = lp.flatMap((_, i) => (place[i] === k ? [] : [i]));
    const own = columns && takeRows(columns, inside);
    const found = updateOf(
      inside.map((i) => lp[i]!),
      inside.map((i) => event[i]!),
      own,
      choice,
    );
    lp.forEach((value, i) => {
      if (place[i] === k) after[i] = updatedRisk(found, value, columns, i);
    });
  }
  const before = lp.map(logistic);
  const both = (score: (p: readonly number[], y: readonly number[]) => number) => ({
    before: score(before, event),
    after: score(after, event),
  });
  return {
    folds,
    logLoss: both(logLoss),
    brier: both(brierScore),
    slope: { before: slopeOf(before, event), after: slopeOf(after, event) },
  };
}

function updatedRisk({ intercept, slope, coefficients }: Found, lp: number, columns: Matrix | undefined, i: number) {
  if (coefficients === undefined) return logistic(intercept + slope * lp);
  let sum = coefficients[0]!;
  for (let j = 0; j < columns!.cols; j++) sum += coefficients[j + 1]! * columns!.data[i + columns!.rows * j]!;
  return logistic(sum);
}
