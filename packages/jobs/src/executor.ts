import { throwIfCancelled, type WorkControl } from '@radscore/core';
import { runTask } from './run-task.js';
import type { Outcome, Task, TaskHost, TaskKinds } from './task.js';

export interface ExecutorControl<R> extends WorkControl {
  /** Called once for each task, in the order in which they end; the executor waits for it before it takes the outcome as recorded. */
  readonly onOutcome: (index: number, outcome: Outcome<R>) => Promise<void> | void;
}

/** Who does tasks: this thread, other threads, web workers, a queue, a cluster. */
export interface Executor {
  /**
   * Does all tasks; results do not depend on who does them when.
   *
   * @throws RAD-CANCELLED within 200 ms of the signal; from then on no outcome is handed over, and the workers end.
   */
  run<R>(tasks: readonly Task[], control: ExecutorControl<R>): Promise<void>;
  /** Ends the workers. */
  close(): Promise<void>;
}

/** Does tasks on the calling thread, one after another. */
export function inlineExecutor<H extends TaskHost>(kinds: TaskKinds<H>, host: H): Executor {
  return {
    async run<R>(tasks: readonly Task[], control: ExecutorControl<R>) {
      const { signal = host.signal, giveWay = host.giveWay } = control;
      const own = { ...host, ...(signal && { signal }), ...(giveWay && { giveWay }) };
      for (const [index, task] of tasks.entries()) {
        await giveWay?.();
        throwIfCancelled(own);
        const outcome = (await runTask(task, kinds, own)) as Outcome<R>;
        throwIfCancelled(own);
        await control.onOutcome(index, outcome);
      }
    },
    close: async () => {},
  };
}
