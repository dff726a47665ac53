import { setTimeout as sleep } from 'node:timers/promises';
import { throwIfCancelled } from '@radscore/core';
import {
  type Executor,
  type ExecutorControl,
  leaseSeconds,
  type Outcome,
  type Task,
  taskDigests,
} from '@radscore/jobs';
import { isServer, openDatabase } from './database.js';
import { queueError } from './errors.js';
import { patiently } from './patience.js';
import type { Database } from './sql.js';
import { openTaskQueue, type QueueOptions } from './task-queue.js';

export interface DatabaseExecutorOptions extends QueueOptions {
  /** Address of a PostgreSQL server. */
  readonly url: string;
  /** Where relative paths of cases begin, and the folder of inputs that tasks share: both as every machine sees them. */
  readonly cases: string;
  readonly store: string;
  /** Told when no worker of this build has been there for so many seconds while tasks wait. */
  readonly onNoWorker?: (seconds: number) => void;
}

/** Tasks that are put in at a time, so that the first starts before the last is written. */
const batch = 500;
const pollMs = 200;
/** Seconds without a worker after which that is said, again and again. */
const aloneSeconds = 300;

/**
 * Has tasks done by workers on any machine that share a database: `radscore worker`. Results do not depend on how many there are, nor on
 * which of them die; while the database is away it waits. What was done when this process ends is in the database, and is not done again.
 *
 * @throws RAD-DATABASE-SERVER for an address that is none of a server, RAD-DATABASE-UNREACHABLE.
 */
export async function databaseExecutor(options: DatabaseExecutorOptions): Promise<Executor> {
  const { url, cases, store, onNoWorker, ...queueOptions } = options;
  if (!isServer(url)) throw queueError('RAD-DATABASE-SERVER', { url });
  const database = await openDatabase(url);
  const queue = await openTaskQueue(database, queueOptions);
  return {
    async run<R>(tasks: readonly Task[], { signal, onOutcome }: ExecutorControl<R>) {
      const control = signal === undefined ? undefined : { signal };
      throwIfCancelled(control);
      const open = new Map<string, number[]>();
      for (const [i, { key }] of tasks.entries()) open.set(key, [...(open.get(key) ?? []), i]);
      const settle = async (outcomes: ReadonlyMap<string, Outcome<unknown>>) => {
        for (const [key, outcome] of outcomes) {
          const places = open.get(key) ?? [];
          open.delete(key);
          for (const i of places) await onOutcome(i, outcome as Outcome<R>);
        }
      };
      for (let at = 0; at < tasks.length; at += batch) {
        throwIfCancelled(control);
        const some = tasks.slice(at, at + batch);
        const known = await patiently(() => queue.outcomes(some.map(({ key }) => key)), signal);
        for (const [key, outcome] of known) if ('error' in outcome) known.delete(key);
        await settle(known);
        const wanted = some.filter(({ key }) => open.has(key)).map((task) => ({ task, cases, store }));
        await patiently(() => queue.submit(wanted), signal);
      }
      const watch = watchWorkers(database, queueOptions.digests ?? taskDigests, onNoWorker);
      // All are asked for now and then, in between the latest: a question for thousands of keys takes the server as many looks.
      let moment: string | undefined;
      let asked = Number.NEGATIVE_INFINITY;
      while (open.size > 0) {
        throwIfCancelled(control);
        const isDue = Date.now() - asked > leaseSeconds.renew * 1000;
        const kept = await patiently(() => queue.keptSince(moment), signal);
        const wanted = isDue ? [...open.keys()] : kept.keys.filter((key) => open.has(key));
        for (let at = 0; at < wanted.length; at += batch)
          await settle(await patiently(() => queue.outcomes(wanted.slice(at, at + batch)), signal));
        moment = kept.moment;
        if (isDue) {
          asked = Date.now();
          await patiently(() => queue.reclaim(), signal);
          await patiently(() => watch(new Set(tasks.map(({ kind }) => kind))), signal);
        }
        if (open.size > 0) await sleep(pollMs);
      }
    },
    async close() {
      await queue.close();
      await database.close();
    },
  };
}

/** Tells, every five minutes, that nobody is there who could do the kinds that wait. */
function watchWorkers(
  database: Database,
  digests: Readonly<Record<string, string>>,
  onNoWorker: DatabaseExecutorOptions['onNoWorker'],
) {
  let seen = Date.now();
  return async (kinds: ReadonlySet<string>): Promise<void> => {
    const rows = await database.query<{ digests: string }>(
      'select digests from radscore.worker where renewed > now() - make_interval(secs => $1)',
      [leaseSeconds.free],
    );
    const able = rows.some((row) => {
      const own = JSON.parse(row.digests) as Record<string, string>;
      return [...kinds].every((kind) => own[kind] === digests[kind]);
    });
    if (able) seen = Date.now();
    const alone = (Date.now() - seen) / 1000;
    if (alone < aloneSeconds) return;
    seen = Date.now();
    onNoWorker?.(Math.round(alone));
  };
}
