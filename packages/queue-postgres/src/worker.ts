import type { AbortSignalLike } from '@radscore/core';
import { threadExecutor } from '@radscore/host-node/extraction';
import { type Executor, leaseSeconds, type Outcome, taskDigests } from '@radscore/jobs';
import { processName } from './database-leases.js';
import { isPassing, patiently } from './patience.js';
import type { Database } from './sql.js';
import { type HeldTask, openTaskQueue, type QueueOptions } from './task-queue.js';

export interface WorkerOptions extends QueueOptions {
  readonly database: Database;
  /** Tasks at a time. */
  readonly jobs: number;
  readonly signal: AbortSignalLike;
  /** Told of every task that was done. */
  readonly onDone?: (task: { readonly kind: string; readonly failed: boolean }) => void;
  /** Seconds between renewals of leases; for tests. */
  readonly renew?: number;
}

/** Milliseconds between looks into an empty queue. */
const pause = 300;

/**
 * Takes tasks of the kinds and digests of this build from a database and does them in threads, until the signal asks to stop; what was
 * begun is then given back. Tasks of other workers that died are freed. While the database is away it waits, and goes on with what it holds.
 */
export async function runWorker({ database, jobs, signal, onDone, renew, ...options }: WorkerOptions): Promise<void> {
  const id = processName();
  const queue = await openTaskQueue(database, options);
  const kinds = Object.keys(options.digests ?? taskDigests);
  const executors = new Map<string, Executor>();
  const executorOf = ({ cases, store }: HeldTask) => {
    const place = JSON.stringify([cases, store]);
    const executor = executors.get(place) ?? threadExecutor({ jobs, cases, store });
    executors.set(place, executor);
    return executor;
  };
  const held = new Set<HeldTask>();
  const beat = setInterval(
    () => {
      void database
        .query(
          `insert into radscore.worker (id, digests) values ($1, $2) on conflict (id) do update set renewed = now()`,
          [id, JSON.stringify(options.digests ?? taskDigests)],
        )
        .catch(() => {});
      for (const task of held) void queue.renew(task).catch(() => {});
      void queue.reclaim().catch(() => {});
    },
    (renew ?? leaseSeconds.renew) * 1000,
  );
  const slot = async () => {
    while (!signal.aborted) {
      const task = await patiently(() => queue.take(kinds, id), signal);
      if (task === undefined) {
        await sleep(pause, signal);
        continue;
      }
      held.add(task);
      const outcome = await outcomeOf(executorOf(task), task, signal);
      if (outcome === undefined) await queue.giveBack(task);
      else if (await patiently(() => queue.commit(task, outcome), signal))
        onDone?.({ kind: task.task.kind, failed: 'error' in outcome });
      held.delete(task);
    }
  };
  try {
    // What is held when it stops while the database is away is free in a minute.
    const untilStopped = (error: unknown) => {
      if (!signal.aborted || !isPassing(error)) throw error;
    };
    await Promise.all(Array.from({ length: jobs }, () => slot().catch(untilStopped)));
  } finally {
    clearInterval(beat);
    await Promise.all([...executors.values()].map((executor) => executor.close()));
    // That it was here stays known for a day: without a worker for long is an alert.
    await database
      .query(`update radscore.worker set renewed = now() - make_interval(secs => $2) where id = $1`, [
        id,
        leaseSeconds.free,
      ])
      .then(() => database.query(`delete from radscore.worker where renewed < now() - interval '1 day'`))
      .catch(() => {});
    await queue.close();
  }
}

/** Undefined where the signal stopped it. */
async function outcomeOf(
  executor: Executor,
  { task }: HeldTask,
  signal: AbortSignalLike,
): Promise<Outcome<unknown> | undefined> {
  let found: Outcome<unknown> | undefined;
  const onOutcome = (_: number, outcome: Outcome<unknown>) => {
    found = outcome;
  };
  await executor.run([task], { signal, onOutcome }).catch((error) => {
    if (!signal.aborted) throw error;
  });
  return found;
}

function sleep(milliseconds: number, signal: AbortSignalLike): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener?.('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener?.('abort', done, { once: true });
  });
}
