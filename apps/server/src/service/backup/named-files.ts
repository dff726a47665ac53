import { readdir } from 'node:fs/promises';
import { join, posix, relative } from 'node:path';
import { hashedFiles } from '../files.js';
import type { KeptDocument } from '../store/kept-document.js';

/** The files that rows name, as paths below the data folder: `instances` and `documents` by hash, `views` by the key of their study. */
export interface NamedFiles {
  /** Notes what a row names. */
  note(table: string, row: string): void;
  /** With the hash where the name has it: all but the outlines of a view are named by theirs. */
  paths(): Promise<{ readonly path: string; readonly hash?: string }[]>;
}

/** Gathers the files that belong to the rows of a backup, so that it holds neither more nor fewer. */
export function namedFiles(data: string): NamedFiles {
  const inbox = hashedFiles(join(data, 'inbox', 'instances'), '.dcm');
  const documents = hashedFiles(join(data, 'documents'), '.bin');
  const hashed = new Map<string, string>();
  const studies: string[] = [];
  const below = (path: string) => relative(data, path).replaceAll('\\', '/');
  const noted: Readonly<Record<string, (row: never) => void>> = {
    study: ({ key }: { readonly key: string }) => void studies.push(key),
    instance: ({ hash }: { readonly hash: string }) => void hashed.set(below(inbox.pathOf(hash)), hash),
    result: (row: { readonly documents: string }) => {
      for (const { hash } of JSON.parse(row.documents) as KeptDocument[])
        hashed.set(below(documents.pathOf(hash)), hash);
    },
  };
  return {
    note: (table, row) => noted[table]?.(JSON.parse(row) as never),
    async paths() {
      const found: { path: string; hash?: string }[] = [...hashed].map(([path, hash]) => ({ path, hash }));
      for (const study of studies)
        for (const path of await filesBelow(data, posix.join('views', study))) {
          const hash = /([0-9a-f]{64})\.\w+$/.exec(path)?.[1];
          found.push({ path, ...(hash !== undefined && { hash }) });
        }
      return found;
    },
  };
}

/** A path of a backup as {@link namedFiles} makes them: nothing that leads elsewhere. */
export function isNamedPath(path: string): boolean {
  return (
    posix.normalize(path) === path &&
    /^(inbox\/instances|documents)\/[0-9a-f]{2}\/[0-9a-f]{64}\.\w+$|^views\/[\w-]+(\/[\w-]+)*\.\w+$/.test(path)
  );
}

async function filesBelow(data: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(data, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(data, join(parentPath, name)).replaceAll('\\', '/'))
    .sort();
}
