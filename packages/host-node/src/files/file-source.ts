import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { basename, dirname, resolve, sep } from 'node:path';
import { isRadError } from '@radscore/core';
import type { ReadOptions } from '@radscore/image';
import { nodeInflate } from './inflate.js';
import { unreadable } from './walk-folder.js';

/** The bytes of a file and what the pure readers need to know of its place. */
export interface FileSource {
  readonly bytes: Uint8Array;
  readonly options: Required<Pick<ReadOptions, 'name' | 'companion' | 'inflate' | 'maxBytes'>>;
}

/**
 * Opens an image file for the pure readers. An .img is opened through the .hdr beside it.
 * Throws RAD-FILE-UNREADABLE.
 */
export async function openFile(path: string): Promise<FileSource> {
  const header = headerOf(path);
  const bytes = await readFile(header).catch(unreadable(path));
  const folder = dirname(resolve(header));
  // Only files of the same folder and of those below it: no other can be reached through a header, nor through a link.
  const companion = (name: string, most = Number.POSITIVE_INFINITY) => {
    const file = resolve(folder, name);
    if (!existsSync(file) || !isWithin(realpathSync(folder), realpathSync(file))) return undefined;
    const info = statSync(file);
    return info.isFile() && info.size <= most ? readFileSync(file) : undefined;
  };
  return { bytes, options: { name: basename(header), companion, inflate: nodeInflate, maxBytes: memoryLimit() } };
}

function isWithin(folder: string, file: string): boolean {
  return file.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** The most bytes that the voxels of one file may take where nothing else is said: a quarter of the memory, 1 GiB at least. */
export function memoryLimit(): number {
  return Math.max(2 ** 30, Math.floor(totalmem() / 4));
}

/** Runs a reader and names the file in whatever error comes out of it. */
export async function withFile<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw isRadError(error) ? error.at({ file: path }) : error;
  }
}

function headerOf(path: string): string {
  const stem = /^(.*)\.img(\.gz)?$/i.exec(path)?.[1];
  if (stem === undefined) return path;
  return ['.hdr', '.hdr.gz', '.HDR'].map((ending) => stem + ending).find(existsSync) ?? path;
}
