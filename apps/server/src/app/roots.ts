import { realpath, stat } from 'node:fs/promises';
import { basename, resolve, sep } from 'node:path';
import type { Folder } from '@radscore/api';
import { hostError } from '@radscore/host-node';
import { serverError } from '../errors.js';

/** The folders that may be read, and nothing beside them. */
export interface Roots {
  readonly folders: readonly Folder[];
  /**
   * The real path of what a path below a folder means, with all links followed.
   *
   * @throws RAD-FOLDER-UNKNOWN, RAD-PATH-OUTSIDE, RAD-FILE-UNREADABLE.
   */
  find(id: string, path: string): Promise<string>;
}

/** @throws RAD-FILE-UNREADABLE for what is not a folder. */
export async function openRoots(folders: readonly string[]): Promise<Roots> {
  const roots: Folder[] = [];
  for (const [i, folder] of folders.entries()) {
    const path = await realpath(folder).catch((error: Error) => {
      throw hostError('RAD-FILE-UNREADABLE', { detail: error.message }, { file: folder });
    });
    if (!(await stat(path)).isDirectory())
      throw hostError('RAD-FILE-UNREADABLE', { detail: 'it is no folder' }, { file: folder });
    roots.push({ id: String(i), name: basename(path), path });
  }
  return {
    folders: roots,
    async find(id, path) {
      const root = roots.find((each) => each.id === id);
      if (root === undefined) throw serverError('RAD-FOLDER-UNKNOWN', {});
      return realWithin([root.path], resolve(root.path, path), path);
    },
  };
}

/**
 * The real path of a path, which must lie in one of the folders.
 *
 * @param folders real paths.
 * @param shown what errors call it.
 * @throws RAD-PATH-OUTSIDE, RAD-FILE-UNREADABLE.
 */
export async function realWithin(folders: readonly string[], path: string, shown: string): Promise<string> {
  const isWithin = (each: string) =>
    folders.some((root) => each === root || each.startsWith(root.endsWith(sep) ? root : root + sep));
  // What lies outside is not even looked for, so that nobody learns whether it is there.
  const outside = () => serverError('RAD-PATH-OUTSIDE', {}, { file: shown });
  if (path.includes('\0') || !isWithin(resolve(path))) throw outside();
  const real = await realpath(path).catch(() => {
    throw hostError('RAD-FILE-UNREADABLE', { detail: 'nothing is there (or a link leads nowhere)' }, { file: shown });
  });
  if (!isWithin(real)) throw outside();
  return real;
}
