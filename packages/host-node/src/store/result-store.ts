import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileAtomic } from '../files/write-file-atomic.js';

/** Finished results on disk, one file for each key. A file is whole or not there, so a killed run loses nothing finished. */
export interface ResultStore<R> {
  get(key: string): Promise<R | undefined>;
  put(key: string, result: R): Promise<void>;
  /** Takes the store away, with all it holds. */
  clear(): Promise<void>;
}

/** A store in a folder, which is made when the first result is put there. */
export function createResultStore<R>(folder: string): ResultStore<R> {
  const fileOf = (key: string) => join(folder, `${key}.json`);
  return {
    async get(key) {
      const text = await readFile(fileOf(key), 'utf8').catch(() => undefined);
      return text === undefined ? undefined : (JSON.parse(text) as R);
    },
    async put(key, result) {
      await mkdir(folder, { recursive: true });
      await writeFileAtomic(fileOf(key), JSON.stringify(result));
    },
    clear: () => rm(folder, { recursive: true, force: true }),
  };
}
