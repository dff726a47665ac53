// What measuring cases takes, and no more: without models and statistics it loads in a third of the time of the whole room.
export { createThreads, type Threads } from './cases/idle-threads.js';
export { pathSource } from './files/path-source.js';
export { claimTable, isSameFile, problemFileOf, type TableClaim } from './store/claim-table.js';
export { folderLeases } from './store/folder-lease.js';
export { type FolderStore, folderStore } from './store/folder-store.js';
export { formatTable, type TableFormat, tableFormatOf, tableFormats, writeTable } from './tables/write-table.js';
export { holdHeaps } from './threads/hold-heaps.js';
export { type NodeTaskSetting, nodeTaskHost } from './threads/node-task-host.js';
export { type ThreadExecutorOptions, threadExecutor } from './threads/thread-executor.js';
