import { randomUUID } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type AbortSignalLike, throwIfCancelled } from '@radscore/core';
import { type Executor, type ExecutorControl, type Outcome, type Task, taskDigests } from '@radscore/jobs';
import { dealTasks, logFile, readChunk, writeChunks } from './chunks.js';
import { type Cluster, type ClusterJob, slurmCluster } from './cluster.js';
import { slurmError } from './errors.js';
import { openOutcomes, slurmFolder } from './outcomes.js';

export interface SlurmExecutorOptions {
  /** Where relative paths of cases begin, and the folder of results and shared inputs: both as every machine sees them. */
  readonly cases: string;
  readonly store: string;
  /** Slurm by its commands by default. */
  readonly cluster?: Cluster;
  /** Told, every five minutes, that all jobs still wait. */
  readonly onWaiting?: (seconds: number) => void;
  /** Least and most milliseconds between looks at the cluster; for tests. */
  readonly pauses?: readonly [number, number];
}

/** How often a task is submitted before it is given up. */
const mostAttempts = 3;
/** Looks in a row that find neither job nor outcome: a shared folder may show a file later than the job that wrote it ended. */
const looksWithout = 3;
const waitingSeconds = 300;
/** Failures in a row of the commands of Slurm after which they are believed: its controller may be started again. */
const mostFailures = 30;

const script = fileURLToPath(new URL('./array-task.js', import.meta.url));

/** A task that is not done: the array and element that has it, and how often it was submitted. */
interface Open {
  readonly task: Task;
  readonly places: readonly number[];
  attempts: number;
  job?: { readonly array: string; readonly index: number };
  looks: number;
}

/**
 * Has tasks done as arrays of jobs on a Slurm cluster. Results do not depend on which machines do them, nor on which of them die; a run
 * that was killed finds its outcomes and its running arrays, and a run that is stopped cancels them.
 *
 * @throws RAD-SLURM-ABSENT, RAD-SLURM-REFUSED, RAD-CANCELLED.
 * @example
 * const executor = slurmExecutor({ cases: '/data/cohort', store: '/data/run/.cache' });
 */
export function slurmExecutor(options: SlurmExecutorOptions): Executor {
  const { cluster = slurmCluster(), pauses = [500, 10_000], onWaiting } = options;
  const [cases, store] = [resolve(options.cases), resolve(options.store)];
  const outcomes = openOutcomes(store);
  const folderOf = (array: string) => join(slurmFolder(store), array);
  let cancelling: Promise<unknown> = Promise.resolve();
  const remove = (array: string) => rm(folderOf(array), { recursive: true, force: true });

  const submit = async (some: readonly Open[], again: boolean) => {
    if (some.length === 0) return;
    const byKey = new Map(some.map((open) => [open.task.key, open]));
    const largest = await cluster.largestArray();
    const chunks = dealTasks(
      some.map(({ task }) => task),
      largest,
      again,
    );
    const array = `radscore-${randomUUID()}`;
    const folder = folderOf(array);
    await writeChunks(
      folder,
      chunks.map((tasks) => ({ tasks, cases, store, digests: taskDigests })),
    );
    const command = [process.execPath, script, folder].map(quoted).join(' ');
    await cluster.submit({
      name: array,
      size: chunks.length,
      script: `#!/bin/sh\nexec ${command} "$SLURM_ARRAY_TASK_ID"\n`,
      log: logFile(folder, '%a'),
    });
    for (const [index, tasks] of chunks.entries())
      for (const { key } of tasks)
        Object.assign(byKey.get(key)!, { job: { array, index }, looks: 0, attempts: byKey.get(key)!.attempts + 1 });
  };

  /** Finds the arrays of a run that was killed; folders of those that have ended are taken away. */
  const adopt = async (open: ReadonlyMap<string, Open>) => {
    const arrays = (await readdir(slurmFolder(store)).catch(() => [])).filter((name) => name.startsWith('radscore-'));
    const jobs = await cluster.unfinished(arrays);
    for (const { name: array, index } of jobs)
      for (const { key } of (await readChunk(folderOf(array), index))?.tasks ?? []) {
        const found = open.get(key);
        if (found !== undefined) Object.assign(found, { job: { array, index }, attempts: 1 });
      }
    const living = new Set(jobs.map(({ name }) => name));
    for (const array of arrays) if (!living.has(array)) await remove(array);
  };

  return {
    async run<R>(tasks: readonly Task[], { signal, onOutcome }: ExecutorControl<R>) {
      const control = signal && { signal };
      throwIfCancelled(control);
      const open = new Map<string, Open>();
      for (const [i, task] of tasks.entries())
        open.set(task.key, { task, places: [...(open.get(task.key)?.places ?? []), i], attempts: 0, looks: 0 });
      const kinds = new Set(tasks.map(({ kind }) => kind));
      const settle = async (found: Open, outcome: Outcome<unknown>) => {
        open.delete(found.task.key);
        for (const i of found.places) await onOutcome(i, outcome as Outcome<R>);
        await outcomes.remove(found.task.key);
      };
      // A failure too is handed over once, then forgotten, so that the next run tries again.
      const collect = async () => {
        for (const key of await outcomes.keys(kinds)) {
          throwIfCancelled(control);
          const found = open.get(key);
          const outcome = found && (await outcomes.get(key));
          if (found !== undefined && outcome !== undefined) await settle(found, outcome);
        }
      };
      const watch = watchWaiting(onWaiting);
      const arrays = new Set<string>();
      const start = Date.now();
      let failures = 0;
      try {
        // Jobs before outcomes: what ends in between has its outcome seen.
        await adopt(open);
        await collect();
        await submit(
          [...open.values()].filter(({ job }) => job === undefined),
          false,
        );
        while (open.size > 0) {
          // The longer it takes, the less it matters to know at once: a controller serves many.
          await pause(Math.max(pauses[0], Math.min(pauses[1], (Date.now() - start) / 20)), signal);
          throwIfCancelled(control);
          for (const array of arraysOf(open)) arrays.add(array);
          const jobs = await cluster.unfinished(arraysOf(open)).catch((error) => {
            if (++failures >= mostFailures) throw error;
            return undefined;
          });
          await collect();
          if (jobs === undefined) continue;
          failures = 0;
          watch(jobs);
          const lost = lostOf(open, jobs);
          for (const found of lost.filter(({ attempts }) => attempts >= mostAttempts)) {
            const { array, index } = found.job!;
            const file = logFile(folderOf(array), index);
            arrays.delete(array);
            await settle(found, { error: slurmError('RAD-SLURM-LOST', { attempts: found.attempts }, { file }) });
          }
          throwIfCancelled(control);
          await submit(
            lost.filter(({ attempts }) => attempts < mostAttempts),
            true,
          );
        }
        for (const array of arrays) await remove(array);
      } catch (error) {
        if (signal?.aborted) cancelling = cluster.cancel(arraysOf(open)).catch(() => {});
        throw error;
      }
    },
    async close() {
      await cancelling;
    },
  };
}

const arraysOf = (open: ReadonlyMap<string, Open>) => [
  ...new Set([...open.values()].flatMap(({ job }) => (job === undefined ? [] : [job.array]))),
];

/** The tasks that no job has any more and that have had no outcome for a few looks. */
function lostOf(open: ReadonlyMap<string, Open>, jobs: readonly ClusterJob[]): Open[] {
  const living = new Set(jobs.map(({ name, index }) => `${name} ${index}`));
  return [...open.values()].filter((found) => {
    found.looks = living.has(`${found.job!.array} ${found.job!.index}`) ? 0 : found.looks + 1;
    return found.looks >= looksWithout;
  });
}

/** Tells, every five minutes, that all jobs wait. */
function watchWaiting(onWaiting: SlurmExecutorOptions['onWaiting']) {
  const start = Date.now();
  let [seen, told] = [start, start];
  return (jobs: readonly ClusterJob[]) => {
    const now = Date.now();
    if (jobs.length === 0 || jobs.some(({ running }) => running)) seen = told = now;
    if (now - told < waitingSeconds * 1000) return;
    told = now;
    onWaiting?.(Math.round((now - seen) / 1000));
  };
}

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

/** Waits, but no longer than until the signal asks to stop. */
async function pause(milliseconds: number, signal: AbortSignalLike | undefined): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!signal?.aborted && Date.now() < end) await sleep(Math.max(1, Math.min(100, end - Date.now())));
}
