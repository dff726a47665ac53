import type {
  ClassifierDefinition,
  ClassifierFitting,
  ClassifierPredictor,
  FittedTransformer,
  SurvivalFitting,
  SurvivalModelDefinition,
  SurvivalPredictor,
  TransformerDefinition,
  TransformerFitting,
} from './estimator.js';

// A definition from what applies it and what fits it. Calls are marked as pure, so that bundlers drop unused fits.

/** A classifier from its predictor and its fit. */
export function defineClassifier<P, S extends object>(
  predictor: ClassifierPredictor<S>,
  fitting: ClassifierFitting<P, NoInfer<S>>,
): ClassifierDefinition<P, S> {
  return { ...predictor, ...fitting };
}

/** A survival model from its predictor and its fit. */
export function defineSurvivalModel<P, S extends object>(
  predictor: SurvivalPredictor<S>,
  fitting: SurvivalFitting<P, NoInfer<S>>,
): SurvivalModelDefinition<P, S> {
  return { ...predictor, ...fitting };
}

/** A transformer from what it does to new rows and its fit. */
export function defineTransformer<P, S extends object>(
  transform: FittedTransformer<S>,
  fitting: TransformerFitting<P, NoInfer<S>>,
): TransformerDefinition<P, S> {
  return { ...transform, ...fitting };
}
