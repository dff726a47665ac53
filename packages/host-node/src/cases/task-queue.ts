import { type ExtractionTask, taskCost } from '@radscore/radiomics';

/** The tasks of one region, the longest first, for several threads to take: each is taken once. Plain data with shared memory. */
export interface TaskQueue {
  /** A task, and its place among all tasks of the region. */
  readonly entries: readonly { readonly task: ExtractionTask; readonly place: number }[];
  readonly next: Int32Array;
}

export function createTaskQueue(tasks: readonly ExtractionTask[]): TaskQueue {
  const entries = tasks.map((task, place) => ({ task, place })).toSorted((a, b) => taskCost(b.task) - taskCost(a.task));
  return { entries, next: new Int32Array(new SharedArrayBuffer(4)) };
}

/** Takes tasks, one at a time, until none is left. */
export function* takeTasks({ entries, next }: TaskQueue): Iterable<TaskQueue['entries'][number]> {
  for (let i = Atomics.add(next, 0, 1); i < entries.length; i = Atomics.add(next, 0, 1)) yield entries[i]!;
}

/** How many tasks nobody has taken yet. */
export function tasksLeft({ entries, next }: TaskQueue): number {
  return Math.max(0, entries.length - Atomics.load(next, 0));
}

/** Leaves nothing to be taken. */
export function closeQueue({ entries, next }: TaskQueue): void {
  Atomics.store(next, 0, entries.length);
}
