import { mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { hostError } from '../errors.js';

import { writeFileAtomic } from '../files/write-file-atomic.js';

/** Whose run a folder holds. */
export interface RunOwner {
  /** Id of the protocol. */
  readonly study: string;
  readonly patients: readonly string[];
}

/** Whose process writes to the folder at the moment. */
interface Lock {
  readonly process: number;
  readonly host: string;
}

/** What only a run leaves behind; any of these makes a folder one of ours. */
const signs = ['.cache', 'run.json', 'provenance.json'];
/** What a run would write over or take away. */
const endangered = ['figures', 'tables', 'report.html', 'features.csv', 'cohort.json', 'model.json'];

/**
 * Takes a run folder for this process, before any work is done: makes it where it is not there, refuses one that holds
 * files of somebody else or the run of another study (another protocol, or nobody in common), and one that another process
 * writes to. The lock of a process that was killed does not count.
 *
 * @param anew an earlier run in the folder is not gone on with, so it may be of another study.
 * @returns a function that gives the folder back.
 * @throws RAD-RUN-FOLDER-FOREIGN, RAD-RUN-FOLDER-STUDY, RAD-RUN-FOLDER-BUSY, RAD-FILE-UNWRITABLE.
 */
export async function claimRunFolder(out: string, owner: RunOwner, anew = false): Promise<() => Promise<void>> {
  await refuseForeign(out);
  const cache = join(out, '.cache');
  await mkdir(cache, { recursive: true }).catch((error: Error) => {
    throw hostError('RAD-FILE-UNWRITABLE', { detail: error.message }, { file: out });
  });
  const lock = join(cache, 'lock.json');
  await takeLock(lock, out);
  try {
    const study = join(cache, 'study.json');
    const held = await readJson<RunOwner>(study);
    if (held !== undefined && !anew && isOther(held, owner))
      throw hostError('RAD-RUN-FOLDER-STUDY', { held: held.study, wanted: owner.study }, { file: out });
    if (anew) for (const name of await readdir(cache)) if (name !== 'lock.json') await remove(join(cache, name));
    for (const folder of [out, cache, ...(await foldersIn(cache))]) await removeUnfinished(folder);
    await writeFileAtomic(study, JSON.stringify(owner));
  } catch (error) {
    await remove(lock);
    throw error;
  }
  return () => remove(lock);
}

async function refuseForeign(out: string): Promise<void> {
  const names = await readdir(out).catch(() => []);
  if (names.some((name) => signs.includes(name))) return;
  const found = names.filter((name) => endangered.includes(name));
  if (found.length > 0) throw hostError('RAD-RUN-FOLDER-FOREIGN', { found: found.join(', ') }, { file: out });
}

function isOther(held: RunOwner, { study, patients }: RunOwner): boolean {
  const known = new Set(held.patients);
  return held.study !== study || !patients.some((id) => known.has(id));
}

async function takeLock(file: string, out: string): Promise<void> {
  const own: Lock = { process: process.pid, host: hostname() };
  const held = await readJson<Lock>(file);
  if (held !== undefined && isAlive(held))
    throw hostError('RAD-RUN-FOLDER-BUSY', { process: held.process, lock: file }, { file: out });
  await remove(file);
  try {
    const handle = await open(file, 'wx');
    await handle.writeFile(JSON.stringify(own)).finally(() => handle.close());
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw hostError('RAD-RUN-FOLDER-BUSY', { process: 'unknown', lock: file }, { file: out });
    throw hostError('RAD-FILE-UNWRITABLE', { detail: (error as Error).message }, { file });
  }
}

/** Takes away what a killed process had begun to write. */
async function removeUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder))
    if (/^\..+\.[\da-f-]{36}\.tmp$/.test(name)) await remove(join(folder, name));
}

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
}

/** Whether the process that holds a lock still runs; of another machine's, which cannot be asked, it is taken that it does. */
function isAlive({ process: id, host }: Lock): boolean {
  if (host !== hostname()) return true;
  if (id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function readJson<T>(file: string): Promise<T | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as T;
  } catch {
    return undefined;
  }
}

function remove(path: string): Promise<void> {
  return rm(path, { recursive: true, force: true });
}
