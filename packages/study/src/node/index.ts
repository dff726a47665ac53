// Adapters of the study to Node: files, workers, run folders.
export { type Outcome, runInPool, type WorkerReply } from './pool.js';
