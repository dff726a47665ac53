// Selectors, samplers, classifiers, survival models, pipelines, resampling.
export type {
  BinaryOutcome,
  ClassifierDefinition,
  ContinuousOutcome,
  FitContext,
  Json,
  Outcome,
  SamplerDefinition,
  Selection,
  SelectorDefinition,
  SurvivalModelDefinition,
  SurvivalOutcome,
  TransformerDefinition,
} from './contract/estimator.js';
