import { mkdir, readdir, rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReceivedFile, StoreAnswer } from '@radscore/host-pacs';
import { type Database, isPassing } from '@radscore/queue-postgres';
import { type HashedFiles, hashedFiles } from '../files.js';
import type { Log } from '../log.js';
import { type HashGate, hashGate } from './hash-gate.js';
import { headerOf } from './header-of.js';
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

export async function openInbox(database: Database, options: InboxOptions): Promise<Inbox> {
  const { folder, minFreeBytes, unpackRatio, log, now = Date.now } = options;
  const incoming = join(folder, 'incoming');
  await mkdir(incoming, { recursive: true });
  await removeLeftovers(incoming, database.kind === 'embedded' ? 0 : leftoverMs);
  const files = hashedFiles(join(folder, 'instances'), '.dcm');
  const rows = groupCommit(database, files, now);
  const gate = hashGate();
  const free = freeBytes(folder);
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
function freeBytes(folder: string): () => Promise<number> {
  let [asked, free] = [Number.NEGATIVE_INFINITY, 0];
  return async () => {
    if (performance.now() - asked >= freeForMs) {
      const { bavail, bsize } = await statfs(folder);
      [asked, free] = [performance.now(), bavail * bsize];
    }
    return free;
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
