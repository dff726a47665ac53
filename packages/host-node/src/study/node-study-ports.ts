import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Executor } from '@radscore/jobs';
import type { StudyPorts } from '@radscore/study';
import { type FileMemory, openContentMemory } from '../files/content-memory.js';
import { pathSource } from '../files/path-source.js';
import { folderStore } from '../store/folder-store.js';
import { encoderOpener } from '../threads/node-task-host.js';
import { threadExecutor } from '../threads/thread-executor.js';

export interface NodeStudySetting {
  /** The run folder. */
  readonly out: string;
  /** Folder where relative paths of the cohort begin. */
  readonly cases: string;
  /** Worker threads. */
  readonly jobs: number;
  /** Opens who does the work, where it is not these threads: told where cases and shared inputs lie. */
  readonly openExecutor?: (places: { readonly cases: string; readonly store: string }) => Promise<Executor>;
  /** Hash all inputs again instead of trusting what the file system says of them. */
  readonly verifyInputs?: boolean;
  /** Told of a finished result that was damaged and is computed again, by its key. */
  readonly onDamaged?: (key: string) => void;
}

/** What a study finds on Node: threads, and a store in the run folder. */
export interface NodeStudyPorts extends StudyPorts {
  /** Ends the threads and keeps what is known of the inputs. */
  close(): Promise<void>;
}

/** Opens threads, store and sources for a study in a run folder. */
export async function nodeStudyPorts({
  out,
  cases,
  jobs,
  openExecutor,
  verifyInputs,
  onDamaged,
}: NodeStudySetting): Promise<NodeStudyPorts> {
  const store = join(out, '.cache', layout);
  const memory: FileMemory = await openContentMemory(join(store, 'contents.json'), verifyInputs !== true);
  const executor =
    (await openExecutor?.({ cases, store })) ?? threadExecutor({ jobs: Math.max(1, jobs), cases, store });
  return {
    executor,
    store: folderStore(store, onDamaged && { onDamaged }),
    cases: pathSource(cases, memory),
    openEncoder: encoderOpener(cases),
    async close() {
      await executor.close();
      await memory.save();
    },
  };
}

/** Folder of `.cache` for results of this layout. */
const layout = 'results-2';

/** Results of an older layout, which are not read any more: names in `.cache`. */
export async function outdatedResults(out: string): Promise<string[]> {
  const names = await readdir(join(out, '.cache')).catch(() => []);
  return names.filter((name) => /^(cases|fits|previews|readers|data-[\da-f]+\.json)$/.test(name));
}

/** Removes results of an older layout. */
export async function removeOutdatedResults(out: string): Promise<void> {
  for (const name of await outdatedResults(out)) await rm(join(out, '.cache', name), { recursive: true, force: true });
}
