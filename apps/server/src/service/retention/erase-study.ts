import type { Queryable, TaskQueue } from '@radscore/queue-postgres';
import { serverError } from '../../errors.js';
import { documentsOfRow, type ResultRow } from '../store/results.js';
import type { StudyRow, StudyState } from '../store/studies.js';
import type { Erasure } from './erasures.js';

/** What is being worked on is erased when that has ended. */
const busy: readonly StudyState[] = ['receiving', 'computing'];

/**
 * Erases a study from the database, and notes which files are to go: `eraseFiles` removes them, also after a crash. The keys of our own
 * documents stay, so that they are known when a peer sends them back; they say nothing of a patient. So does the audit log.
 *
 * @throws RAD-STUDY-UNKNOWN, RAD-STUDY-STATE.
 */
export async function eraseStudy(
  transaction: Queryable,
  queue: Pick<TaskQueue, 'forget'>,
  key: string,
  what: Erasure,
): Promise<void> {
  // Locked: who adds an instance to it has committed that, and its state is the one after.
  const [study] = await transaction.query<StudyRow>('select * from radscore.study where key = $1 for update', [key]);
  if (study === undefined) throw serverError('RAD-STUDY-UNKNOWN', {});
  if (busy.includes(study.state)) throw serverError('RAD-STUDY-STATE', { state: study.state });
  const note = (kind: FileKind, name: string) =>
    transaction.query('insert into radscore.file_to_erase values ($1, $2) on conflict do nothing', [kind, name]);
  await note('view', key);
  await transaction.query(
    `insert into radscore.file_to_erase select distinct 'instance', hash from radscore.instance where study = $1
     on conflict do nothing`,
    [key],
  );
  await transaction.query('delete from radscore.instance where study = $1', [key]);
  if (what === 'images') return;
  const results = await transaction.query<ResultRow>('select * from radscore.result where study = $1', [key]);
  for (const { hash } of results.flatMap(documentsOfRow)) await note('document', hash);
  // Of all its tasks, those included that new instances or inputs took the place of.
  const tasks = await transaction.query<{ task: string }>(
    `delete from radscore.work where input::json->'patient'->>'id' = $1 returning task`,
    [key],
  );
  await queue.forget(
    tasks.map(({ task }) => task),
    transaction,
  );
  await transaction.query(`delete from radscore.outbox where payload::json->>'study' = $1`, [key]);
  await transaction.query(
    `update radscore.pull p set study_uid = null, state = 'fetched', study = null from radscore.identity i
     where i.study = $1 and (p.study_uid = i.study_uid or p.study = i.study)`,
    [key],
  );
  await transaction.query('delete from radscore.study where key = $1', [key]);
}

export type FileKind = 'instance' | 'document' | 'view';
