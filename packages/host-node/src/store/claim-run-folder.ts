import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hostError } from '../errors.js';
import { makeFolder } from '../files/make-folder.js';
import { writeFileAtomic } from '../files/write-file-atomic.js';
import { folderLeases } from './folder-lease.js';
import { removeUnfinished } from './remove-unfinished.js';

/** Whose run a folder holds. */
export interface RunOwner {
  /** Id of the protocol. */
  readonly study: string;
  readonly patients: readonly string[];
}

/** How a folder is claimed. */
export interface RunFolderClaim {
  /** Discard the earlier run; it may be of another study. */
  readonly startOver?: boolean;
  /** Take the folder even from a process that still renews its lease. */
  readonly takeOver?: boolean;
}

/** What only a run leaves behind; any of these makes a folder one of ours. */
const signs = ['.cache', 'run.json', 'provenance.json'];
/** What a run would overwrite. */
const overwritten = ['figures', 'tables', 'report.html', 'features.csv', 'cohort.json', 'model.json'];

/**
 * Takes a run folder for this process, before any work is done: makes it where it is not there, refuses one that holds
 * files of somebody else or the run of another study (another protocol, or nobody in common), and one that another process
 * writes to: see `folderLeases`.
 *
 * @returns a function that gives the folder back.
 * @throws RAD-RUN-FOLDER-FOREIGN, RAD-RUN-FOLDER-STUDY, RAD-RUN-FOLDER-BUSY, RAD-FILE-UNWRITABLE.
 */
export async function claimRunFolder(
  out: string,
  owner: RunOwner,
  { startOver = false, takeOver = false }: RunFolderClaim = {},
): Promise<() => Promise<void>> {
  await refuseForeign(out);
  const cache = join(out, '.cache');
  // The run folder first, so that a fault names it.
  await makeFolder(out);
  await makeFolder(cache);
  const lease = await folderLeases(cache).take('lease', { takeOver });
  try {
    const study = join(cache, 'study.json');
    const held = await readJson<RunOwner>(study);
    if (held !== undefined && !startOver && isOther(held, owner))
      throw hostError('RAD-RUN-FOLDER-STUDY', { held: held.study, wanted: owner.study }, { file: out });
    if (startOver)
      for (const name of await readdir(cache)) if (!name.startsWith('lease-')) await remove(join(cache, name));
    for (const folder of [out, cache, ...(await foldersIn(cache))]) await removeUnfinished(folder);
    await writeFileAtomic(study, JSON.stringify(owner));
  } catch (error) {
    await lease.release();
    throw error;
  }
  return () => lease.release();
}

async function refuseForeign(out: string): Promise<void> {
  const names = await readdir(out).catch(() => []);
  if (names.some((name) => signs.includes(name))) return;
  const found = names.filter((name) => overwritten.includes(name));
  if (found.length > 0) throw hostError('RAD-RUN-FOLDER-FOREIGN', { found: found.join(', ') }, { file: out });
}

function isOther(held: RunOwner, { study, patients }: RunOwner): boolean {
  const known = new Set(held.patients);
  return held.study !== study || !patients.some((id) => known.has(id));
}

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
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
