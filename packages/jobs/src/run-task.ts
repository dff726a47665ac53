import { toRadError } from '@radscore/core';
import { jobError } from './errors.js';
import type { Outcome, Task, TaskHost, TaskKinds } from './task.js';

/**
 * What a worker of any host does: looks the kind up, runs it, answers. Never throws; a task that fails, fails alone.
 *
 * @example
 * scope.onmessage = async ({ data }) => scope.postMessage(await runTask(data, kinds, host));
 */
export async function runTask<H extends TaskHost>(task: Task, kinds: TaskKinds<H>, host: H): Promise<Outcome<unknown>> {
  try {
    const load = Object.hasOwn(kinds, task.kind) ? kinds[task.kind] : undefined;
    if (load === undefined)
      throw jobError('RAD-TASK-KIND', { kind: task.kind, known: Object.keys(kinds).sort().join(', ') });
    const kind = await load();
    return { result: await kind.run(task.input as never, host) };
  } catch (error) {
    return { error: toRadError(error) };
  }
}
