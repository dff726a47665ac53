import { createHash } from 'node:crypto';
import { fromJson, isRadError, reviveError, toJson } from '@radscore/core';
import { jobError, leaseSeconds, type Outcome, type Task, taskDigests } from '@radscore/jobs';
import type PgBoss from 'pg-boss';
import type { Database, Queryable } from './sql.js';

/** A task with the folders that its references lie in: the same on all machines that work on one database. */
export interface QueuedTask {
  readonly task: Task;
  /** Where relative paths of cases begin. */
  readonly cases: string;
  /** Inputs that tasks share. */
  readonly store: string;
}

/** A task that this worker holds. */
export interface HeldTask extends QueuedTask {
  readonly jobId: string;
  readonly queue: string;
  /** Fencing number. */
  readonly number: string;
}

/** A message that goes out with a result. */
export interface OutgoingMessage {
  readonly destination: string;
  readonly payload: string;
}

/** So many workers may die over a task: then it fails, as it would end the next one too. */
const mostDeaths = 8;
/** pg-boss's own limit, a backstop: leases free a task long before. */
const expireInHours = 23;

/** Queues, leases and outcomes of tasks in a database. */
export interface TaskQueue {
  /** Puts tasks in; one that waits or runs already is not put in twice. */
  submit(tasks: readonly QueuedTask[]): Promise<void>;
  /** The outcomes that are there, by key. */
  outcomes(keys: readonly string[]): Promise<Map<string, Outcome<unknown>>>;
  /**
   * The keys of the outcomes that were kept since a moment that an earlier call gave, and some from before it. What a transaction of more
   * than ten seconds kept may never be among them: who waits for outcomes asks for their keys now and then.
   */
  keptSince(moment?: string): Promise<{ readonly keys: readonly string[]; readonly moment: string }>;
  /** Takes the next task of one of the kinds, if there is one. */
  take(kinds: readonly string[], worker: string): Promise<HeldTask | undefined>;
  renew(held: HeldTask): Promise<boolean>;
  /** Keeps outcome and message and ends the job, all in one transaction. False, and nothing kept, where another holds the task by now. */
  commit(held: HeldTask, outcome: Outcome<unknown>, messages?: readonly OutgoingMessage[]): Promise<boolean>;
  /** Those of these tasks that are in no queue from which a living worker takes: their job is gone, or of a build that nobody runs. */
  abandoned(keys: readonly string[]): Promise<string[]>;
  /** Those of these tasks that wait in vain: for so many seconds no worker of their build has been there. */
  unserved(keys: readonly string[], seconds: number): Promise<string[]>;
  /** Gives a task back that was taken and not done. */
  giveBack(held: HeldTask): Promise<void>;
  /**
   * Frees the tasks of workers that have not renewed their lease for so many seconds (default: a minute). One that ended too many workers
   * fails with RAD-WORKER-DIED.
   */
  reclaim(seconds?: number): Promise<number>;
  /** Erases what these tasks were given and what came of them, within the transaction. Who still does one of them commits nothing. */
  forget(keys: readonly string[], transaction: Queryable): Promise<void>;
  close(): Promise<void>;
}

export interface QueueOptions {
  /** Seconds after which a lease that was not renewed is free; for tests. */
  readonly free?: number;
  /** Digests of the code of each kind; those of this build by default. */
  readonly digests?: Readonly<Record<string, string>>;
}

/** Opens the queue of tasks of a database. */
export async function openTaskQueue(database: Database, options: QueueOptions = {}): Promise<TaskQueue> {
  const { free = leaseSeconds.free, digests = taskDigests } = options;
  const boss = await startBoss(database);
  const queues = new Map<string, Promise<string>>();
  const queueOf = (kind: string) => {
    const name = queueName(kind, digests);
    const made = queues.get(name) ?? makeQueue(database, boss, name);
    queues.set(name, made);
    made.catch(() => queues.delete(name));
    return made;
  };
  const jobOf = async ({ task, cases, store }: QueuedTask): Promise<PgBoss.JobInsert> => ({
    id: jobId(task.key),
    name: await queueOf(task.kind),
    data: { task: toJson(task), cases, store },
    retryLimit: mostDeaths - 1,
    expireInSeconds: expireInHours * 3600,
  });
  const workersSeen = async () =>
    (
      await database.query<{ digests: string; ago: number }>(
        'select digests, extract(epoch from now() - renewed)::float8 as ago from radscore.worker',
      )
    ).map((worker) => ({ ...worker, digests: JSON.parse(worker.digests) as Record<string, string> }));
  const openJobs = (keys: readonly string[]) =>
    database.query<{ id: string; name: string; age: number }>(
      `select id, name, extract(epoch from now() - created_on)::float8 as age from pgboss.job
       where id = any($1::uuid[]) and state in ('created', 'retry', 'active')`,
      [keys.map(jobId)],
    );
  /** Lets another worker take a task whose worker died, unless that was one too many. */
  const release = async (transaction: Queryable, key: string) => {
    const id = jobId(key);
    const stateOf = async () =>
      (
        await transaction.query<{ name: string; state: string }>(
          'select name, state::text from pgboss.job where id = $1',
          [id],
        )
      )[0];
    const job = await stateOf();
    if (job?.state !== 'active') return;
    await boss.fail(job.name, id, { reason: 'lease lost' }, { db: bossDb(transaction) });
    if ((await stateOf())?.state !== 'failed') return;
    const error = jobError('RAD-WORKER-DIED', { detail: `${mostDeaths} workers took it, and each of them ended` });
    await keepOutcome(transaction, key, { error });
  };
  return {
    async submit(tasks) {
      const jobs = await Promise.all(tasks.map(jobOf));
      await database.transaction(async (transaction) => {
        const db = bossDb(transaction);
        const ids = jobs.map(({ id }) => id);
        const keys = tasks.map(({ task }) => task.key);
        // What failed before is tried again; what was done and lost its result is done again.
        await transaction.query('delete from radscore.outcome where failed and key = any($1)', [keys]);
        await transaction.query(
          `delete from pgboss.job where id = any($1::uuid[]) and state in ('completed', 'failed', 'cancelled')`,
          [ids],
        );
        await boss.insert(jobs, { db });
        if (jobs.length >= manyJobs) await countAnew(transaction, [...new Set(jobs.map(({ name }) => name))]);
      });
    },
    async outcomes(keys) {
      const rows = await database.query<{ key: string; outcome: string; failed: boolean }>(
        'select key, outcome, failed from radscore.outcome where key = any($1)',
        [keys],
      );
      return new Map(rows.map(({ key, outcome, failed }) => [key, readOutcome(outcome, failed)]));
    },
    async keptSince(moment) {
      const [{ now }] = (await database.query<{ now: string }>('select now()::text as now')) as [{ now: string }];
      if (moment === undefined) return { keys: [], moment: now };
      const rows = await database.query<{ key: string }>(
        `select key from radscore.outcome where made >= $1::timestamptz - interval '10 seconds'`,
        [moment],
      );
      return { keys: rows.map(({ key }) => key), moment: now };
    },
    async take(kinds, worker) {
      for (const kind of kinds) {
        const queue = await queueOf(kind);
        // Job and lease in one transaction: a worker that dies in between leaves neither.
        const held = await database.transaction(async (transaction) => {
          const [job] = await boss.fetch<StoredTask>(queue, { ...nextInOrder, db: bossDb(transaction) });
          if (job === undefined) return undefined;
          const task = fromJson(job.data.task) as Task;
          const [lease] = await transaction.query<{ number: string }>(
            `insert into radscore.lease (key, worker, number) values ($1, $2, 1)
             on conflict (key) do update set worker = $2, number = lease.number + 1, renewed = now()
             returning number::text`,
            [task.key, worker],
          );
          return { ...job.data, task, jobId: job.id, queue, number: lease!.number };
        });
        if (held !== undefined) return held;
      }
      return undefined;
    },
    async renew({ task, number }) {
      const rows = await database.query(
        'update radscore.lease set renewed = now() where key = $1 and number = $2 and worker is not null returning key',
        [task.key, number],
      );
      return rows.length > 0;
    },
    commit: (held, outcome, messages = []) =>
      database.transaction(async (transaction) => {
        const { task, number, queue, jobId: id } = held;
        const [holder] = await transaction.query<{ key: string }>(
          'select key from radscore.lease where key = $1 and number = $2 and worker is not null for update',
          [task.key, number],
        );
        if (holder === undefined) return false;
        await keepOutcome(transaction, task.key, outcome);
        await boss.complete(queue, id, {}, { db: bossDb(transaction) });
        for (const { destination, payload } of messages)
          await transaction.query('insert into radscore.outbox (destination, payload) values ($1, $2)', [
            destination,
            payload,
          ]);
        await transaction.query('update radscore.lease set worker = null where key = $1', [task.key]);
        return true;
      }),
    async abandoned(keys) {
      const workers = await workersSeen();
      const builds = [digests, ...workers.filter(({ ago }) => ago < free).map((worker) => worker.digests)];
      const served = new Set(builds.flatMap(queuesOf));
      const waiting = new Set((await openJobs(keys)).filter(({ name }) => served.has(name)).map(({ id }) => id));
      return keys.filter((key) => !waiting.has(jobId(key)));
    },
    async unserved(keys, seconds) {
      const ago = new Map<string, number>();
      for (const worker of await workersSeen())
        for (const name of queuesOf(worker.digests))
          ago.set(name, Math.min(worker.ago, ago.get(name) ?? Number.POSITIVE_INFINITY));
      const jobs = new Map((await openJobs(keys)).map((job) => [job.id, job]));
      return keys.filter((key) => {
        const job = jobs.get(jobId(key));
        return job !== undefined && Math.min(job.age, ago.get(job.name) ?? Number.POSITIVE_INFINITY) >= seconds;
      });
    },
    giveBack: (held) =>
      database.transaction(async (transaction) => {
        const freed = await transaction.query(
          'update radscore.lease set worker = null where key = $1 and number = $2 and worker is not null returning key',
          [held.task.key, held.number],
        );
        // As if it had not been taken: nobody died over it.
        if (freed.length > 0)
          await transaction.query(
            `update pgboss.job set state = 'created', started_on = null where id = $1 and state = 'active'`,
            [held.jobId],
          );
      }),
    reclaim: (seconds = free) =>
      database.transaction(async (transaction) => {
        const lost = await transaction.query<{ key: string }>(
          `update radscore.lease set worker = null
           where worker is not null and renewed < now() - make_interval(secs => $1) returning key`,
          [seconds],
        );
        for (const { key } of lost) await release(transaction, key);
        return lost.length;
      }),
    async forget(keys, transaction) {
      await transaction.query('update radscore.lease set worker = null where key = any($1)', [keys]);
      await transaction.query('delete from radscore.outcome where key = any($1)', [keys]);
      for (const table of ['job', 'archive'])
        await transaction.query(`delete from pgboss.${table} where id = any($1::uuid[])`, [keys.map(jobId)]);
    },
    close: () => boss.stop({ graceful: false, close: false, wait: false }),
  };
}

async function keepOutcome(transaction: Queryable, key: string, outcome: Outcome<unknown>): Promise<void> {
  const failed = 'error' in outcome;
  await transaction.query(
    `insert into radscore.outcome (key, outcome, failed) values ($1, $2, $3)
     on conflict (key) do update set outcome = excluded.outcome, failed = excluded.failed, made = now()`,
    [key, toJson(failed ? outcome.error.toJSON() : outcome.result), failed],
  );
}

/** Jobs that change what a server believes of a queue. */
const manyJobs = 100;

/** In one order, so that two who do so never wait for each other. A server that believes a queue to be nearly empty, as it was a moment ago, sorts all that waits for each take. */
async function countAnew(transaction: Queryable, queues: readonly string[]): Promise<void> {
  const tables = await transaction.query<{ name: string }>(
    `select quote_ident(partition_name) as name from pgboss.queue where name = any($1) order by name`,
    [queues],
  );
  for (const { name } of tables) await transaction.query(`analyze pgboss.${name}`);
}

/** The oldest first, which {@link orderIndex} finds without sorting what waits. */
const nextInOrder = { batchSize: 1, priority: false };
/** pg-boss has none for the order in which tasks are taken: each take would sort all that wait. Its tables have their names in common. */
const orderIndex = `create index radscore_next on pgboss.job (name, created_on, id) where state < 'active'`;

type StoredTask = Omit<QueuedTask, 'task'> & { readonly task: string };

/** Any number, the same everywhere: the right to make tables of pg-boss. */
const makingTables = 7_203_611;

/**
 * pg-boss makes its tables, and one for each queue, as if nobody else did: two that do so at a time end in a deadlock or in a table that
 * is there already. So on a server one does, and the next finds it made. An embedded database has one connection, which keeps them apart.
 */
async function oneAtATime(database: Database, work: () => Promise<unknown>): Promise<void> {
  if (database.kind === 'embedded') return void (await work());
  await database.transaction(async (transaction) => {
    await transaction.query('select pg_advisory_xact_lock($1)', [makingTables]);
    await work();
  });
}

/** Makes a queue where there is none. */
async function makeQueue(database: Database, boss: PgBoss, name: string): Promise<string> {
  const isThere = async () =>
    (await database.query('select name from pgboss.queue where name = $1', [name])).length > 0;
  if (await isThere()) return name;
  await oneAtATime(database, async () => {
    if (!(await isThere())) await boss.createQueue(name, { name, policy: 'standard' });
  });
  return name;
}

/** The queues from which a build takes. */
const queuesOf = (build: Readonly<Record<string, string>>) => Object.keys(build).map((kind) => queueName(kind, build));

/** A queue for each digest: a task of another build is never taken. */
function queueName(kind: string, digests: Readonly<Record<string, string>>): string {
  return `${kind}-${(digests[kind] ?? 'unknown').slice(0, 24)}`;
}

/** The job of a task: a UUID of its key, so that a task is in the queue once. */
function jobId(key: string): string {
  const hex = createHash('sha256').update(key).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function readOutcome(text: string, failed: boolean): Outcome<unknown> {
  const data = fromJson(text);
  if (!failed) return { result: data };
  const error = reviveError(data as Parameters<typeof reviveError>[0]);
  if (!isRadError(error)) throw error;
  return { error };
}

/** What pg-boss speaks through: a call inside a transaction must be given that transaction's. */
function bossDb(over: Queryable): PgBoss.Db {
  return {
    executeSql: async (text, values) => ({ rows: await over.query(text, values?.length > 0 ? values : undefined) }),
  };
}

async function startBoss(database: Database): Promise<PgBoss> {
  const { default: Boss } = await import('pg-boss');
  const boss = new Boss({ db: bossDb(database), schedule: false, supervise: false });
  boss.on('error', () => {});
  await oneAtATime(database, async () => {
    await boss.start();
    if ((await database.query(`select 1 from pg_indexes where indexname = 'radscore_next'`)).length === 0)
      await database.query(orderIndex);
  });
  return boss;
}
