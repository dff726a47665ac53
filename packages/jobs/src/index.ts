// The ports: what a use case asks of its host, and what a host brings.
export type { CaseImage, CaseReading, CaseSource, ImageReading, Outlines } from './case-source.js';
export { jobError, jobErrors } from './errors.js';
export { type Executor, type ExecutorControl, inlineExecutor } from './executor.js';
export { taskDigests } from './generated/digests.js';
export { type Lease, type Leases, leaseSeconds } from './lease.js';
export { type PoolOptions, type PoolWorker, poolExecutor } from './pool-executor.js';
export { memoryStore, type ResultStore } from './result-store.js';
export { runTask } from './run-task.js';
export { runTasks, type TaskRun } from './run-tasks.js';
export type { Outcome, Task, TaskHost, TaskKind, TaskKinds } from './task.js';
export { taskKey } from './task-key.js';
