// What the ground floor offers to Node alone: worker threads.
export { type Outcome, runInPool, type WorkerReply } from './pool.js';
