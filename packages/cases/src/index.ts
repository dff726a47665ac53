// Cases: regions, image steps, extraction, deep features, previews of one patient.
export { type CohortCase, parseLabel, readCohort } from './cohort/cohort.js';
export { deepFeatureNames, type Encoder } from './deep/encoder.js';
export { cutPatch, type Patch, type PatchOptions } from './deep/patch.js';
export { scatteringEncoder } from './deep/scattering.js';
export { caseError, caseErrors } from './errors.js';
export { aggregateLesions } from './extraction/aggregate-lesions.js';
export { type FailedCase, type FinishedRow, featureTable, problemTable } from './extraction/case-table.js';
export {
  type CaseFeatures,
  type CaseNote,
  type CaseRegion,
  type Extract,
  extractCase,
} from './extraction/extract-case.js';
export { type BinChoice, type GreyLevels, greyLevels } from './extraction/grey-levels.js';
export type { DeepRequest, ExtractionRequest } from './extraction/request.js';
export { lesionsOfCase, type StudyRegions } from './extraction/study-regions.js';
export { type CasePreview, casePreview } from './preview/case-preview.js';
export { type SlicePreview, slicePreview } from './preview/slice-preview.js';
