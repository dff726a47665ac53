import { Worker } from 'node:worker_threads';
import { type ErrorData, reviveError } from '@radscore/core';
import { type Executor, jobError, type Outcome, type PoolWorker, poolExecutor } from '@radscore/jobs';
import { createThreads, giveIdle } from '../cases/idle-threads.js';
import type { NodeTaskSetting } from './node-task-host.js';

export interface ThreadExecutorOptions extends Omit<NodeTaskSetting, 'threads'> {
  /** Most threads at work at a time. */
  readonly jobs: number;
  /** Limits each thread's JavaScript heap; voxels do not count. */
  readonly memoryMb?: number;
}

const script = new URL('./task-worker.js', import.meta.url);

/** What a thread makes is dead within a case: a larger young generation is filled before it is collected, and saves no time. */
const youngMb = 8;

/**
 * Does tasks over worker threads. A thread that dies (out of memory) fails the task it held and is replaced; threads without a task of
 * their own help with the image types of large cases. They stay for the next tasks until `close`.
 *
 * @example
 * const executor = threadExecutor({ jobs: 4, cases: '.', store: 'run/.cache' });
 */
export function threadExecutor({ jobs, memoryMb = 4096, ...setting }: ThreadExecutorOptions): Executor {
  const threads = createThreads(jobs, 0);
  return poolExecutor({
    size: jobs,
    start: () => startThread({ ...setting, threads }, memoryMb),
    onIdle: (change) => giveIdle(threads, change),
  });
}

function startThread(workerData: NodeTaskSetting, memoryMb: number): PoolWorker {
  const resourceLimits = { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: youngMb };
  const worker = new Worker(script, { workerData, resourceLimits });
  return {
    run: (task) =>
      new Promise((resolve) => {
        const onMessage = (reply: { readonly result: unknown } | { readonly error: ErrorData }) =>
          finish('error' in reply ? { error: reviveError(reply.error) } : reply);
        const onError = (error: Error) => died(error.message);
        const onExit = (status: number) => died(`it ended with status ${status}`);
        const died = (detail: string) => finish({ error: jobError('RAD-WORKER-DIED', { detail }) });
        const finish = (outcome: Outcome<unknown>) => {
          worker.off('message', onMessage).off('error', onError).off('exit', onExit);
          resolve(outcome);
        };
        worker.on('message', onMessage).on('error', onError).on('exit', onExit);
        worker.postMessage(task);
      }),
    end: async () => void (await worker.terminate()),
  };
}
