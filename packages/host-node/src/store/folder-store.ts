import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fromJson, toJson } from '@radscore/core';
import type { ResultStore } from '@radscore/jobs';
import { writeFileAtomic } from '../files/write-file-atomic.js';

/** A store that can be taken away with all it holds. */
export interface FolderStore extends ResultStore {
  readonly folder: string;
  clear(): Promise<void>;
}

/** Results on disk, one file for each key: `<folder>/<kind>/<hash>.json`. A file is whole or not there. */
export function folderStore(folder: string): FolderStore {
  const fileOf = (key: string) => join(folder, `${key}.json`);
  return {
    folder,
    async get<R>(key: string) {
      const text = await readFile(fileOf(key), 'utf8').catch(() => undefined);
      return text === undefined ? undefined : readable<R>(text);
    },
    async put(key, result) {
      await mkdir(dirname(fileOf(key)), { recursive: true });
      await writeFileAtomic(fileOf(key), toJson(result));
    },
    clear: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Undefined for a file that was damaged: its result is computed again. */
function readable<R>(text: string): R | undefined {
  try {
    return fromJson(text) as R;
  } catch {
    return undefined;
  }
}
