import { classifierPredictors } from '../classify/predictors.js';
import type { ClassifierPredictor, FittedTransformer, SurvivalPredictor } from '../contract/estimator.js';
import { findStep } from '../contract/find-step.js';
import { transforms } from '../preprocess/transforms.js';
import { survivalPredictors } from '../survival/predictors.js';

// What applies the steps of a fitted pipeline, found by name. Nothing here fits, so a host that predicts loads no code that does.

export type AnyPredictor = ClassifierPredictor<object> | SurvivalPredictor<object>;

let predictors: ReadonlyMap<string, AnyPredictor> | undefined;

/** What predicts with the classifier or survival model of this name. @throws RAD-PARAMETER-UNKNOWN with the nearest known name. */
export function predictorByName(name: string): AnyPredictor {
  predictors ??= new Map(allPredictors().map((each) => [each.name, each]));
  return predictors.get(name) ?? findStep('model', allPredictors(), name);
}

/** What the fitted transformer of this name does to new rows. @throws RAD-PARAMETER-UNKNOWN with the nearest known name. */
export function transformByName(name: string): FittedTransformer<object> {
  return findStep('transformer', transforms(), name);
}

function allPredictors(): readonly AnyPredictor[] {
  return [...classifierPredictors(), ...survivalPredictors()];
}
