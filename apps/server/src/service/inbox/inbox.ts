import { mkdir, readdir, readFile, rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { isRadError } from '@radscore/core';
import { type InstanceHeader, instanceHeader } from '@radscore/dicom';
import { isUid, pacsError, type ReceivedFile, type StoreAnswer } from '@radscore/host-pacs';
import { type Database, isPassing } from '@radscore/queue-postgres';
import { type HashedFiles, hashedFiles } from '../files.js';
import type { Log } from '../log.js';
import { deflatedSyntax, unpackedHead } from './deflated.js';
import { type HashGate, hashGate } from './hash-gate.js';
import { type InstanceRow, insertInstances } from './insert-instances.js';

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
  const free = freeBytes(folder, performance.now.bind(performance));
  return {
    ...{ incoming, files, gate },
    async keep(received, source, study) {
      let taken = false;
      try {
        if ((await free()) < minFreeBytes) throw Object.assign(new Error('the disk is full'), { code: 'ENOSPC' });
        const header = await headerOf(received, unpackRatio);
        if (header.instanceUid !== received.instanceUid || header.classUid !== received.classUid) return 'mismatch';
        if (study !== undefined && header.studyUid !== study) return 'mismatch';
        await gate.use(received.hash, async () => {
          await files.take(received.path, received.hash);
          taken = true;
          await rows({ received, header, source });
        });
        log.debug({ code: 'instance-kept', instance: received.hash.slice(0, 12), source });
        return 'kept';
      } finally {
        if (!taken) await rm(received.path, { force: true });
      }
    },
  };
}

/** A disk is asked at most this often: a second's worth of slices is far below what is to stay free. */
const freeForMs = 500;

/** Bytes that are free on the disk of a folder. */
function freeBytes(folder: string, now: () => number): () => Promise<number> {
  let asked = Number.NEGATIVE_INFINITY;
  let answer: Promise<number> = Promise.resolve(0);
  return () => {
    if (now() - asked >= freeForMs || now() < asked) {
      asked = now();
      answer = statfs(folder).then(({ bavail, bsize }) => bavail * bsize);
    }
    return answer;
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

interface Waiting {
  readonly row: InstanceRow;
  readonly done: (error?: unknown) => void;
}

/** Commits what waits together, so that a commit serves all associations at once. What cannot be committed harms itself alone. */
function groupCommit(database: Database, files: HashedFiles, now: () => number): (row: InstanceRow) => Promise<void> {
  const waiting: Waiting[] = [];
  let running = false;
  const commit = (batch: readonly Waiting[]): Promise<unknown> =>
    database
      .transaction((transaction) =>
        insertInstances(
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
