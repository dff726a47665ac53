import type { WorkControl } from '@radscore/core';
import type { Executor } from './executor.js';
import type { ResultStore } from './result-store.js';
import type { Outcome, Task } from './task.js';

export interface TaskRun<R> extends WorkControl {
  readonly executor: Executor;
  /** Where finished results are looked up and kept; without one every task is done. */
  readonly store?: ResultStore;
  /** Name of the stage in the progress. */
  readonly stage: string;
  readonly onOutcome?: (index: number, outcome: Outcome<R>) => void;
  /** How a result is held until the end: the same in less memory. As it is without it. */
  readonly keep?: (result: R) => R;
}

/**
 * Does the tasks whose results the store does not hold, and keeps theirs. Outcomes come in the order of the tasks; a failed task is
 * an outcome, not an exception, and is tried again the next time.
 *
 * @throws RAD-CANCELLED; what was finished by then is in the store.
 */
export async function runTasks<R>(
  tasks: readonly Task[],
  { executor, store, stage, onOutcome, onProgress, keep = (result) => result, ...control }: TaskRun<R>,
): Promise<Outcome<R>[]> {
  const outcomes = new Array<Outcome<R>>(tasks.length);
  const open: number[] = [];
  for (const [i, { key }] of tasks.entries()) {
    const held = await store?.get<{ readonly result: R }>(key);
    if (held === undefined) open.push(i);
    else outcomes[i] = { result: keep(held.result) };
  }
  let done = 0;
  const report = () => onProgress?.({ stage, done, total: open.length });
  report();
  await executor.run<R>(
    open.map((i) => tasks[i]!),
    {
      ...control,
      onOutcome: async (index, outcome) => {
        const i = open[index]!;
        outcomes[i] = 'result' in outcome ? { result: keep(outcome.result) } : outcome;
        if ('result' in outcome) await store?.put(tasks[i]!.key, { result: outcome.result });
        done++;
        onOutcome?.(i, outcome);
        report();
      },
    },
  );
  return outcomes;
}
