import { createHash } from 'node:crypto';
import { type BigIntStats, createReadStream, readdir, stat } from 'node:fs';
import { open as openFile } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { companionHead, companionNames } from '@radscore/image';

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
 * SHA-256 of the bytes of a file with those it is read together with (voxels of their own, tables of labels), or of the names and bytes
 * of all files of a folder: the same wherever they lie. `missing` for what is not there, so that a case is tried again once its file is
 * in place.
 *
 * @param memory a file whose device, inode, size, time of change and of renaming are as before is not read again.
 */
export async function contentHash(path: string, memory?: ContentMemory): Promise<string> {
  const info = await statOf(path, { bigint: true }).catch(() => undefined);
  if (info === undefined) return 'missing';
  if (!info.isDirectory()) return hashWithCompanions(path, info, memory);
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

async function hashWithCompanions(path: string, info: BigIntStats, memory?: ContentMemory): Promise<string> {
  const own = await fileHash(path, info, memory);
  if (!info.isFile()) return own;
  const lines: string[] = [];
  for (const name of companionNames(basename(path), await headOf(path))) {
    const file = join(dirname(path), name);
    const beside = await statOf(file, { bigint: true }).catch(() => undefined);
    if (beside?.isFile()) lines.push(`${name}\0${await fileHash(file, beside, memory)}\n`);
  }
  if (lines.length === 0) return own;
  return createHash('sha256')
    .update(`${own}\n${lines.join('')}`)
    .digest('hex');
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await openFile(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(companionHead), 0, companionHead, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
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
