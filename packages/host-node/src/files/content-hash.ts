import { createHash } from 'node:crypto';
import { type BigIntStats, createReadStream, readdir, stat } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';

const statOf = promisify(stat) as (path: string, options: { bigint: true }) => Promise<BigIntStats>;
const entriesOf = promisify(readdir);

/** Hashes of files that were read before, by what the file system says of them. */
export interface ContentMemory {
  get(file: string): string | undefined;
  set(file: string, hash: string): void;
}

/** A folder with more files than this is not one case: a cohort's root, a whole disk. */
const mostFiles = 20_000;

/**
 * SHA-256 of the bytes of a file, or of the names and bytes of all files of a folder: the same wherever they lie. `missing` for what is
 * not there, so that a case is tried again once its file is in place.
 *
 * @param memory a file whose device, inode, size, time of change and of renaming are as before is not read again.
 */
export async function contentHash(path: string, memory?: ContentMemory): Promise<string> {
  const info = await statOf(path, { bigint: true }).catch(() => undefined);
  if (info === undefined) return 'missing';
  if (!info.isDirectory()) return fileHash(path, info, memory);
  const names: string[] = [];
  await list(path, path, names);
  const all = createHash('sha256');
  for (const name of names.sort()) {
    const file = join(path, name);
    const own = await statOf(file, { bigint: true }).catch(() => undefined);
    if (own?.isFile()) all.update(`${name.split(sep).join('/')}\0${await fileHash(file, own, memory)}\n`);
  }
  return all.digest('hex');
}

/** Names of the files of a folder; links to elsewhere are not followed. */
async function list(root: string, folder: string, names: string[]): Promise<void> {
  for (const entry of await entriesOf(folder, { withFileTypes: true })) {
    if (names.length > mostFiles) return;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await list(root, path, names);
    else if (entry.isFile() || entry.isSymbolicLink()) names.push(relative(root, path));
  }
}

async function fileHash(path: string, info: BigIntStats, memory?: ContentMemory): Promise<string> {
  if (!info.isFile()) return 'no file';
  // A rename changes the time of the inode's change, so that two files that were swapped are noticed.
  const state = [path, info.dev, info.ino, info.size, info.mtimeNs, info.ctimeNs].join(' ');
  const before = memory?.get(state);
  if (before !== undefined) return before;
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  const found = hash.digest('hex');
  memory?.set(state, found);
  return found;
}
