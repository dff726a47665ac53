// What measuring cases takes, and no more: without models and statistics it loads in a third of the time of the whole room.
export { type CaseOutcome, type CohortExtraction, extractCohort } from './cases/extract-cohort.js';
export { type ExtractedRow, extractRequest, type RequestControl } from './cases/extract-request.js';
export { createThreads, type Threads } from './cases/idle-threads.js';
export { createResultStore, type ResultStore } from './store/result-store.js';
export { formatTable, type TableFormat, tableFormatOf, tableFormats, writeTable } from './tables/write-table.js';
