import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { isRadError } from '@radscore/core';
import { type InstanceHeader, instanceHeader } from '@radscore/dicom';
import { isUid, pacsError, type ReceivedFile, type StoreAnswer } from '@radscore/host-pacs';
import { type Database, isPassing, type Queryable } from '@radscore/queue-postgres';
import { type HashedFiles, hashedFiles, missingFiles } from '../files.js';
import type { Log } from '../log.js';
import { deflatedSyntax, unpackedHead } from './deflated.js';
import { type HashGate, hashGate } from './hash-gate.js';

/** Where instances are kept for good. */
export interface Inbox {
  /** Folder of instances that are on their way, on the same disk. */
  readonly incoming: string;
  readonly files: HashedFiles;
  /** Through which who erases a file goes. */
  readonly gate: HashGate;
  /**
   * Keeps an instance: file and folder flushed, row committed. The same instance again is kept already; the same UID with other bytes is
   * kept beside it, and its study is marked "conflict".
   *
   * @param study UID of the study that was asked for: one of another is a mismatch.
   * @throws RAD-INSTANCE-INVALID, what the disk and the database say.
   */
  keep(received: ReceivedFile, source: string, study?: string): Promise<StoreAnswer>;
}

export interface InboxOptions {
  readonly folder: string;
  readonly minFreeBytes: number;
  /** How many times larger a deflated instance may become. */
  readonly unpackRatio: number;
  readonly log: Log;
  readonly now?: () => number;
}

/** Headers of SEG and RTSTRUCT may be longer than the beginning that was kept in memory. */
const longestHeader = 256e6;
const longHeaders = new Set(['1.2.840.10008.5.1.4.1.1.66.4', '1.2.840.10008.5.1.4.1.1.481.3']);

export async function openInbox(database: Database, options: InboxOptions): Promise<Inbox> {
  const { folder, minFreeBytes, unpackRatio, log, now = Date.now } = options;
  const incoming = join(folder, 'incoming');
  await mkdir(incoming, { recursive: true });
  await removeLeftovers(incoming, database.kind === 'embedded' ? 0 : leftoverMs);
  const files = hashedFiles(join(folder, 'instances'), '.dcm');
  const rows = groupCommit(database, files, now);
  const gate = hashGate();
  return {
    ...{ incoming, files, gate },
    async keep(received, source, study) {
      try {
        const { bavail, bsize } = await statfs(folder);
        if (bavail * bsize < minFreeBytes) throw Object.assign(new Error('the disk is full'), { code: 'ENOSPC' });
        const header = await headerOf(received, unpackRatio);
        if (header.instanceUid !== received.instanceUid || header.classUid !== received.classUid) return 'mismatch';
        if (study !== undefined && header.studyUid !== study) return 'mismatch';
        await gate.use(received.hash, async () => {
          await files.take(received.path, received.hash);
          await rows({ received, header, source });
        });
        log.debug({ code: 'instance-kept', instance: received.hash.slice(0, 12), source });
        return 'kept';
      } finally {
        await rm(received.path, { force: true });
      }
    },
  };
}

/** Another service over the same folder has written to what it still receives within this time. */
const leftoverMs = 15 * 60_000;

/** What was not acknowledged when a service ended is sent again. */
async function removeLeftovers(incoming: string, age: number): Promise<void> {
  for (const name of await readdir(incoming)) {
    const path = join(incoming, name);
    const info = await stat(path).catch(() => undefined);
    if (info !== undefined && Date.now() - info.mtimeMs >= age) await rm(path, { recursive: true, force: true });
  }
}

async function headerOf(received: ReceivedFile, unpackRatio: number): Promise<InstanceHeader> {
  const { path, head, bytes, classUid, syntaxUid } = received;
  const isLong = longHeaders.has(classUid);
  const beginning = async () => {
    if (syntaxUid === deflatedSyntax) return unpackedHead(received, unpackRatio, isLong ? longestHeader : head.length);
    return isLong && bytes > head.length ? readFile(path) : head;
  };
  try {
    const header = instanceHeader({ name: 'instance', bytes: await beginning() });
    if (isUid(header.studyUid) && isUid(header.seriesUid)) return printable(header);
    throw pacsError('RAD-INSTANCE-INVALID', { problem: 'it names no study or no series' });
  } catch (error) {
    if (!isRadError(error) || error.code === 'RAD-INSTANCE-INVALID') throw error;
    throw pacsError('RAD-INSTANCE-INVALID', { problem: error.code });
  }
}

/** The header without control characters, which no attribute that is kept may have, and which a database may not take. */
function printable(header: InstanceHeader): InstanceHeader {
  const text = JSON.stringify(header, (_, value: unknown) =>
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
    typeof value === 'string' ? value.replace(/[\x00-\x1f\x7f]/g, '') : value,
  );
  return JSON.parse(text) as InstanceHeader;
}

interface Row {
  readonly received: ReceivedFile;
  readonly header: InstanceHeader;
  readonly source: string;
}

interface Waiting {
  readonly row: Row;
  readonly done: (error?: unknown) => void;
}

/** Commits what waits together, so that a commit serves all associations at once. What cannot be committed harms itself alone. */
function groupCommit(database: Database, files: HashedFiles, now: () => number): (row: Row) => Promise<void> {
  const waiting: Waiting[] = [];
  let running = false;
  const commit = (batch: readonly Waiting[]): Promise<unknown> =>
    database
      .transaction((transaction) =>
        insertAll(
          transaction,
          files,
          batch.map(({ row }) => row),
          new Date(now()),
        ),
      )
      .then(
        () => undefined,
        (problem: unknown) => problem ?? new Error('not committed'),
      );
  const run = async () => {
    running = true;
    while (waiting.length > 0) {
      const batch = waiting.splice(0, 64);
      const error = await commit(batch);
      if (error === undefined || batch.length === 1 || isPassing(error)) for (const { done } of batch) done(error);
      else for (const each of batch) each.done(await commit([each]));
    }
    running = false;
  };
  return (row) =>
    new Promise((resolve, reject) => {
      waiting.push({ row, done: (error) => (error === undefined ? resolve() : reject(error)) });
      if (!running) void run();
    });
}

async function insertAll(transaction: Queryable, files: HashedFiles, rows: readonly Row[], now: Date): Promise<void> {
  const hashes = rows.map(({ received }) => received.hash);
  if ((await missingFiles(transaction, files, hashes)).length > 0)
    throw Object.assign(new Error('the file was erased before its row was written'), { code: 'ENOENT' });
  const studies = new Map<string, string>();
  for (const { header } of rows)
    if (!studies.has(header.studyUid)) studies.set(header.studyUid, await studyOf(transaction, header, now));
  const touched = new Set<string>();
  for (const row of rows) {
    const study = studies.get(row.header.studyUid)!;
    if (await insertInstance(transaction, row, study, now)) touched.add(study);
  }
  for (const study of touched)
    await transaction.query(
      `update radscore.study set last_received = $2, changed = $2,
         state = case when state in ('conflict') then state else 'receiving' end where key = $1`,
      [study, now],
    );
}

/** The key of a study; a new one for a study that was not known. */
async function studyOf(transaction: Queryable, header: InstanceHeader, now: Date): Promise<string> {
  const find = async () =>
    (
      await transaction.query<{ study: string }>('select study from radscore.identity where study_uid = $1', [
        header.studyUid,
      ])
    )[0]?.study;
  const known = await find();
  if (known !== undefined) return known;
  // Two senders may bring the same study at once.
  await transaction.query('select pg_advisory_xact_lock(hashtext($1))', [header.studyUid]);
  const other = await find();
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

/** @returns whether the study has something new to compute with. */
async function insertInstance(transaction: Queryable, { received, header, source }: Row, study: string, now: Date) {
  const [own] = await transaction.query('select 1 from radscore.document where instance_uid = $1', [
    received.instanceUid,
  ]);
  const inserted = await transaction.query(
    `insert into radscore.instance (instance_uid, hash, study, series_uid, class_uid, modality, body_part, description,
       thickness, outlines, bytes, source, own, received)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) on conflict do nothing returning hash`,
    [
      ...[received.instanceUid, received.hash, study, header.seriesUid, header.classUid, header.modality],
      ...[header.bodyPart, header.seriesDescription, header.thickness ?? null],
      header.outlines === undefined ? null : JSON.stringify(header.outlines),
      ...[received.bytes, source, own !== undefined, now],
    ],
  );
  return inserted.length > 0 && own === undefined;
}
