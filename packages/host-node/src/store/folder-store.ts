import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fromJson, sha256Hex, toJson } from '@radscore/core';
import type { ResultStore } from '@radscore/jobs';
import { makeFolder } from '../files/make-folder.js';
import { writeFileAtomic } from '../files/write-file-atomic.js';

/** A store that can be taken away with all it holds. */
export interface FolderStore extends ResultStore {
  readonly folder: string;
  clear(): Promise<void>;
}

export interface FolderStoreOptions {
  /** Told of a result that was damaged and counts as none, by its key. */
  readonly onDamaged?: (key: string) => void;
}

/**
 * Results on disk, one file for each key: `<folder>/<kind>/<hash>.json`, the SHA-256 of the result and the result. A file is whole or
 * not there; one that was damaged since counts as none.
 */
export function folderStore(folder: string, { onDamaged }: FolderStoreOptions = {}): FolderStore {
  const fileOf = (key: string) => join(folder, `${key}.json`);
  return {
    folder,
    async get<R>(key: string) {
      const text = await readFile(fileOf(key), 'utf8').catch(() => undefined);
      if (text === undefined) return undefined;
      const [hash, json = ''] = text.split('\n', 2);
      if (sha256Hex(json) === hash) return fromJson(json) as R;
      onDamaged?.(key);
      return undefined;
    },
    async put(key, result) {
      await makeFolder(dirname(fileOf(key)));
      const json = toJson(result);
      await writeFileAtomic(fileOf(key), `${sha256Hex(json)}\n${json}`);
    },
    clear: () => rm(folder, { recursive: true, force: true }),
  };
}
