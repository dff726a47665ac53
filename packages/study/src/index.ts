// Cohorts, protocols, the runner, the model file, provenance.

// The steps a protocol can name
export { describeSteps, type StepDescription } from '@radscore/learn';
// Runs
export { checks, runChecks } from './checks/index.js';
export { type CohortCase, readCohort } from './cohort/cohort.js';
export {
  type CohortDescription,
  type ColumnDescription,
  cohortRows,
  describeCohort,
} from './cohort/describe-cohort.js';
export { predictorColumns, type StudyCohortOptions, studyCohort } from './cohort/study-cohort.js';
export { compareRuns, comparisonTable, type RunComparison } from './compare/compare-runs.js';
export {
  type ConformanceImage,
  type ConformanceRow,
  conformanceMarkdown,
  conformanceTable,
} from './conformance/conformance.js';
export { deepFeatureNames, type Encoder } from './deep/encoder.js';
export { cutPatch, type Patch, type PatchOptions } from './deep/patch.js';
export { scatteringEncoder } from './deep/scattering.js';
export { type FailedCase, type FinishedRow, featureTable, problemTable } from './extraction/case-table.js';
export { type CaseFeatures, type CaseNote, type CaseRegion, extractCase } from './extraction/extract-case.js';
export { type BinChoice, type GreyLevels, greyLevels } from './extraction/grey-levels.js';
export { protocolRequests } from './extraction/protocol-requests.js';
export type { ExtractionRequest } from './extraction/request.js';
export { applyImageSteps, checkImageSteps, type ImageStep, imageStepNames } from './images/image-steps.js';
export { type ModelFile, parseModelFile } from './model/model-schema.js';
export { type NewPatient, type PatientPrediction, predictPatient } from './model/predict-patient.js';
export { phantomStudies, phantomStudy } from './phantom/index.js';
export type { PhantomCohortOptions, PhantomPatient, PhantomScan, PhantomStudy } from './phantom/phantom-study.js';
export { type SlicePreview, slicePreview } from './preview/slice-preview.js';
// What a study is made of and what a run finds out
export { builtInProtocol, builtInProtocols } from './protocol/built-in.js';
export { protocolJsonSchema } from './protocol/json-schema.js';
export { type ParseProtocolOptions, parseProtocol } from './protocol/parse-protocol.js';
export { regionsOfCase } from './protocol/region-list.js';
export type { Protocol, ProtocolStep } from './protocol/schema.js';
export { type AgreementRule, type FeatureAgreement, featureAgreement } from './readers/feature-agreement.js';
export { adjudicationThreshold, type OutlineAgreement, outlineAgreement } from './readers/outline-agreement.js';
export { isLesionColumn } from './run/candidates.js';
export { whereDeparted } from './run/departures.js';
export { describeEstimate } from './run/estimate.js';
export { readFeatures } from './run/read-features.js';
export { clinicalScores } from './scores/index.js';
export { scoreInputsOf } from './scores/inputs-of.js';
export { type ClinicalScore, type ScoreInputs, type ScoreValue, scoreOf } from './scores/score.js';
export type {
  CandidateResult,
  CandidateRun,
  CasePreview,
  CheckResult,
  ClinicalValue,
  ComparatorResult,
  Departure,
  EndpointSummary,
  Estimate,
  Exclusion,
  FeatureTable,
  KeptFeature,
  KeyFigures,
  Leak,
  Measure,
  PairedComparison,
  Performance,
  Prediction,
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
export { formatCsv, parseCsv, type TextTable } from './tables/csv.js';
export { formatParquet } from './tables/parquet.js';
export { type Cell, type Table, tableFromRecords } from './tables/table.js';
