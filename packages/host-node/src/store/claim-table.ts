import { readdir, realpath, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { writeFileAtomic } from '../files/write-file-atomic.js';
import { folderLeases } from './folder-lease.js';
import { type FolderStore, folderStore } from './folder-store.js';
import { removeUnfinished } from './remove-unfinished.js';

/** A table that only this process writes. */
export interface TableClaim {
  /** Finished cases, beside the table. */
  readonly store: FolderStore;
  /** Takes away the finished cases, once the table is written. */
  discard(): Promise<void>;
  release(): Promise<void>;
}

/**
 * Takes the file of a table for this process, before any work is done, with a folder beside it (`<out>.partial`) for finished cases.
 * What a process that was killed had begun to write is taken away.
 *
 * @param again discard the cases of an earlier run.
 * @param takeOver take the table even from a process that still renews its lease.
 * @throws RAD-RUN-FOLDER-BUSY, RAD-FILE-UNWRITABLE for a folder that cannot be written to.
 */
export async function claimTable(
  out: string,
  { startOver, takeOver }: { readonly startOver: boolean; readonly takeOver: boolean },
): Promise<TableClaim> {
  const partial = `${out}.partial`;
  const lease = await folderLeases(partial).take('lease', { takeOver });
  try {
    if (startOver) await clear(partial);
    const names = [basename(out), basename(problemFileOf(out))];
    await removeUnfinished(dirname(out), (name) => names.some((own) => name.startsWith(`.${own}.`)));
    for (const entry of await readdir(partial, { withFileTypes: true }))
      if (entry.isDirectory()) await removeUnfinished(join(partial, entry.name));
    // A folder that cannot be written to is reported now, not after hours.
    const probe = join(dirname(out), `.${basename(out)}.probe`);
    await writeFileAtomic(probe, '');
    await rm(probe, { force: true });
  } catch (error) {
    await lease.release();
    throw error;
  }
  let discarded = false;
  return {
    store: folderStore(partial),
    async discard() {
      discarded = true;
      await lease.release();
      await rm(partial, { recursive: true, force: true });
    },
    release: async () => {
      if (!discarded) await lease.release();
    },
  };
}

/** The companion of a table: what failed, is missing or is worth knowing. */
export function problemFileOf(out: string): string {
  return `${out.replace(/\.[^./\\]+$/, '')}.problems.csv`;
}

/** Whether two paths name one file that is there. */
export async function isSameFile(first: string, second: string): Promise<boolean> {
  const [a, b] = await Promise.all([first, second].map((path) => realpath(path).catch(() => undefined)));
  return a !== undefined && a === b;
}

async function clear(partial: string): Promise<void> {
  for (const name of await readdir(partial))
    if (!name.startsWith('lease-')) await rm(join(partial, name), { recursive: true, force: true });
}
