// Selectors, samplers, classifiers, survival models, pipelines, resampling.
// Classify: every classifier by its name
export { classifierByName, classifiers } from './classify/index.js';
// The contracts of all steps
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
export type { Note } from './contract/note.js';
export { parseParameters } from './contract/parameters.js';
export { learnError, learnErrors } from './errors.js';
// Explain
export { explainRecord, type RecordExplanation } from './explain/explain-record.js';
export { type ExplainOptions, type Explanation, explainRows } from './explain/explain-rows.js';
export { type KernelShapOptions, kernelShap } from './explain/kernel-shap.js';
export { type LassoCurves, lassoCurves } from './explain/lasso-curves.js';
export { type LinearTerms, linearModel } from './explain/linear-model.js';
export { linearShap } from './explain/linear-shap.js';
export { type PartialDependence, partialDependence } from './explain/partial-dependence.js';
export {
  type ColumnImportance,
  type PermutationImportanceOptions,
  permutationImportance,
} from './explain/permutation-importance.js';
export { type Contributions, treeShap } from './explain/tree-shap.js';
// Penalised models
export { modelAt, type PenalisedModel, predictPath } from './penalised/coefficients.js';
export { type CrossValidatedPath, crossValidatePath } from './penalised/cross-validate.js';
export type { PenalisedFamily } from './penalised/family.js';
export { type LassoCv, type LassoOptions, type LinearModel, lasso, lassoCv, lassoPath } from './penalised/lasso.js';
export type { PathMeasure } from './penalised/measures.js';
export { type PathOptions, type PenalisedPath, penalisedPath } from './penalised/path.js';
export { applyBranch, modelTable, type Rows, recordRows, sitesFromOwnRows } from './pipeline/apply-branch.js';
export { cutOffOn, innerPredictions } from './pipeline/choose-threshold.js';
export { type Dataset, takeDataset } from './pipeline/dataset.js';
export { fitPipeline } from './pipeline/fit-pipeline.js';
export type { FitOptions } from './pipeline/fit-stages.js';
export type { FittedPipeline, InputColumn, Leak, SelectionReport } from './pipeline/fitted.js';
export {
  asPublished,
  externalTest,
  type Fold,
  makeFold,
  type PublishedRows,
  type TestRows,
  type TrainingRows,
  trainingOnly,
} from './pipeline/fold.js';
export { loadPipeline, predictionProblem } from './pipeline/load-pipeline.js';
export { honestTwin, parsePipeline, publishedSteps } from './pipeline/parse-pipeline.js';
export {
  isPipelineCalibrated,
  predict,
  predictClasses,
  predictRecord,
  predictRows,
  predictSurvivalRows,
  predictTraining,
  predictWithDecision,
  type TestPrediction,
  type TrainingPrediction,
} from './pipeline/predict.js';
export { describeSteps, type StepDescription, stepByName } from './pipeline/registry.js';
export { type Pipeline, type PipelineInput, pipelineSchema } from './pipeline/schema.js';
// Data, folds and pipelines
export { addSites, knownSites, unknownSites, withAverageSites } from './pipeline/sites.js';
// Selection and survival, by name
export { selectors } from './select/index.js';
export { baselineOf, stepAt, survivalFrom } from './survival/baseline.js';
export { survivalModels } from './survival/index.js';
export {
  type RiskCutOff,
  type RiskCutOffRule,
  radScoreFormula,
  riskCutOff,
  riskGroups,
} from './survival/rad-score.js';
// Validation
export {
  type BootstrapValidation,
  type BootstrapValidationOptions,
  estimate632plus,
  validateByBootstrap,
} from './validate/bootstrap-validation.js';
export { type BothOrders, evaluateBothOrders } from './validate/both-orders.js';
export {
  type CrossValidation,
  type CrossValidationOptions,
  crossValidate,
  type FoldRecord,
} from './validate/cross-validate.js';
export { type Developed, type DevelopOptions, developModel, fitTuned, type Tested } from './validate/develop.js';
export {
  type LeakageExperiment,
  type LeakageExperimentOptions,
  leakageExperiment,
  type NoiseAuc,
} from './validate/leakage-experiment.js';
export { type LearningCurveOptions, type LearningCurvePoint, learningCurve } from './validate/learning-curve.js';
export {
  judged,
  largerIsBetter,
  type Measured,
  type Metric,
  measure,
  metricName,
  type Ranked,
} from './validate/measure.js';
export {
  type PermutationValidation,
  type PermutationValidationOptions,
  permutationValidation,
} from './validate/permutation-validation.js';
export { type ResampledMean, resampledMean } from './validate/resampled-interval.js';
export {
  type FoldFit,
  type FoldResult,
  type FoldShared,
  type FoldTask,
  runFolds,
  runFoldTask,
} from './validate/run-folds.js';
export {
  bootstrapSplits,
  holdOutSplit,
  kFoldSplits,
  leaveOneOutSplits,
  type Split,
  siteSplit,
} from './validate/splits.js';
export { type SelectionStability, selectionStability } from './validate/stability.js';
export { type Trial, type Tuned, type Tuning, type TuningRange, tunePipeline, tuningTrials } from './validate/tune.js';
