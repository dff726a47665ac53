// What learning offers to Node alone: folds on worker threads.
export { onWorkers } from './worker-folds.js';
