// Cohorts, protocols, the runner, the model file, provenance.

// The steps a protocol can name
export { describeSteps, type StepDescription } from '@radscore/learn';
// Runs
export type { CheckFindings } from './checks/findings.js';
export { checks, runChecks } from './checks/index.js';

export { predictorColumns, type StudyCohortOptions, studyCohort } from './cohort/study-cohort.js';
export { compareRuns, comparisonTable, type RunComparison } from './compare/compare-runs.js';

export { protocolRequests } from './measure/protocol-requests.js';

// What a study is made of and what a run finds out

export { type AgreementRule, type FeatureAgreement, featureAgreement } from './readers/feature-agreement.js';
export { isLesionColumn } from './run/candidates.js';
export { enoughToJudge } from './run/external-result.js';
export { readFeatures } from './run/read-features.js';
export { clinicalScores } from './scores/index.js';
export { scoreInputsOf } from './scores/inputs-of.js';
export { type ClinicalScore, type ScoreInputs, type ScoreValue, scoreOf } from './scores/score.js';
export type {
  CandidateResult,
  CandidateRun,
  CheckResult,
  ClinicalValue,
  ColumnNote,
  ComparatorResult,
  Departure,
  EndpointDecisions,
  EndpointNote,
  EndpointSummary,
  Estimate,
  Exclusion,
  ExclusionFindings,
  ExternalResult,
  FeatureShift,
  Harmonisation,
  Incomparable,
  KeptFeature,
  KeyFigures,
  Leak,
  Measure,
  Normalisation,
  NullFolds,
  OrderEffect,
  PairedComparison,
  Performance,
  Prediction,
  PrimaryFailed,
  Provenance,
  ReaderAgreement,
  RegressionTable,
  RunResult,
  SelectionResult,
  SetName,
  Split,
  Splits,
  StudyCohort,
  StudyColumn,
  StudyOutcome,
  StudyPatient,
} from './study/types.js';
// Tables

export { recogniseCollection, recogniseSheet } from './cohort/recognise.js';
export { withoutPatients } from './cohort/without-patients.js';
export { clinicalProtocol } from './comparators/clinical-model.js';
export { studyError, studyErrors } from './errors.js';
export { makeModelFile } from './model/model-file.js';
export { drawPatients } from './readers/draw-patients.js';
export {
  type FeatureStability,
  featureStability,
  fewestCases,
  type StabilityResult,
} from './robustness/feature-stability.js';
export { perturbationName, repeatabilityFile, stabilityFiles } from './robustness/stability-files.js';
export { type FeatureRepeatability, testRetest } from './robustness/test-retest.js';
export { assembleCandidates, type DoneUnit } from './run/assemble-candidates.js';
export { concludeStudy } from './run/conclude.js';
export { type EvaluationUnit, evaluateUnit, type UnitFit, type UnitResult } from './run/evaluate-unit.js';
export { keyCandidate } from './run/key-candidate.js';
export { pipelineOf } from './run/pipelines.js';
export { type PlannedStudy, planStudy } from './run/plan-study.js';
export {
  bootstrapUnits,
  choiceUnits,
  mainPatients,
  mainUnits,
  nestedUnits,
  permutationUnits,
} from './run/plan-units.js';
export { isCalled, rankOf } from './run/ranking.js';
export { type RunFile, runFiles } from './run/run-files.js';
export { runStudy, type StudyPlan, type StudyRunOutcome, type StudyStage, studyStages } from './run/run-study.js';
export { fitUnitTask, runUnits, type UnitRun, type UnitShared, type UnitTask } from './run/run-units.js';
export { makeSplits } from './run/splits.js';
export { eventsOf, type StudyData, studyData } from './run/study-data.js';
export type { StudyPorts } from './run/study-ports.js';
export { risksAt, type ScoredPatients } from './run/survival-accuracy.js';
export { parseRunResult } from './study/parse-run-result.js';
export type { CaseAcquisition, ScannerShift } from './validate/acquisition-shift.js';
export {
  compareVariables,
  describeVariables,
  type VariableComparison,
  type VariableOverview,
} from './validate/cohort-variables.js';
export { type DomainShift, domainClassifier } from './validate/domain-classifier.js';
// A model in other hands
export type { Gain } from './validate/gain.js';
export { learnSites } from './validate/learn-sites.js';
export { predictCohort } from './validate/predict-cohort.js';
export { type Recalibrated, recalibrateModel, type UpdateChoice } from './validate/recalibrate-model.js';
export { recalibrateSurvival } from './validate/recalibrate-survival.js';
export type { ShiftReport } from './validate/shift-report.js';
export type { SizeVerdict } from './validate/size-verdict.js';
export type { GroupPerformance } from './validate/subgroups.js';
export {
  type CohortRows,
  measureFor,
  type ValidationOutcome,
  type ValidationPlan,
  type ValidationResult,
  validateModel,
  validationProtocol,
} from './validate/validate-model.js';
export { validationFiles } from './validate/validation-files.js';
