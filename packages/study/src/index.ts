// Cohorts, protocols, the runner, the model file, provenance.
export { type CohortCase, readCohort } from './cohort/cohort.js';
export { type FailedCase, type FinishedRow, featureTable, problemTable } from './extraction/case-table.js';
export { type CaseFeatures, type CaseNote, type CaseRegion, extractCase } from './extraction/extract-case.js';
export { type BinChoice, type GreyLevels, greyLevels } from './extraction/grey-levels.js';
export type { ExtractionRequest } from './extraction/request.js';
export {
  type PhantomCohortOptions,
  type PhantomPatient,
  phantomImages,
  phantomPatients,
  phantomRimWidth,
} from './phantom/phantom-cohort.js';
export { type SlicePreview, slicePreview } from './preview/slice-preview.js';
export { formatCsv, parseCsv, type TextTable } from './tables/csv.js';
export { formatParquet } from './tables/parquet.js';
export { type Cell, type Table, tableFromRecords } from './tables/table.js';
