import { queueError } from './errors.js';
import type { Database } from './sql.js';

/**
 * The tables, step by step; a step that was released is never changed. Steps only add, so that the code of the release before still works
 * on the tables of this one; what is no longer read is taken away a release later.
 */
const steps: readonly string[] = [
  `
  -- What came of a task, by its content key: a result, or the error that it will always end in.
  create table radscore.outcome (
    key text primary key,
    outcome text not null,
    failed boolean not null,
    made timestamptz not null default now()
  );
  -- Who does a task now. The number grows with every holder, and only the holder of the current one may commit.
  create table radscore.lease (
    key text primary key,
    worker text,
    number bigint not null,
    renewed timestamptz not null default now()
  );
  -- Messages that go out, committed with what they tell of.
  create table radscore.outbox (
    id bigint generated always as identity primary key,
    destination text not null,
    payload text not null,
    created timestamptz not null default now(),
    attempts integer not null default 0,
    next_attempt timestamptz not null default now(),
    sent timestamptz,
    problem text
  );
  create index outbox_waiting on radscore.outbox (next_attempt) where sent is null;
  -- Workers, by their heartbeat.
  create table radscore.worker (
    id text primary key,
    digests text not null,
    renewed timestamptz not null default now()
  );
  `,
  // Who waits for many outcomes asks for the latest, not for each.
  'create index outcome_made on radscore.outcome (made)',
];

/** Any number that other programs on the same database do not lock. */
const lockNumber = 7_272_025;

/** A set of tables that grows by steps of its own. */
export interface TableSteps {
  /** Table of the schema radscore that holds how many steps were made. */
  readonly table: 'version' | 'service_version' | 'access_version';
  readonly steps: readonly string[];
}

/**
 * Brings tables up to date; several processes may do it at once.
 *
 * @param set the tables of the queue, or those of a room above.
 * @throws RAD-DATABASE-NEWER.
 */
export async function migrate(database: Database, set: TableSteps = { table: 'version', steps }): Promise<void> {
  const known = set.steps.length;
  await database.transaction(async (transaction) => {
    await transaction.query('select pg_advisory_xact_lock($1)', [lockNumber]);
    await transaction.query(
      `create schema if not exists radscore; create table if not exists radscore.${set.table} (version integer not null)`,
    );
    const [row] = await transaction.query<{ version: number }>(`select version from radscore.${set.table}`);
    const found = row?.version ?? 0;
    if (found > known) throw queueError('RAD-DATABASE-NEWER', { found, known });
    for (const step of set.steps.slice(found)) await transaction.query(step);
    await transaction.query(
      row === undefined
        ? `insert into radscore.${set.table} values ($1)`
        : `update radscore.${set.table} set version = $1`,
      [known],
    );
  });
}
