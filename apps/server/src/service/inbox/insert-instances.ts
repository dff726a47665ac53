import { randomUUID } from 'node:crypto';
import type { InstanceHeader } from '@radscore/dicom';
import type { ReceivedFile } from '@radscore/host-pacs';
import type { Queryable } from '@radscore/queue-postgres';
import { type HashedFiles, missingFiles } from '../files.js';

/** What is written of an instance. */
export interface InstanceRow {
  readonly received: ReceivedFile;
  readonly header: InstanceHeader;
  readonly source: string;
}

interface Keyed extends InstanceRow {
  readonly study: string;
}

/**
 * Writes the rows of instances whose files are kept, a statement for all of them, and reopens their studies where something is new.
 *
 * @throws what the database says; `code: 'ENOENT'` where a file was erased meanwhile.
 */
export async function insertInstances(
  transaction: Queryable,
  files: HashedFiles,
  rows: readonly InstanceRow[],
  now: Date,
): Promise<void> {
  const hashes = rows.map(({ received }) => received.hash);
  if ((await missingFiles(transaction, files, hashes)).length > 0)
    throw Object.assign(new Error('the file was erased before its row was written'), { code: 'ENOENT' });
  const studies = await studiesOf(
    transaction,
    rows.map(({ header }) => header.studyUid),
  );
  for (const { header } of rows)
    if (!studies.has(header.studyUid)) studies.set(header.studyUid, await newStudy(transaction, header, now));
  await insertRows(
    transaction,
    rows.map((row) => ({ ...row, study: studies.get(row.header.studyUid)! })),
    now,
  );
}

/** The keys of the studies that are known, by their UIDs. */
async function studiesOf(transaction: Queryable, uids: readonly string[]): Promise<Map<string, string>> {
  const known = await transaction.query<{ study_uid: string; study: string }>(
    'select study_uid, study from radscore.identity where study_uid = any($1)',
    [[...new Set(uids)]],
  );
  return new Map(known.map(({ study_uid, study }) => [study_uid, study]));
}

/** The key of a study that was not known, unless another sender brought it meanwhile. */
async function newStudy(transaction: Queryable, header: InstanceHeader, now: Date): Promise<string> {
  await transaction.query('select pg_advisory_xact_lock(hashtext($1))', [header.studyUid]);
  const other = (await studiesOf(transaction, [header.studyUid])).get(header.studyUid);
  if (other !== undefined) return other;
  const key = randomUUID();
  await transaction.query(
    `insert into radscore.study (key, state, first_received, last_received, changed) values ($1, 'receiving', $2, $2, $2)`,
    [key, now],
  );
  const { patient, accession, studyDate, studyDescription, studyUid } = header;
  await transaction.query('insert into radscore.identity values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)', [
    key,
    studyUid,
    ...[patient.id, patient.name, patient.birthDate, patient.sex, patient.age],
    ...[accession, studyDate, studyDescription],
  ]);
  return key;
}

/** Writes the rows, and that there is something new to compute with in their studies. */
async function insertRows(transaction: Queryable, rows: readonly Keyed[], now: Date): Promise<void> {
  const column = <T>(value: (row: Keyed) => T) => rows.map(value);
  await transaction.query(
    `with kept as (
       insert into radscore.instance (instance_uid, hash, study, series_uid, class_uid, modality, body_part, description,
         thickness, outlines, bytes, source, own, received)
       select added.*, exists (select 1 from radscore.document where document.instance_uid = added.uid), $13::timestamptz
       from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
         $9::float8[], $10::text[], $11::bigint[], $12::text[])
         as added (uid, hash, study, series, class, modality, body, description, thickness, outlines, bytes, source)
       on conflict do nothing returning study, own)
     update radscore.study set last_received = $13, changed = $13,
       state = case when state in ('conflict') then state else 'receiving' end
     where key in (select study from kept where not own)`,
    [
      ...[column(({ received }) => received.instanceUid), column(({ received }) => received.hash)],
      ...[
        column(({ study }) => study),
        column(({ header }) => header.seriesUid),
        column(({ header }) => header.classUid),
      ],
      ...[column(({ header }) => header.modality), column(({ header }) => header.bodyPart)],
      ...[column(({ header }) => header.seriesDescription), column(({ header }) => header.thickness ?? null)],
      column(({ header }) => (header.outlines === undefined ? null : JSON.stringify(header.outlines))),
      ...[column(({ received }) => received.bytes), column(({ source }) => source), now],
    ],
  );
}
