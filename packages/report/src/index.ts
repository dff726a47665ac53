// Figures (SVG), tables, the HTML report.

// Figures: `figures.roc.draw(data)`; the data of each is plain JSON
export { type ModelCard, modelCard, updateSentence } from './card/model-card.js';
export { renderCard } from './card/render-card.js';
export { type SoftwareComponent, softwareBill } from './card/sbom.js';
export { type CaseMatrix, type CheckedCase, caseMatrix } from './check/case-matrix.js';
export { type CheckPageInput, checkPage } from './check/check-page.js';
export { type DeidentifiedRow, deidentificationPage, flagSentence } from './de-identification/page.js';
export type { AucOverTimeCurve, AucOverTimeData } from './figures/auc-over-time.js';
export type { CalibrationData, CalibrationModel } from './figures/calibration.js';
export type { ConfusionData } from './figures/confusion.js';
export type { ContactSheetData, ContactTile } from './figures/contact-sheet.js';
export type { ContributionsData } from './figures/contributions.js';
export type { CorrelationData } from './figures/correlation.js';
export type { DecisionCurveData } from './figures/decision-curve.js';
export type { FeatureDensitiesData } from './figures/feature-densities.js';
export type { FeatureStabilityData } from './figures/feature-stability.js';
export type { FigureDefinition } from './figures/figure.js';
export type { ForestData, ForestRow } from './figures/forest.js';
export type { IccHistogramData } from './figures/icc-histogram.js';
export { figures } from './figures/index.js';
export type { KaplanMeierData, SurvivalGroup } from './figures/kaplan-meier.js';
export type { LassoCvData } from './figures/lasso-cv.js';
export type { LassoPathData } from './figures/lasso-path.js';
export type { NomogramData, NomogramFigureAxis } from './figures/nomogram.js';
export type { PatientFlowData } from './figures/patient-flow.js';
export type { PatientSurvivalData } from './figures/patient-survival.js';
export type { PermutationControlData } from './figures/permutation-control.js';
export type { PublishedAndHonestData } from './figures/published-and-honest.js';
export type { RocCurve, RocData } from './figures/roc.js';
export type { ScoreByGroupData, ScorePanel } from './figures/score-by-group.js';
export type { SelectionStabilityData } from './figures/selection-stability.js';
export type { TimeDependentRocData } from './figures/time-dependent-roc.js';
export type { WorkflowData } from './figures/workflow.js';
export { type PredictionFigure, predictionFigures } from './prediction/prediction-figures.js';
export { type PredictionPageInput, predictionPage } from './prediction/prediction-page.js';
export { predictionPicture } from './prediction/prediction-picture.js';
export { type PredictionWords, percentText, predictionWords } from './prediction/prediction-words.js';
export { predictionWarningSentence } from './prediction/warning-sentence.js';
// The report of a study: page, tables and figures as texts
export { type RenderedStudy, renderStudy } from './render-study.js';
export { columnNote } from './run/column-note.js';
export { stabilityFigure } from './study-figures/features.js';
export type { Figure } from './svg/document.js';
export type { ShownEstimate } from './svg/format.js';
export type { Values } from './svg/marks.js';
export { renderValidation } from './validation/render-validation.js';
// What results say, in words
export { checkSentence } from './words/check-sentence.js';
export { comparatorSentence } from './words/comparison-sentence.js';
export { type CohortDescription, type ColumnDescription, cohortRows, describeCohort } from './words/describe-cohort.js';
export { describeEstimate } from './words/estimate.js';
export { endpointNoteSentence, exclusionSentence } from './words/exclusion-sentence.js';
export { keySentence } from './words/key-sentence.js';
export { leakSentence } from './words/leak-sentence.js';
export { leakageExperimentSentences } from './words/leakage-experiment.js';
export { modelPerformanceSentence } from './words/model-performance.js';
export { noteSentence } from './words/note-sentence.js';
