// Cases: regions, image steps, extraction, deep features, previews of one patient.
export { type CohortCase, parseFrame, parseLabel, readCohort } from './cohort/cohort.js';
export { cohortIds, type TableWithIds } from './cohort/cohort-ids.js';
export { builtInEncoder, deepFeatures } from './deep/deep-features.js';
export { deepFeatureNames, type Encoder, encoderFile } from './deep/encoder.js';
export { type LoadedNetwork, networkEncoder, trainedNetwork } from './deep/network-encoder.js';
export { cutPatch, type Patch, type PatchOptions } from './deep/patch.js';
export { scatteringEncoder } from './deep/scattering.js';
export { caseError, caseErrors } from './errors.js';
export { aggregateLesions, lesionColumns } from './extraction/aggregate-lesions.js';
export { caseKey } from './extraction/case-key.js';
export { type FailedCase, type FinishedRow, featureTable, problemTable } from './extraction/case-table.js';
export {
  type CaseFeatures,
  type CaseNote,
  type CaseRegion,
  type Extract,
  extractCase,
  type ImageFacts,
} from './extraction/extract-case.js';
export { type CaseOutcome, type CohortExtraction, extractCohort } from './extraction/extract-cohort.js';
export { type FeatureTable, featureTableOf, type MeasuredPatient } from './extraction/feature-columns.js';
export { type BinChoice, type GreyLevels, greyLevels } from './extraction/grey-levels.js';
export { notedCases } from './extraction/noted-cases.js';
export { type PerturbedCohort, type PerturbedFeatures, perturbCohort } from './extraction/perturb-cohort.js';
export { type CaseInput, type CaseRow, readCase } from './extraction/read-case.js';
export type { DeepRequest, ExtractionRequest } from './extraction/request.js';
export { lesionsOfCase, type StudyRegions } from './extraction/study-regions.js';
export { type CaseOrigin, caseOrigin } from './identity/case-origin.js';
export { requireOneUnit } from './identity/cohort-units.js';
export { compareIdentity, type IdentityVerdict } from './identity/compare-identity.js';
export { plausibleOutlines } from './identity/plausible-outlines.js';
export { type CaseIds, caseIds, type IdSource } from './pairing/case-ids.js';
export { catalogueFiles, type FoundFiles, type ListedFile } from './pairing/catalogue-files.js';
export type { FoundFile, FoundPair, PairingRule } from './pairing/found-file.js';
export { type JoinedIds, joinIds, type ProposedId } from './pairing/join-ids.js';
export { holdsOutlines, type Pairing, pairFiles } from './pairing/pair-files.js';
export { proposeAliases } from './pairing/propose-aliases.js';
export { type CasePreview, casePreview } from './preview/case-preview.js';
export { type SlicePreview, slicePreview } from './preview/slice-preview.js';
export { type CaseQuality, caseQuality, type QualityRequest } from './quality/case-quality.js';
export { adjudicationThreshold, type OutlineAgreement, outlineAgreement } from './readers/outline-agreement.js';
export { openDicomOutlines } from './reading/dicom-outlines.js';
export { imageFormats } from './reading/image-formats.js';
// Sheets: tables of CSV and xlsx files, and the patients of a clinical sheet
export { type ClinicalRows, clinicalRows } from './sheets/clinical-rows.js';
export { idColumnOf } from './sheets/id-column.js';
export { chooseSheet, largestSheet, type Sheet, sheetsOf } from './sheets/sheets-of.js';
export { type CaseCheck, type CheckInput, checkCaseTask } from './tasks/check-case.js';
export {
  compareReaderPair,
  compareReaders,
  compareReadersTask,
  type ReaderCase,
  type ReaderComparing,
  type ReaderComparison,
  type ReaderPair,
} from './tasks/compare-readers.js';
export { cohortLandmarks, imageLandmarksTask } from './tasks/image-landmarks.js';
export { type MapRequest, mapCase, mapCaseTask, type WrittenMaps } from './tasks/map-case.js';
export { type ExtractedRow, measureCase, measureCaseTask } from './tasks/measure-case.js';
export type { MeasuringHost, RegionMeasuring } from './tasks/measuring-host.js';
export { type CohortPreview, previewCaseTask, previewCohort } from './tasks/preview-case.js';
