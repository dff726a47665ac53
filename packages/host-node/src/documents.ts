// Documents of a prediction for other systems, made from the files of a disk.
export {
  documentInput,
  type PredictionDocuments,
  type PredictionToDocument,
  predictionDocuments,
} from './documents/prediction-documents.js';
export { type PredictedPatient, pageOfPrediction, pdfOfPrediction } from './documents/prediction-page.js';
