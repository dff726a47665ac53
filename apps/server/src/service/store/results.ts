import type { Queryable } from '@radscore/queue-postgres';
import type { KeptDocument } from './kept-document.js';
import type { StudyRow } from './studies.js';

/** A version of a result. */
export interface ResultRow {
  readonly id: string;
  readonly study: string;
  readonly task: string;
  readonly rule: string;
  readonly version: number;
  readonly status: 'draft' | 'preliminary' | 'accepted' | 'rejected';
  readonly model: string;
  readonly made: Date;
  readonly value: number | null;
  readonly documents: string;
  readonly decided_by: string | null;
  readonly decided: Date | null;
  readonly comment: string | null;
}

/** The documents that a version was told by. */
export function documentsOfRow({ documents }: Pick<ResultRow, 'documents'>): KeptDocument[] {
  return JSON.parse(documents) as KeptDocument[];
}

/** Its report, which the next one names as its predecessor; none where nothing was sent. */
export function reportsOf(result: ResultRow | undefined): KeptDocument[] {
  return result === undefined ? [] : documentsOfRow(result).filter(({ kind }) => kind === 'sr');
}

/** The last version of the result that a study has now. */
export async function lastResult(database: Queryable, { key, task }: StudyRow): Promise<ResultRow | undefined> {
  const [last] = await database.query<ResultRow>(
    'select * from radscore.result where study = $1 and task = $2 order by version desc limit 1',
    [key, task],
  );
  return last;
}

/** Whether a row of the study $1 was rejected, or a later one whose rejection took it back. */
const isTakenBack = `exists (
       select 1 from radscore.result later where later.study = $1 and later.status = 'rejected' and later.made >= known.made
     )`;

/**
 * What left for a study before instances that came late made it another task: the last version, which the next report takes the place of.
 * What was rejected was taken back, with all that was released before it unseen; a draft never left.
 */
export async function formerResult(database: Queryable, { key, task }: StudyRow): Promise<ResultRow | undefined> {
  const [former] = await database.query<ResultRow>(
    `select * from (
       select distinct on (task) * from radscore.result where study = $1 and task <> $2 order by task, version desc
     ) as known where status = 'accepted' or (status = 'preliminary' and not ${isTakenBack}) order by made desc limit 1`,
    [key, task],
  );
  return former;
}

/**
 * All instances that left and that no person stands for, the last ones first: those of this task, and those of former ones that were
 * released before anybody had seen them and were not taken back yet.
 */
export async function sentDocuments(database: Queryable, { study, task }: ResultRow): Promise<KeptDocument[]> {
  const rows = await database.query<ResultRow>(
    `select * from radscore.result as known where study = $1 and status in ('preliminary', 'accepted')
       and (task = $2 or not ${isTakenBack} and task not in (select task from radscore.result where study = $1 and status = 'accepted'))
     order by made desc, version desc`,
    [study, task],
  );
  return rows.flatMap(documentsOfRow).filter(({ kind }) => kind !== 'fhir' && kind !== 'key-object');
}
