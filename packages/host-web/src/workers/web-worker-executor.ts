import { type ErrorData, reviveError } from '@radscore/core';
import { type Executor, jobError, type Outcome, type PoolWorker, poolExecutor } from '@radscore/jobs';
import type { WorkerMessage } from './task-worker.js';
import type { WebTaskSetting } from './web-task-host.js';

export interface WebWorkerOptions extends WebTaskSetting {
  /** Most workers at a time; one less than the machine has cores where it is absent. */
  readonly jobs?: number;
  /** Starts a worker that runs `@radscore/host-web/task-worker`, where the bundler does not find it by itself. */
  readonly startWorker?: () => Worker;
}

/**
 * Does tasks over web workers. A worker that dies (out of memory) fails the task it held and is replaced; on a stop all are ended at once.
 *
 * @example
 * const executor = webWorkerExecutor({ files, store: 'my-study' });
 */
export function webWorkerExecutor({ jobs, startWorker = startOwn, ...setting }: WebWorkerOptions): Executor {
  const size = Math.max(1, jobs ?? (navigator.hardwareConcurrency ?? 2) - 1);
  return poolExecutor({ size, start: () => poolWorker(startWorker(), setting) });
}

/** Written so that bundlers recognise the worker and bundle it. */
const startOwn = () => new Worker(new URL('./task-worker.js', import.meta.url), { type: 'module' });

function poolWorker(worker: Worker, setting: WebTaskSetting): PoolWorker {
  const send = (message: WorkerMessage) => worker.postMessage(message);
  send({ setting });
  return {
    run: (task) =>
      new Promise((resolve) => {
        const finish = (outcome: Outcome<unknown>) => {
          worker.onmessage = worker.onerror = worker.onmessageerror = null;
          resolve(outcome);
        };
        const died = (detail: string) => finish({ error: jobError('RAD-WORKER-DIED', { detail }) });
        worker.onmessage = ({ data }: MessageEvent<{ readonly result: unknown } | { readonly error: ErrorData }>) =>
          finish('error' in data ? { error: reviveError(data.error) } : data);
        worker.onerror = ({ message }) => died(message || 'its script could not be loaded');
        worker.onmessageerror = () => died('its answer could not be read');
        send({ task });
      }),
    end: async () => worker.terminate(),
  };
}
