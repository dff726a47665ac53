import { isRadError, sha256Hex } from '@radscore/core';
import { companionHead, companionNames } from '@radscore/image';
import { bytesOf, type DroppedFile, type DroppedFiles, filesOf, type GivenFile, tidy } from './dropped-files.js';

/**
 * SHA-256 of the bytes of a file, or of the names and bytes of all files of a folder: the same as the host on Node finds for the same
 * content. `missing` for what was not given.
 */
export async function contentHash(files: DroppedFiles, reference: string): Promise<string> {
  try {
    const { folder, found } = filesOf(files, reference);
    if (!folder) return await hashWithCompanions(files, found[0]!);
    const start = tidy(reference).length + 1;
    const lines: string[] = [];
    for (const each of found) lines.push(`${each.path.slice(start)}\0${await fileHash(each)}\n`);
    return sha256Hex(lines.join(''));
  } catch (error) {
    if (isRadError(error, 'RAD-DROPPED-MISSING')) return 'missing';
    throw error;
  }
}

async function hashWithCompanions(files: DroppedFiles, given: DroppedFile): Promise<string> {
  const own = await fileHash(given);
  const folder = given.path.slice(0, given.path.lastIndexOf('/') + 1);
  const lines: string[] = [];
  for (const name of companionNames(given.path.slice(folder.length), await bytesOf(given, companionHead))) {
    const path = tidy(folder + name);
    const file = files.get(path);
    if (file !== undefined) lines.push(`${name}\0${await fileHash({ path, file })}\n`);
  }
  return lines.length === 0 ? own : sha256Hex(`${own}\n${lines.join('')}`);
}

/** Files do not change once they were given, so each is read once. */
const known = new WeakMap<GivenFile, string>();

async function fileHash(given: DroppedFile): Promise<string> {
  const before = known.get(given.file);
  if (before !== undefined) return before;
  const hash = await sha256(await bytesOf(given));
  known.set(given.file, hash);
  return hash;
}

/** SHA-256 by the browser's own code, which pages of insecure addresses do not have. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (globalThis.crypto?.subtle === undefined) return sha256Hex(bytes);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
