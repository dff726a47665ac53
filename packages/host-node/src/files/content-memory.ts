import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ContentMemory } from './content-hash.js';
import { makeFolder } from './make-folder.js';
import { writeFileAtomic } from './write-file-atomic.js';

/** Content hashes that are kept in a file between runs. */
export interface FileMemory extends ContentMemory {
  save(): Promise<void>;
}

/**
 * The hashes of earlier runs, so that a large cohort is not read twice.
 *
 * @param trust false forgets them: every input is hashed again.
 */
export async function openContentMemory(file: string, trust: boolean): Promise<FileMemory> {
  const before = trust ? await readHashes(file) : [];
  const held = new Map(before);
  let changed = false;
  return {
    get: (state) => held.get(state),
    set(state, hash) {
      held.set(state, hash);
      changed = true;
    },
    async save() {
      if (!changed) return;
      await makeFolder(dirname(file));
      await writeFileAtomic(file, JSON.stringify([...held]));
    },
  };
}

async function readHashes(file: string): Promise<[string, string][]> {
  try {
    const found: unknown = JSON.parse(await readFile(file, 'utf8'));
    return Array.isArray(found) ? found.filter(isPair) : [];
  } catch {
    return [];
  }
}

function isPair(value: unknown): value is [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every((each) => typeof each === 'string');
}
