// A model file and what it says of a new patient.

export { logOdds, predictUpdated, survivalUpdated } from './apply-updates.js';
export type { Development, ModelUpdate } from './development.js';
export { predictionError, predictionErrors } from './errors.js';
export { type ModelFile, withHash } from './model-file.js';
export { parseModel, pipelineOf } from './parse-model.js';
export {
  type CasePrediction,
  type MeasuredCase,
  type PatientCase,
  predictCase,
  predictionRequest,
  predictMeasured,
} from './predict-case.js';
export { type PredictCaseInput, predictCaseTask } from './predict-case-task.js';
export {
  type NewPatient,
  needsSite,
  type PatientPrediction,
  type PredictionKind,
  predictionKind,
  predictPatient,
} from './predict-patient.js';
export {
  clinicalCells,
  columnCells,
  type PatientTable,
  patientTable,
  predictTable,
  siteCells,
  type TableOutcome,
} from './predict-table.js';
export type { NomogramPoints } from './scores.js';
export { nearestFifth, type SimilarPatients, similarPatients } from './similar-patients.js';
export { survivalCurve } from './survival-curve.js';
export { requireShareable } from './training-rows.js';
export type { PredictionWarning } from './warnings.js';
