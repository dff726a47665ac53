import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromJson, toJson } from '@radscore/core';
import { makeFolder, writeFileAtomic } from '@radscore/host-node/files';
import type { Task } from '@radscore/jobs';

/** What an element of an array does. */
export interface Chunk {
  readonly tasks: readonly Task[];
  /** Where relative paths of cases begin. */
  readonly cases: string;
  /** Results, and inputs that tasks share. */
  readonly store: string;
  /** Of the code that the keys of the tasks were made with, by kind. */
  readonly digests: Readonly<Record<string, string>>;
}

/** Tasks of a chunk, where the cluster allows as many: the start of a process is shared by a few, by more where there are many. */
const [fewTasks, manyTasks] = [4, 16];
/** More elements than this would seldom all run at a time. */
const usualElements = 128;

/**
 * Deals tasks out in order to at most so many chunks, evenly.
 *
 * @param alone one task a chunk, as far as there are chunks: a task that takes its machine down takes no other with it.
 */
export function dealTasks(tasks: readonly Task[], largest: number, alone = false): Task[][] {
  const shared = Math.max(fewTasks, Math.min(manyTasks, Math.ceil(tasks.length / usualElements)));
  const count = Math.min(largest, Math.ceil(tasks.length / (alone ? 1 : shared)));
  return Array.from({ length: count }, (_, i) =>
    tasks.slice(Math.floor((i * tasks.length) / count), Math.floor(((i + 1) * tasks.length) / count)),
  );
}

/** Writes the chunks of an array into its folder. */
export async function writeChunks(folder: string, chunks: readonly Chunk[]): Promise<void> {
  await makeFolder(folder);
  for (const [i, chunk] of chunks.entries()) await writeFileAtomic(chunkFile(folder, i), toJson(chunk));
}

/** Reads a chunk; undefined where it is gone. */
export async function readChunk(folder: string, index: number): Promise<Chunk | undefined> {
  const text = await readFile(chunkFile(folder, index), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (fromJson(text) as Chunk);
}

const chunkFile = (folder: string, index: number) => join(folder, `chunk-${index}.json`);
/** What an element prints. */
export const logFile = (folder: string, index: number | '%a') => join(folder, `chunk-${index}.log`);
