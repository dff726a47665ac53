import { type Executor, type Task, taskDigests } from '@radscore/jobs';
import { readChunk } from './chunks.js';
import { slurmError } from './errors.js';
import { openOutcomes } from './outcomes.js';

/**
 * Does the tasks of a chunk that have no outcome yet: an element that was begun again on another machine continues where the first ended.
 * A chunk that is gone was given up by who submitted it.
 *
 * @param open opens who does them: told where cases and shared inputs lie.
 */
export async function runChunk(
  folder: string,
  index: number,
  open: (places: { readonly cases: string; readonly store: string }) => Executor,
): Promise<void> {
  const chunk = await readChunk(folder, index);
  if (chunk === undefined) return;
  const outcomes = openOutcomes(chunk.store);
  const waiting: Task[] = [];
  for (const task of chunk.tasks) {
    if ((await outcomes.get(task.key)) !== undefined) continue;
    // Another version's result must not stand under a key of this one.
    if (taskDigests[task.kind] === chunk.digests[task.kind]) waiting.push(task);
    else await outcomes.put(task.key, { error: slurmError('RAD-SLURM-VERSION', { kind: task.kind }) });
  }
  const executor = open(chunk);
  try {
    await executor.run(waiting, { onOutcome: (i, outcome) => outcomes.put(waiting[i]!.key, outcome) });
  } finally {
    await executor.close();
  }
}
