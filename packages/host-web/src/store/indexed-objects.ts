import { webError } from '../errors.js';

/** Objects by their keys, kept as they are: bytes, files, plain data. */
export interface IndexedObjects {
  get(key: string): Promise<unknown>;
  /** All whose keys begin so, by the rest of their keys. */
  all(start: string): Promise<Map<string, unknown>>;
  /** Puts several and takes others away, all of it or nothing. @throws RAD-STORE-FULL, RAD-STORE-UNAVAILABLE. */
  put(objects: Iterable<readonly [string, unknown]>, gone?: readonly string[]): Promise<void>;
  /** Takes away all whose keys begin so. */
  remove(start: string): Promise<void>;
  close(): void;
}

const table = 'results';
const namesStart = 'radscore/';

/**
 * Objects in the browser's IndexedDB, which the page and its workers share and which outlives the tab.
 *
 * @param name of the database.
 * @throws RAD-STORE-UNAVAILABLE where the browser keeps nothing for this page.
 */
export async function indexedObjects(name: string): Promise<IndexedObjects> {
  const opening = indexedDB.open(namesStart + name, 1);
  opening.onupgradeneeded = () => void opening.result.createObjectStore(table);
  const database = await answer(opening);
  // Another tab that deletes the database is not made to wait.
  database.onversionchange = () => database.close();
  const objects = () => database.transaction(table, 'readonly').objectStore(table);
  /** Waits until it is written, as a browser may find only then that there is no room. */
  const write = async (work: (objects: IDBObjectStore) => void) => {
    const transaction = database.transaction(table, 'readwrite');
    work(transaction.objectStore(table));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(failure(transaction.error));
    });
  };
  return {
    get: (key) => answer(objects().get(key)),
    async all(start) {
      const found = objects();
      const [keys, values] = await Promise.all([
        answer(found.getAllKeys(beginning(start))),
        answer(found.getAll(beginning(start))),
      ]);
      return new Map(keys.map((key, at) => [String(key).slice(start.length), values[at] as unknown]));
    },
    put: (entries, gone = []) =>
      write((written) => {
        for (const [key, value] of entries) written.put(value, key);
        for (const key of gone) written.delete(key);
      }),
    remove: (start) => write((written) => void written.delete(beginning(start))),
    close: () => database.close(),
  };
}

/** Deletes all that was kept for this page, also by other tabs. */
export async function forgetIndexed(): Promise<void> {
  for (const { name } of await indexedDB.databases())
    if (name?.startsWith(namesStart)) await answer(indexedDB.deleteDatabase(name));
}

const beginning = (start: string) => IDBKeyRange.bound(start, `${start}\uffff`);

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(failure(request.error));
  });
}

function failure(error: DOMException | null): Error {
  if (error?.name === 'QuotaExceededError') return webError('RAD-STORE-FULL', {});
  return webError('RAD-STORE-UNAVAILABLE', { detail: error?.message ?? 'no reason given' });
}
