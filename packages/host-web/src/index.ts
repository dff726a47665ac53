// The host in a browser: dropped files, web workers, results in IndexedDB. The only pure-browser code beside the apps.
export { webError, webErrors } from './errors.js';
export { contentHash } from './files/content-hash.js';
export type { DroppedFiles } from './files/dropped-files.js';
export { fileSource } from './files/file-source.js';
export { filesOfDialog, filesOfDrop } from './files/given-files.js';
export { listFiles } from './files/list-files.js';
export { unpackArchives } from './files/unpack-archives.js';
export { giveWayOften } from './give-way.js';
export { indexedStore, type WebStore } from './store/indexed-store.js';
export { lockLeases } from './store/lock-leases.js';
export { type WebStudyPorts, type WebStudySetting, webStudyPorts } from './web-study-ports.js';
export { codecSource, refuseEncoder, type WebTaskSetting } from './workers/web-task-host.js';
export { type WebWorkerOptions, webWorkerExecutor } from './workers/web-worker-executor.js';
