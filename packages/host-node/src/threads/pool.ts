import { Worker } from 'node:worker_threads';
import type { WorkControl } from '@radscore/core';
import { coreError, type ErrorData, type RadError, reviveError } from '@radscore/core';
import { hostError } from '../errors.js';

/** What a worker answers to one task. */
export type WorkerReply<R> = { readonly result: R } | { readonly error: ErrorData };

/** What came of one task. */
export type Outcome<R> = { readonly result: R } | { readonly error: RadError };

/**
 * Runs tasks over worker threads, each worker one task at a time, and hands each outcome to `onOutcome` as it comes in.
 * A task that throws fails alone. A worker that dies (out of memory) fails the task it held and is replaced.
 *
 * @param script the module that the workers run; it answers every message with a `WorkerReply`.
 * @param control `memoryMb` limits a worker's JavaScript heap; `workerData` is given to each worker once, when it starts.
 * @throws RAD-CANCELLED once `control.signal` asks to stop; tasks under way are abandoned, outcomes handed over stay.
 */
export async function runInPool<T, R>(
  script: URL,
  tasks: readonly T[],
  jobs: number,
  onOutcome: (index: number, outcome: Outcome<R>) => Promise<void> | void,
  control: WorkControl & { readonly memoryMb?: number; readonly workerData?: unknown } = {},
): Promise<void> {
  let next = 0;
  const takeTasks = async (): Promise<void> => {
    let worker: Worker | undefined;
    try {
      while (next < tasks.length) {
        if (control.signal?.aborted) throw coreError('RAD-CANCELLED', {});
        const index = next++;
        worker ??= new Worker(script, {
          workerData: control.workerData,
          resourceLimits: { maxOldGenerationSizeMb: control.memoryMb ?? 4096 },
        });
        const outcome = await runTask<T, R>(worker, tasks[index]!, control);
        if ('error' in outcome && outcome.error.code === 'RAD-WORKER-DIED') worker = undefined;
        await onOutcome(index, outcome);
      }
    } finally {
      await worker?.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(jobs, tasks.length) }, takeTasks));
}

function runTask<T, R>(worker: Worker, task: T, control: WorkControl): Promise<Outcome<R>> {
  return new Promise((resolve, reject) => {
    const onMessage = (reply: WorkerReply<R>) =>
      finish(() => resolve('error' in reply ? { error: reviveError(reply.error) } : reply));
    const onError = (error: Error) => died(error.message);
    const onExit = (status: number) => died(`it ended with status ${status}`);
    const died = (detail: string) => finish(() => resolve({ error: hostError('RAD-WORKER-DIED', { detail }) }));
    const watch = setInterval(() => {
      if (control.signal?.aborted) finish(() => reject(coreError('RAD-CANCELLED', {})));
    }, 100);
    const finish = (settle: () => void) => {
      clearInterval(watch);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      settle();
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(task);
  });
}
