import type { FoldExecutor, FoldResult, FoldTask } from '@radscore/learn';
import { type Outcome, runInPool } from './pool.js';

const worker = new URL('./fold-worker.js', import.meta.url);

/**
 * Folds on worker threads: the results are those of the calling thread, to the last bit. Cancelling abandons folds under way.
 *
 * @param jobs number of threads.
 * @throws (from its `run`) RAD-CANCELLED, RAD-WORKER-DIED, and the leaks that `runFoldTask` refuses.
 */
export function onWorkers(jobs: number): FoldExecutor {
  return {
    async run(shared, tasks, onResult, { signal }) {
      let failed = false;
      const stop = {
        get aborted() {
          return failed || signal?.aborted === true;
        },
      };
      const take = (_index: number, outcome: Outcome<FoldResult>): void => {
        if ('error' in outcome) {
          failed = true;
          throw outcome.error;
        }
        onResult(outcome.result);
      };
      await runInPool<FoldTask, FoldResult>(worker, tasks, jobs, take, { signal: stop, workerData: shared });
    },
  };
}
