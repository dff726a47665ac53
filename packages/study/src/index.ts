// Cohorts, protocols, the runner, the model file, provenance.
export { type CohortCase, readCohort } from './cohort/cohort.js';
export { type SlicePreview, slicePreview } from './preview/slice-preview.js';
export { formatCsv, parseCsv, type TextTable } from './tables/csv.js';
export { formatParquet } from './tables/parquet.js';
export { type Cell, type Table, tableFromRecords } from './tables/table.js';
