import { type AbortSignalLike, coreError, isRadError, throwIfCancelled } from '@radscore/core';
import type { Executor, ExecutorControl } from './executor.js';
import type { Outcome, Task } from './task.js';

/** One worker of a pool: a thread, a web worker. It does one task at a time. */
export interface PoolWorker {
  /** Never rejects: a worker that dies answers with RAD-WORKER-DIED. */
  run(task: Task): Promise<Outcome<unknown>>;
  end(): Promise<void>;
}

export interface PoolOptions {
  /** Most workers at a time. */
  readonly size: number;
  readonly start: () => PoolWorker;
  /** By how much the number of workers that have nothing to do has grown, or fallen. */
  readonly onIdle?: (change: number) => void;
}

/**
 * Does tasks over workers that are started when they are needed and stay for the next tasks until `close`. On a stop all of them are
 * ended at once.
 */
export function poolExecutor({ size, start, onIdle }: PoolOptions): Executor {
  const waiting: PoolWorker[] = [];
  const endAll = async (workers: Iterable<PoolWorker>) => {
    await Promise.all(Array.from(workers, (worker) => worker.end()));
  };
  return {
    async run<R>(tasks: readonly Task[], { signal, onOutcome }: ExecutorControl<R>) {
      throwIfCancelled(signal && { signal });
      if (tasks.length === 0) return;
      const busy = new Set<PoolWorker>();
      let [next, left, idle, stopped] = [0, tasks.length, 0, false];
      const tellIdle = (now: number) => {
        if (now !== idle) onIdle?.(now - idle);
        idle = now;
      };
      const takeTasks = async () => {
        let worker: PoolWorker | undefined;
        while (next < tasks.length && !stopped) {
          const index = next++;
          worker ??= waiting.pop() ?? start();
          busy.add(worker);
          const outcome = (await worker.run(tasks[index]!)) as Outcome<R>;
          if (stopped) return;
          if ('error' in outcome && isRadError(outcome.error, 'RAD-WORKER-DIED')) {
            busy.delete(worker);
            worker = undefined;
          }
          await onOutcome(index, outcome);
          left--;
          if (!stopped) tellIdle(Math.max(0, size - left));
        }
        if (worker === undefined || stopped) return;
        busy.delete(worker);
        waiting.push(worker);
      };
      const stop = listenTo(signal);
      tellIdle(Math.max(0, size - left));
      try {
        await Promise.race([
          Promise.all(Array.from({ length: Math.min(size, tasks.length) }, takeTasks)),
          stop.asked.then(() => {
            throw coreError('RAD-CANCELLED', {});
          }),
        ]);
      } finally {
        stopped = true;
        stop.end();
        await endAll(busy);
        tellIdle(0);
      }
    },
    close: () => endAll(waiting.splice(0)),
  };
}

/** Resolves when the signal asks to stop. */
function listenTo(signal: AbortSignalLike | undefined): { readonly asked: Promise<void>; end(): void } {
  let end = () => {};
  const asked = new Promise<void>((resolve) => {
    if (signal?.addEventListener === undefined) return;
    const listener = () => resolve();
    signal.addEventListener('abort', listener, { once: true });
    end = () => signal.removeEventListener?.('abort', listener);
  });
  return { asked, end: () => end() };
}
