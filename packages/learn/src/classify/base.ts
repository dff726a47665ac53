import type { Matrix } from '@radscore/stats';
import type { BinaryOutcome, ClassifierDefinition, ClassifierPredictor, FitContext } from '../contract/estimator.js';
import { parseParameters } from '../contract/parameters.js';
import type { Base } from './base-schema.js';

/** The classifier of a name. Those that wrap others get it from the table of contents, which lists them too. */
export type FindClassifier = (name: string) => ClassifierDefinition<unknown, object>;
/** What predicts with a fitted classifier of a name. */
export type FindPredictor = (name: string) => ClassifierPredictor<object>;

/** A fitted classifier inside another. */
export interface FittedBase {
  readonly name: string;
  readonly state: object;
}

/** A function that fits the base; its parameters are checked once, here. */
export function baseFitter(
  find: FindClassifier,
  base: Base,
): (x: Matrix, y: BinaryOutcome, context: FitContext) => FittedBase {
  const definition = find(base.name);
  const parameters = parseParameters(definition, base.parameters);
  return (x, y, context) => ({ name: base.name, state: definition.fit(x, y, parameters, context) });
}

export function baseProba(find: FindPredictor, { name, state }: FittedBase, x: Matrix): Float64Array {
  return find(name).predictProba(state, x);
}

/** The decision value where the classifier has one, else the probability. */
export function baseDecision(find: FindPredictor, { name, state }: FittedBase, x: Matrix): Float64Array {
  const definition = find(name);
  return definition.decision?.(state, x) ?? definition.predictProba(state, x);
}

/** The rows of an outcome. */
export function takeOutcome(y: BinaryOutcome, rows: ArrayLike<number>): BinaryOutcome {
  return { kind: 'binary', event: Uint8Array.from(rows, (row) => y.event[row]!) };
}

/** The context of some rows: their weights and patients, where there are any. */
export function takeContext({ rng, weights, patients }: FitContext, rows: ArrayLike<number>): FitContext {
  return {
    rng,
    ...(weights && { weights: Float64Array.from(rows, (row) => weights[row]!) }),
    ...(patients && { patients: Array.from(rows, (row) => patients[row]!) }),
  };
}
