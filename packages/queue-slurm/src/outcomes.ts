import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type ErrorData, isRadError, reviveError } from '@radscore/core';
import { folderStore } from '@radscore/host-node/extraction';
import type { Outcome } from '@radscore/jobs';

/** Where the arrays of a folder of results lie, and what came of their tasks. */
export const slurmFolder = (store: string) => join(store, 'slurm');

/** What came of tasks, on the shared folder: written by elements of arrays, taken by who submitted them. */
export interface Outcomes {
  put(key: string, outcome: Outcome<unknown>): Promise<void>;
  get(key: string): Promise<Outcome<unknown> | undefined>;
  /** Keys of tasks of these kinds that have an outcome. */
  keys(kinds: ReadonlySet<string>): Promise<string[]>;
  remove(key: string): Promise<void>;
}

type Kept = { readonly result: unknown } | { readonly error: ErrorData };

export function openOutcomes(store: string): Outcomes {
  const folder = join(slurmFolder(store), 'outcomes');
  const kept = folderStore(folder);
  return {
    put: (key, outcome) => kept.put(key, 'error' in outcome ? { error: outcome.error.toJSON() } : outcome),
    async get(key) {
      const found = await kept.get<Kept>(key);
      if (found === undefined || 'result' in found) return found;
      const error = reviveError(found.error);
      if (!isRadError(error)) throw error;
      return { error };
    },
    async keys(kinds) {
      const found: string[] = [];
      for (const kind of kinds)
        for (const name of await readdir(join(folder, kind)).catch(() => []))
          if (/^[\da-f]+\.json$/.test(name)) found.push(`${kind}/${name.slice(0, -'.json'.length)}`);
      return found;
    },
    remove: (key) => rm(join(folder, `${key}.json`), { force: true }),
  };
}
