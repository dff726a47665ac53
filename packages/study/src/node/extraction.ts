// What extracting features takes, and no more: without models and statistics it loads in a third of the time of the whole room.
export { type CohortCase, readCohort } from '../cohort/cohort.js';
export { type FailedCase, type FinishedRow, featureTable, problemTable } from '../extraction/case-table.js';
export type { ExtractionRequest } from '../extraction/request.js';
export { parseCsv } from '../tables/csv.js';
export type { Cell, Table } from '../tables/table.js';
export { type CaseOutcome, type CohortExtraction, extractCohort } from './extract-cohort.js';
export { type ExtractedRow, extractRequest, type RequestControl } from './extract-request.js';
export { createThreads, type Threads } from './idle-threads.js';
export { createResultStore, type ResultStore } from './result-store.js';
export { formatTable, type TableFormat, tableFormatOf, tableFormats, writeTable } from './write-table.js';
