export { type Outcome, runInPool, type WorkerReply } from '@radscore/core/node';
