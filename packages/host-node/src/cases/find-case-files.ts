import { open, readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { catalogueFiles, type FoundFiles, type ListedFile } from '@radscore/cases';
import { type ErrorData, toRadError } from '@radscore/core';
import { unreadable, walkFolder } from '../files/walk-folder.js';

/**
 * Finds the images and outlines of a folder: see `catalogueFiles`. Each entry of the folder is walked by itself, so that a broken link of
 * one patient does not stop the others.
 *
 * @throws RAD-FILE-UNREADABLE where the folder itself cannot be listed.
 */
export async function findCaseFiles(folder: string): Promise<FoundFiles> {
  const listed: ListedFile[] = [];
  const problems: ErrorData[] = [];
  const entries = await readdir(folder, { withFileTypes: true }).catch(unreadable(folder));
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const own = join(folder, entry.name);
    if (entry.isFile()) listed.push(fileAt(own, entry.name, 0));
    if (!entry.isDirectory()) continue;
    try {
      for (const { path, name, size } of await walkFolder(own)) {
        listed.push(fileAt(path, `${entry.name}/${name.split(sep).join('/')}`, size));
      }
    } catch (error) {
      const problem = toRadError(error).toJSON();
      problems.push({ ...problem, place: { ...problem.place, file: entry.name } });
    }
  }
  const found = await catalogueFiles(listed);
  return { files: found.files, problems: [...problems, ...found.problems] };
}

const fileAt = (onDisk: string, path: string, size: number): ListedFile => ({
  path,
  size,
  read: (length) => (length === undefined ? readFile(onDisk).catch(unreadable(onDisk)) : readHead(onDisk, length)),
});

async function readHead(path: string, length: number): Promise<Uint8Array> {
  const file = await open(path).catch(unreadable(path));
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
