import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { readdir, realpath, rename, rm } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { NewRun, Run } from '@radscore/api';
import { type ErrorData, isRadError, type Progress } from '@radscore/core';
import { folderLeases } from '@radscore/host-node';
import { makeFolder, writeFileAtomic } from '@radscore/host-node/files';
import { parseProtocol } from '@radscore/protocol';
import { serverError } from '../errors.js';
import type { Roots } from './roots.js';
import { namesOf, type Order, readRuns, runId, type Status, writeStatus } from './run-folder.js';
import { type RunningStudy, startStudy } from './start-study.js';

export interface RunsSetting {
  /** The folder below which runs are written. */
  readonly out: string;
  readonly roots: Roots;
  readonly jobs: number;
  readonly version: string;
  readonly onFault?: (error: unknown) => void;
}

/** The runs of an app: one at a time, as each takes all cores; the others wait in the order in which they were started. */
export interface Runs {
  /** The last first. */
  list(): Run[];
  /** @throws RAD-PROTOCOL-*, RAD-FOLDER-UNKNOWN, RAD-PATH-OUTSIDE. */
  create(given: NewRun): Promise<Run>;
  /** Takes an image of a draft. @throws RAD-RUN-UNKNOWN, RAD-RUN-STATE, RAD-PATH-OUTSIDE. */
  takeImage(id: string, path: string, content: Readable): Promise<void>;
  /** Starts a draft, or one that was stopped or has failed: what is finished of it stays. @throws RAD-RUN-UNKNOWN, RAD-RUN-STATE. */
  start(id: string): Promise<Run>;
  /** @throws RAD-RUN-UNKNOWN. */
  stop(id: string): Promise<Run>;
  /** Deletes the folder of a run that does not run. @throws RAD-RUN-UNKNOWN, RAD-RUN-STATE. */
  remove(id: string): Promise<void>;
  /** Paths of the files of the finished run. @throws RAD-RUN-UNKNOWN. */
  files(id: string): Promise<string[]>;
  /** Ends threads; what runs continues at the next start. */
  close(): Promise<void>;
}

interface Entry {
  readonly id: string;
  readonly order: Order;
  status: Status;
  resumed: boolean;
  progress?: Progress;
}

/**
 * Opens the runs of a folder. Those that ran or waited when the app that had them was ended, however that was, resume where they stopped.
 *
 * @throws RAD-APP-RUNNING where another app has the folder, RAD-FILE-UNWRITABLE.
 */
export async function openRuns({ out, roots, jobs, version, onFault }: RunsSetting): Promise<Runs> {
  await makeFolder(out);
  const lease = await folderLeases(join(out, '.app'))
    .take('app')
    .catch((error: unknown) => {
      if (!isRadError(error, 'RAD-RUN-FOLDER-BUSY')) throw error;
      const { process = 'unknown', host = 'unknown' } = error.values;
      throw serverError('RAD-APP-RUNNING', { process, host }, { file: out });
    });
  const place = await realpath(out);
  const entries = new Map<string, Entry>();
  for (const { id, order, status } of await readRuns(place)) entries.set(id, { id, order, status, resumed: false });

  let running: { readonly entry: Entry; readonly study: RunningStudy } | undefined;
  let closing = false;
  const folderOf = ({ id }: Entry) => join(place, id);
  const waiting: Entry[] = [];

  const set = async (entry: Entry, status: Partial<Status>): Promise<void> => {
    entry.status = { failures: entry.status.failures, state: entry.status.state, ...status };
    await writeStatus(folderOf(entry), entry.status);
  };
  const find = (id: string): Entry => {
    const entry = entries.get(id);
    if (entry === undefined) throw serverError('RAD-RUN-UNKNOWN', {});
    return entry;
  };
  const shown = (entry: Entry): Run => {
    const { id, order, status, resumed, progress } = entry;
    const { title, created } = order;
    const going = status.state === 'running' && progress !== undefined ? { progress } : {};
    return { id, title, created, ...status, resumed, ...going, folder: folderOf(entry) };
  };

  /** Runs what waits, one after another. */
  const next = (): void => {
    if (running !== undefined || closing) return;
    const entry = waiting.shift();
    if (entry !== undefined)
      void runOne(entry)
        .catch((error) => onFault?.(error))
        .finally(next);
  };
  const runOne = async (entry: Entry): Promise<void> => {
    const { base, cohort, features } = entry.order;
    const allowed = [...roots.folders.map(({ path }) => path), folderOf(entry)];
    const study = startStudy(
      { folder: folderOf(entry), base, cohort, features, roots: allowed, jobs, version },
      {
        onProgress: (progress) => {
          entry.progress = progress;
        },
        onLost: (failures) => void set(entry, { failures: failures.map(plain) }).catch((error) => onFault?.(error)),
      },
    );
    running = { entry, study };
    try {
      await set(entry, { state: 'running', failures: [] });
      const error = await study.ended;
      // Whoever ends the app does not end the run.
      if (closing) return;
      if (error === undefined) await set(entry, { state: 'done' });
      else if (error.code === 'RAD-CANCELLED') await set(entry, { state: 'stopped' });
      else await set(entry, { state: 'failed', error: plainError(error) });
    } finally {
      running = undefined;
    }
  };
  const enqueue = (entry: Entry): void => {
    waiting.push(entry);
    next();
  };

  const unfinished = [...entries.values()].filter(
    ({ status: { state } }) => state === 'running' || state === 'waiting',
  );
  for (const entry of unfinished) {
    entry.resumed = entry.status.state === 'running';
    enqueue(entry);
  }

  return {
    list: () => [...entries.values()].reverse().map(shown),
    async create({ protocol, cohort, features, images }) {
      // Built-in protocols may be extended, files of this machine not.
      const { title } = parseProtocol(protocol, { file: 'protocol.yaml' });
      const now = new Date();
      const stamp = now.toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 15);
      const id = `${stamp}-${randomBytes(3).toString('hex')}`;
      const names = namesOf(join(place, id));
      const base = images === undefined ? names.images : await roots.find(images.folder, images.path);
      const order = {
        title,
        created: now.toISOString(),
        cohort: cohort !== undefined,
        features: features !== undefined,
        base,
      };
      await makeFolder(names.images);
      await writeFileAtomic(names.protocol, protocol);
      if (cohort !== undefined) await writeFileAtomic(names.cohort, cohort.text);
      if (features !== undefined) await writeFileAtomic(names.features, features.text);
      await writeFileAtomic(names.order, JSON.stringify(order));
      const entry: Entry = { id, order, status: { state: 'draft', failures: [] }, resumed: false };
      await set(entry, {});
      entries.set(id, entry);
      return shown(entry);
    },
    async takeImage(id, path, content) {
      const entry = find(id);
      if (entry.status.state !== 'draft') throw serverError('RAD-RUN-STATE', { state: entry.status.state });
      const parts = path.split('/');
      const isPlain = (part: string) => /^[^\\\0]{1,200}$/.test(part) && part !== '.' && part !== '..';
      if (parts.length > 20 || !parts.every(isPlain)) throw serverError('RAD-PATH-OUTSIDE', {}, { file: path });
      const file = join(namesOf(folderOf(entry)).images, ...parts);
      await makeFolder(dirname(file));
      const part = `${file}.part`;
      await pipeline(content, createWriteStream(part));
      await rename(part, file);
    },
    async start(id) {
      const entry = find(id);
      const { state } = entry.status;
      if (state === 'running' || state === 'waiting') throw serverError('RAD-RUN-STATE', { state });
      entry.resumed = false;
      await set(entry, { state: 'waiting' });
      enqueue(entry);
      return shown(entry);
    },
    async stop(id) {
      const entry = find(id);
      if (running?.entry === entry) {
        running.study.stop();
        await running.study.ended;
      } else if (waiting.includes(entry)) {
        waiting.splice(waiting.indexOf(entry), 1);
        await set(entry, { state: 'stopped' });
      }
      return shown(entry);
    },
    async remove(id) {
      const entry = find(id);
      const { state } = entry.status;
      if (state === 'running' || state === 'waiting') throw serverError('RAD-RUN-STATE', { state });
      entries.delete(id);
      if (runId.test(id)) await rm(folderOf(entry), { recursive: true, force: true });
    },
    async files(id) {
      const { run } = namesOf(folderOf(find(id)));
      const all = await readdir(run, { recursive: true, withFileTypes: true }).catch(() => []);
      return all
        .filter((each) => each.isFile())
        .map(({ parentPath, name }) =>
          join(parentPath, name)
            .slice(run.length + 1)
            .split(sep)
            .join('/'),
        )
        .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
        .sort();
    },
    async close() {
      closing = true;
      if (running !== undefined) {
        running.study.stop();
        await running.study.ended;
      }
      await lease.release();
    },
  };
}

type Failure = Status['failures'][number];

const plain = ({ id, error }: { readonly id: string; readonly error: ErrorData }): Failure => ({
  id,
  error: plainError(error),
});

const plainError = ({ place, values, ...error }: ErrorData): Failure['error'] => ({
  ...error,
  place: { ...place },
  values: { ...values },
});
