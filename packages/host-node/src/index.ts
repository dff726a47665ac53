// The host of the command line and of services: files, threads, run folders.

export { findCaseFiles } from './cases/find-case-files.js';
export { createThreads, type Threads } from './cases/idle-threads.js';
export { onnxEncoder, trainedEncoder } from './cases/onnx-encoder.js';
export { type SegmentCase, type SegmentedCase, segmentCase } from './cases/segment-case.js';
export { writeRegion } from './cases/write-region.js';
export { hostError, hostErrors } from './errors.js';
export { pathSource } from './files/path-source.js';
export { writePhantomCohort } from './phantom/write-phantom.js';
export { claimRunFolder, type RunOwner } from './store/claim-run-folder.js';
export { folderLeases } from './store/folder-lease.js';
export { type FolderStore, folderStore } from './store/folder-store.js';
export { type LocatedImages, locateImages } from './study/locate-images.js';
export {
  type NodeStudyPorts,
  type NodeStudySetting,
  nodeStudyPorts,
  outdatedResults,
  removeOutdatedResults,
} from './study/node-study-ports.js';
export { type OpenedStudy, type OpenStudyOptions, openStudy } from './study/open-study.js';
export { type FolderRun, runInFolder } from './study/run-in-folder.js';
export { readFeatureFile } from './tables/read-feature-file.js';
export { readProtocol } from './tables/read-protocol.js';
export { readSheets } from './tables/read-sheets.js';
export { formatTable, type TableFormat, tableFormatOf, tableFormats, writeTable } from './tables/write-table.js';
export { encoderOpener, type NodeTaskSetting, nodeTaskHost } from './threads/node-task-host.js';
export { type ThreadExecutorOptions, threadExecutor } from './threads/thread-executor.js';
