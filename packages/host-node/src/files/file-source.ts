import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isRadError } from '@radscore/core';
import type { ReadOptions } from '@radscore/image';
import { hostError } from '../errors.js';
import { nodeInflate } from './inflate.js';

/** The bytes of a file and what the pure readers need to know of its place. */
export interface FileSource {
  readonly bytes: Uint8Array;
  readonly options: Required<Pick<ReadOptions, 'name' | 'companion' | 'inflate'>>;
}

/**
 * Opens an image file for the pure readers. An .img is opened through the .hdr beside it.
 * Throws RAD-FILE-UNREADABLE.
 */
export async function openFile(path: string): Promise<FileSource> {
  const header = headerOf(path);
  const bytes = await readFile(header).catch((error: Error) => {
    throw hostError('RAD-FILE-UNREADABLE', { detail: error.message });
  });
  // Only files of the same folder, by name: no other can be reached through a header.
  const companion = (name: string) => {
    const file = join(dirname(header), basename(name));
    return existsSync(file) ? readFileSync(file) : undefined;
  };
  return { bytes, options: { name: basename(header), companion, inflate: nodeInflate } };
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
