import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { isRadError } from '@radscore/core';
import { hostError } from '../errors.js';

/** A file of a folder. */
export interface WalkedFile {
  readonly path: string;
  /** Its path within the folder: what messages call it. */
  readonly name: string;
  readonly size: number;
  readonly mtimeMs: number;
}

/** Beyond so many entries, or folders within folders, a folder is taken for the wrong one. */
const [mostEntries, deepest] = [200_000, 24];

/**
 * The files of a folder and of those below it, in a fixed order. Links are followed to files and folders within the folder only, and
 * no folder is entered twice.
 *
 * @param onProblem told of what cannot be listed or must not be followed, which is then left out instead of thrown.
 * @throws RAD-FILE-UNREADABLE for what cannot be listed, a link that leads nowhere, and what is neither file nor folder (a pipe, a device);
 * RAD-FOLDER-LINK for a link that leads out of the folder or around in a circle; RAD-FOLDER-LIMIT for an endless one.
 */
export async function walkFolder(
  folder: string,
  { onProblem }: { readonly onProblem?: (error: unknown) => void } = {},
): Promise<WalkedFile[]> {
  const root = await realpath(folder).catch(unreadable(folder));
  const entered = new Set([root]);
  const found: WalkedFile[] = [];
  let entries = 0;

  const visit = async (path: string, depth: number): Promise<void> => {
    if (depth > deepest) throw hostError('RAD-FOLDER-LIMIT', { entries, depth }, { file: relative(folder, path) });
    const listed: Dirent[] = await readdir(path, { withFileTypes: true }).catch(unreadable(path));
    entries += listed.length;
    if (entries > mostEntries) throw hostError('RAD-FOLDER-LIMIT', { entries, depth }, { file: folder });
    for (const entry of listed.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      try {
        await take(entry, join(path, entry.name), depth);
      } catch (error) {
        if (onProblem === undefined || isRadError(error, 'RAD-FOLDER-LIMIT')) throw error;
        onProblem(error);
      }
    }
  };

  const take = async (entry: Dirent, own: string, depth: number): Promise<void> => {
    const name = relative(folder, own);
    if (entry.isSymbolicLink()) await requireWithin(root, own, name);
    const info = await stat(own).catch(unreadable(name));
    if (info.isDirectory()) {
      const real = await realpath(own);
      if (entered.has(real))
        throw hostError('RAD-FOLDER-LINK', { problem: 'leads around in a circle' }, { file: name });
      entered.add(real);
      await visit(own, depth + 1);
    } else if (info.isFile()) found.push({ path: own, name, size: info.size, mtimeMs: info.mtimeMs });
    else throw notAFile(name);
  };

  await visit(folder, 0);
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function requireWithin(root: string, path: string, name: string): Promise<void> {
  const target = await realpath(path).catch(unreadable(name));
  if (target === root) throw hostError('RAD-FOLDER-LINK', { problem: 'leads around in a circle' }, { file: name });
  if (!target.startsWith(root.endsWith(sep) ? root : root + sep)) {
    throw hostError('RAD-FOLDER-LINK', { problem: 'leads out of the folder' }, { file: name });
  }
}

/** The error of a pipe, a socket or a device, which would never come to an end. */
export function notAFile(file: string): ReturnType<typeof hostError> {
  return hostError('RAD-FILE-UNREADABLE', { detail: 'it is neither a file nor a folder' }, { file });
}

/** Turns what the system says into RAD-FILE-UNREADABLE. */
export function unreadable(path: string): (error: Error) => never {
  return (error) => {
    throw hostError('RAD-FILE-UNREADABLE', { detail: reasonOf(error) }, { file: path });
  };
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'nothing is there (or a link leads nowhere)',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
  ELOOP: 'its links lead around in a circle',
  EMFILE: 'too many files are open',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
};

function reasonOf(error: Error): string {
  return reasons[(error as NodeJS.ErrnoException).code ?? ''] ?? error.message;
}
