// Tasks over many machines: queue, leases and results in PostgreSQL.
export { isServer, openDatabase } from './database.js';
export { type DatabaseExecutorOptions, databaseExecutor } from './database-executor.js';
export { databaseLeases } from './database-leases.js';
export { queueError, queueErrors } from './errors.js';
export { migrate, type TableSteps } from './migrations.js';
export { isPassing, patiently } from './patience.js';
export type { Database, Queryable } from './sql.js';
export { copyTables, readTables, requireEmpty, tableVersions, writeTables } from './tables.js';
export {
  type HeldTask,
  type OutgoingMessage,
  openTaskQueue,
  type QueuedTask,
  type QueueOptions,
  type TaskQueue,
} from './task-queue.js';
export { runWorker, type WorkerOptions } from './worker.js';
