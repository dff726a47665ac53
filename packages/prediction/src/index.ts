// A model file and what it says of a new patient.

export { predictionError, predictionErrors } from './errors.js';
export { type ModelFile, parseModelFile, withHash } from './model-schema.js';
export { type CasePrediction, type PatientCase, predictCase } from './predict-case.js';
export { type NewPatient, type PatientPrediction, predictPatient } from './predict-patient.js';
