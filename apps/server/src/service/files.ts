import { createHash } from 'node:crypto';
import { mkdir, open, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeFileAtomic } from '@radscore/host-node/files';
import type { Queryable } from '@radscore/queue-postgres';

/** Files named by the hash of their content, in folders by its first two digits. */
export interface HashedFiles {
  pathOf(hash: string): string;
  /** Moves a flushed file in, in place of the same one where it lies there; when this resolves, file and folder are on the disk. */
  take(path: string, hash: string): Promise<void>;
  /** Writes content; the same once it lies there. @returns its hash. */
  put(content: Uint8Array): Promise<string>;
}

export function hashedFiles(folder: string, ending: string): HashedFiles {
  const made = new Map<string, Promise<unknown>>();
  const pathOf = (hash: string) => join(folder, hash.slice(0, 2), `${hash}${ending}`);
  const folderOf = (path: string) => {
    const own = dirname(path);
    const making = made.get(own) ?? mkdir(own, { recursive: true }).then(() => flushFolder(folder));
    made.set(own, making);
    return making;
  };
  return {
    pathOf,
    async take(path, hash) {
      const target = pathOf(hash);
      await folderOf(target);
      await rename(path, target);
      await flushFolder(dirname(target));
    },
    async put(content) {
      const hash = createHash('sha256').update(content).digest('hex');
      const target = pathOf(hash);
      await folderOf(target);
      if (!(await isThere(target))) await writeFileAtomic(target, content);
      return hash;
    },
  };
}

/** Until the transaction ends no other one, of whichever service, writes of these files or erases them. */
export async function holdFiles(transaction: Queryable, hashes: readonly string[]): Promise<void> {
  // In one order, so that two transactions do not wait for each other.
  await transaction.query('select pg_advisory_xact_lock(hashtext(hash)) from unnest($1::text[]) as hash', [
    [...new Set(hashes)].sort(),
  ]);
}

/** Holds files that rows are to name. @returns those that another service erased before. */
export async function missingFiles(
  transaction: Queryable,
  files: HashedFiles,
  hashes: readonly string[],
): Promise<string[]> {
  await holdFiles(transaction, hashes);
  const there = await Promise.all(hashes.map((hash) => isThere(files.pathOf(hash))));
  return hashes.filter((_, i) => !there[i]);
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

/** A rename is on the disk only when its folder is; Windows does not need it. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
