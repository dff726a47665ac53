// The host in a browser: dropped files, web workers, results in IndexedDB. The only pure-browser code beside the apps.
export { webError, webErrors } from './errors.js';
export { contentHash, sha256 } from './files/content-hash.js';
export {
  blobOf,
  type DroppedFiles,
  type GivenFile,
  readBytes,
  readText,
} from './files/dropped-files.js';
export { fileSource } from './files/file-source.js';
export { filesOfDialog, filesOfDrop } from './files/given-files.js';
export { listFiles } from './files/list-files.js';
export type { RemoteFile } from './files/read-range.js';
export { unpackArchives } from './files/unpack-archives.js';
export type { PackedFile } from './files/unpack-bytes.js';
export { giveWayOften } from './give-way.js';
export { onnxRuntime } from './onnx-runtime.js';
export { askForData, askServer, type ServerRequest } from './server/ask-server.js';
export { type FolderFiles, folderFiles, folderOf } from './server/folder-files.js';
export { continueRun, filesOfRun, listRuns, removeRun, startRun, stopRun } from './server/server-runs.js';
export { type UploadOutcome, type UploadStep, uploadInstances } from './server/upload-instances.js';
export { forgetIndexed, type IndexedObjects, indexedObjects } from './store/indexed-objects.js';
export { indexedStore, type WebStore } from './store/indexed-store.js';
export { lockLeases } from './store/lock-leases.js';
export { type WebStudyPorts, webStudyPorts } from './web-study-ports.js';
export { encoderOpener } from './workers/encoder-opener.js';
export { codecSource, type WebTaskSetting } from './workers/web-task-host.js';
export { type WebWorkerOptions, webWorkerExecutor } from './workers/web-worker-executor.js';
