// Adapters of the study to Node: files, workers, run folders.
export { claimRunFolder, type RunOwner } from './claim-run-folder.js';
export { compareReaders, type ReaderCase, type ReaderComparison, type ReaderPair } from './compare-readers.js';
export { type CaseOutcome, type CohortExtraction, extractCohort } from './extract-cohort.js';
export { type ExtractedRow, extractRequest, type RequestControl } from './extract-request.js';
export { createThreads, type Threads } from './idle-threads.js';
export { type LocatedImages, locateImages } from './locate-images.js';
export { onnxEncoder } from './onnx-encoder.js';
export { type OpenedStudy, type OpenStudyOptions, openStudy } from './open-study.js';
export { type Outcome, runInPool, type WorkerReply } from './pool.js';
export { type PatientFiles, predictCase } from './predict-case.js';
export { type CaseInput, type CaseRow, readCase } from './read-case.js';
export { readProtocol } from './read-protocol.js';
export { chooseSheet, readSheets, type Sheet } from './read-sheets.js';
export { createResultStore, type ResultStore } from './result-store.js';
export { runStudy, type StudyRun, type StudyRunOutcome, type StudyStage, studyStages } from './run-study.js';
export { type PhantomWriting, writePhantomCohort } from './write-phantom.js';
export { writeRegion } from './write-region.js';
export { formatTable, type TableFormat, tableFormatOf, tableFormats, writeTable } from './write-table.js';
