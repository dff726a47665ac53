import { fromJson, toJson } from '@radscore/core';
import type { ResultStore } from '@radscore/jobs';
import { webError } from '../errors.js';

/** A store that can be taken away with all it holds. */
export interface WebStore extends ResultStore {
  clear(): Promise<void>;
  close(): void;
}

const table = 'results';

/**
 * Results in the browser's IndexedDB, which the page and its workers share and which outlives the tab.
 *
 * @param name of the database: one for each run.
 * @throws RAD-STORE-UNAVAILABLE where the browser keeps nothing for this page.
 */
export async function indexedStore(name: string): Promise<WebStore> {
  const opening = indexedDB.open(`radscore/${name}`, 1);
  opening.onupgradeneeded = () => void opening.result.createObjectStore(table);
  const database = await answer(opening);
  // Another tab that deletes the database is not made to wait.
  database.onversionchange = () => database.close();
  const objects = (mode: IDBTransactionMode) => database.transaction(table, mode).objectStore(table);
  return {
    async get<R>(key: string) {
      const text: unknown = await answer(objects('readonly').get(key));
      return typeof text === 'string' ? (fromJson(text) as R) : undefined;
    },
    async put(key, result) {
      await answer(objects('readwrite').put(toJson(result), key));
    },
    async clear() {
      await answer(objects('readwrite').clear());
    },
    close: () => database.close(),
  };
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => {
      reject(webError('RAD-STORE-UNAVAILABLE', { detail: request.error?.message ?? 'no reason given' }));
    };
  });
}
