import { createHash } from 'node:crypto';
import type { Queryable } from '@radscore/queue-postgres';
import type { AccessEvent } from '../service/access.js';

/** An entry of the audit log: who did or saw what, of which study, when. */
export interface AuditEntry {
  /** 1, 2, 3 ... without a gap. */
  readonly number: number;
  /** ISO 8601 */
  readonly at: string;
  readonly actor: string;
  readonly act: string;
  readonly study: string | null;
  /** JSON of the values. */
  readonly details: string;
  /** Hash of the entry before. */
  readonly previous: string;
  readonly hash: string;
}

/** The last entry of a log. */
export type AuditHead = Pick<AuditEntry, 'number' | 'hash'>;

/** Before the first entry. */
export const emptyLog: AuditHead = { number: 0, hash: '0'.repeat(64) };

/** Any number that other programs on the same database do not lock. */
const lockNumber = 7_272_026;

/** SHA-256 over all of an entry and the hash of the one before: a change anywhere breaks the chain from there on. */
export function hashOfEntry({ number, at, actor, act, study, details, previous }: Omit<AuditEntry, 'hash'>): string {
  const text = JSON.stringify([number, at, actor, act, study, details, previous]);
  return createHash('sha256').update(text).digest('hex');
}

/** The last entry; {@link emptyLog} where there is none. */
export async function auditHead(database: Queryable): Promise<AuditHead> {
  const [head] = await database.query<AuditHead>(
    'select a.number::float8 as number, a.hash from radscore.audit a order by a.number desc limit 1',
  );
  return head ?? emptyLog;
}

/**
 * Adds an entry, within the transaction of what it tells of and as its last statement: until that ends no other process adds one, so that
 * the chain does not fork.
 */
export async function appendAudit(
  transaction: Queryable,
  { actor, act, study, values = {} }: AccessEvent,
  now: number,
): Promise<void> {
  await transaction.query('select pg_advisory_xact_lock($1)', [lockNumber]);
  const { number, hash: previous } = await auditHead(transaction);
  const entry = {
    ...{ number: number + 1, at: new Date(now).toISOString(), actor, act, study: study ?? null },
    ...{ details: JSON.stringify(values), previous },
  };
  await transaction.query(
    `insert into radscore.audit (number, at, actor, act, study, details, previous, hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [...[entry.number, entry.at, actor, act, entry.study, entry.details, previous], hashOfEntry(entry)],
  );
}

/** The entries in their order, some at a time. */
export async function* auditEntries(database: Queryable): AsyncGenerator<AuditEntry> {
  const atOnce = 1000;
  for (let last = 0; ; ) {
    const entries = await database.query<AuditEntry>(
      `select a.number::float8 as number, a.at, a.actor, a.act, a.study, a.details, a.previous, a.hash
       from radscore.audit a where a.number > $1 order by a.number limit $2`,
      [last, atOnce],
    );
    yield* entries;
    if (entries.length < atOnce) return;
    last = entries.at(-1)!.number;
  }
}
