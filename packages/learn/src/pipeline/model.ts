import { type Matrix, zeros } from '@radscore/stats';
import type { BinaryOutcome, FitContext, SurvivalOutcome } from '../contract/estimator.js';
import type { Note } from '../contract/note.js';
import { parseParameters } from '../contract/parameters.js';
import { learnError } from '../errors.js';
import type { FittedModel } from './fitted.js';
import { predictorByName } from './fitted-steps.js';
import { modelByName } from './registry.js';
import type { ModelChoice } from './schema.js';

type ModelOutcome = BinaryOutcome | SurvivalOutcome;

interface ConstantState {
  /** Share of events in training, or risk 0. */
  readonly value: number;
}

/**
 * Fits the model of this name. With no column to learn from, it predicts the share of events (risk 0 for survival) for
 * everybody, as honest resampling demands: nothing was found, so nothing is known.
 *
 * @throws RAD-LEARN-OUTCOME for a classifier with a survival outcome and the reverse, and what the model throws.
 */
export function fitModel(
  choice: ModelChoice,
  x: Matrix,
  outcome: ModelOutcome,
  names: readonly string[],
  given: Pick<FitContext, 'rng' | 'weights' | 'patients'>,
): FittedModel {
  const definition = modelByName(choice.name);
  const parameters = parseParameters(definition, choice.parameters);
  const expected = definition.kind === 'classifier' ? 'binary' : 'survival';
  if (outcome.kind !== expected) {
    throw learnError('RAD-LEARN-OUTCOME', { step: choice.name, expected, got: outcome.kind });
  }
  if (x.cols === 0) return { name: 'constant', state: { value: outcome.kind === 'binary' ? eventShare(outcome) : 0 } };
  const context = { ...given, names };
  const state =
    definition.kind === 'classifier'
      ? definition.fit(x, outcome as BinaryOutcome, parameters, context)
      : definition.fit(x, outcome as SurvivalOutcome, parameters, context);
  return { name: choice.name, state };
}

/** Where the fit departed from the parameters of the model. */
export function notesOf({ name, state }: FittedModel): readonly Note[] {
  if (name === 'constant') return [{ code: 'CONSTANT-MODEL', values: {} }];
  return modelByName(name).notes?.(state) ?? [];
}

/** Probability of the event, or risk score, of each row. */
export function applyModel({ name, state }: FittedModel, x: Matrix): Float64Array {
  if (name === 'constant') return new Float64Array(x.rows).fill((state as ConstantState).value);
  const predictor = predictorByName(name);
  return predictor.kind === 'classifier' ? predictor.predictProba(state, x) : predictor.predictRisk(state, x);
}

/** The decision value of each row, of models that rank patients by it (SVM); undefined of others, whose probability ranks them. */
export function rankingDecision({ name, state }: FittedModel, x: Matrix): Float64Array | undefined {
  if (name === 'constant') return undefined;
  const predictor = predictorByName(name);
  return predictor.kind === 'classifier' && predictor.ranksByDecision ? predictor.decision!(state, x) : undefined;
}

/** False where the model's probabilities are uninformative (NO-CALIBRATION). */
export function isCalibrated({ name, state }: FittedModel): boolean {
  if (name === 'constant') return true;
  const predictor = predictorByName(name);
  return predictor.kind !== 'classifier' || (predictor.calibrated?.(state) ?? true);
}

/** The linear predictor (log-odds or log-hazard) of each row; of other models their decision value. @throws RAD-LEARN-STEP-KIND where there is none. */
export function linearPredictorOf({ name, state }: FittedModel, x: Matrix): Float64Array {
  if (name === 'constant') return new Float64Array(x.rows);
  const predictor = predictorByName(name);
  if (predictor.kind === 'survival') return predictor.predictRisk(state, x);
  if (predictor.decision === undefined) {
    throw learnError('RAD-LEARN-STEP-KIND', {
      name,
      kind: 'model without a score',
      expected: 'model with a linear predictor',
    });
  }
  return predictor.decision(state, x);
}

/** Survival probability of each row at each time. @throws RAD-LEARN-OUTCOME for a classifier. */
export function applySurvival({ name, state }: FittedModel, x: Matrix, times: ArrayLike<number>): Matrix {
  if (name === 'constant') return constantSurvival(x.rows, times.length);
  const predictor = predictorByName(name);
  if (predictor.kind === 'survival') return predictor.predictSurvival(state, x, times);
  throw learnError('RAD-LEARN-OUTCOME', { step: 'Survival over time', expected: 'survival', got: 'binary' });
}

function eventShare({ event }: BinaryOutcome): number {
  return event.reduce((sum, value) => sum + value, 0) / event.length;
}

/** A model of nothing knows no baseline either: the value is missing. */
function constantSurvival(rows: number, times: number): Matrix {
  const out = zeros(rows, times);
  out.data.fill(Number.NaN);
  return out;
}
