import { fromJson, toJson } from '@radscore/core';
import type { ResultStore } from '@radscore/jobs';
import { indexedObjects } from './indexed-objects.js';

/** A store that can be taken away with all it holds. */
export interface WebStore extends ResultStore {
  clear(): Promise<void>;
  close(): void;
}

/**
 * Results in the browser's IndexedDB, as JSON.
 *
 * @param name of the database: one for each run.
 * @throws RAD-STORE-UNAVAILABLE where the browser keeps nothing for this page; `put` also RAD-STORE-FULL.
 */
export async function indexedStore(name: string): Promise<WebStore> {
  const objects = await indexedObjects(name);
  return {
    async get<R>(key: string) {
      const text = await objects.get(key);
      return typeof text === 'string' ? (fromJson(text) as R) : undefined;
    },
    put: (key, result) => objects.put([[key, toJson(result)]]),
    clear: () => objects.remove(''),
    close: () => objects.close(),
  };
}
