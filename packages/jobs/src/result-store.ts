import { fromJson, toJson } from '@radscore/core';

/**
 * Finished results by the key of their task, and inputs that many tasks share. A result is whole or not there, so that a run that
 * was killed loses nothing that it had finished.
 */
export interface ResultStore {
  /** Undefined where there is none; a damaged one counts as none. */
  get<R>(key: string): Promise<R | undefined>;
  put(key: string, result: unknown): Promise<void>;
}

/** A store in memory: results pass through JSON as in every other store. */
export function memoryStore(): ResultStore & { readonly keys: () => readonly string[] } {
  const held = new Map<string, string>();
  return {
    async get<R>(key: string) {
      const text = held.get(key);
      return text === undefined ? undefined : (fromJson(text) as R);
    },
    async put(key, result) {
      held.set(key, toJson(result));
    },
    keys: () => [...held.keys()],
  };
}
