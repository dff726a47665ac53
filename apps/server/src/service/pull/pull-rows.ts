import { createHash, randomUUID } from 'node:crypto';
import type { Queryable } from '@radscore/queue-postgres';
import type { FoundStudy } from './archive.js';

export interface PullRow {
  readonly id: string;
  readonly source: string;
  readonly study_hash: string;
  readonly study_uid: string | null;
  readonly state: 'waiting' | 'fetched' | 'skipped' | 'given-up';
  readonly instances: number | null;
  readonly asked_by: string | null;
  readonly found: Date;
  readonly attempts: number;
  readonly problem: string | null;
}

export const hashOfStudy = (uid: string) => createHash('sha256').update(uid).digest('hex');

/** What is known of a study of an archive. */
export async function pullOf(database: Queryable, source: string, uid: string): Promise<PullRow | undefined> {
  const sql = 'select * from radscore.pull where source = $1 and study_hash = $2';
  return (await database.query<PullRow>(sql, [source, hashOfStudy(uid)]))[0];
}

/** Notes a study: that it is to be fetched, from the beginning where it was before, or that no rule is about it. */
export async function notePull(
  database: Queryable,
  source: string,
  { uid, instances }: FoundStudy,
  { state, by, now }: { readonly state: 'waiting' | 'skipped'; readonly by?: string; readonly now: Date },
): Promise<void> {
  await database.query(
    `insert into radscore.pull (id, source, study_hash, study_uid, state, instances, asked_by, found, next_attempt, changed)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $8, $8)
     on conflict (source, study_hash) do update set study_uid = $4, state = $5, instances = $6, asked_by = $7, found = $8,
       attempts = 0, next_attempt = $8, problem = null, changed = $8`,
    [
      ...[randomUUID(), source, hashOfStudy(uid), state === 'waiting' ? uid : null, state],
      ...[instances ?? null, by ?? null, now],
    ],
  );
}

/** That a study is all here, under its key. Its UID is forgotten, its hash is not. */
export async function endPull(database: Queryable, id: string, study: string | null, now: Date): Promise<void> {
  await database.query(
    `update radscore.pull set state = 'fetched', study = $2, study_uid = null, problem = null,
       attempts = attempts + 1, changed = $3
     where id = $1`,
    [id, study, now],
  );
}

/** The UIDs of these instances that are not here: neither kept nor our own. */
export async function missingInstances(database: Queryable, uids: readonly string[]): Promise<string[]> {
  const rows = await database.query<{ uid: string }>(
    `select uid from unnest($1::text[]) as uid
     where not exists (select 1 from radscore.instance i where i.instance_uid = uid)
       and not exists (select 1 from radscore.document d where d.instance_uid = uid)`,
    [uids],
  );
  return rows.map(({ uid }) => uid);
}
