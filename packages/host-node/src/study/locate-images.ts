import { type Dirent, promises } from 'node:fs';
import { join } from 'node:path';
import { hostError } from '../errors.js';

import { listDicomSource } from '../files/dicom.js';

/** Where the image and the outlines of a patient lie; absent where none was found. */
export interface LocatedImages {
  readonly image?: string;
  readonly mask?: string;
}

/** Folders are searched this deep for one with the patient's name: collection, site, patient. */
const deepest = 4;

/**
 * Finds the images of patients in a folder as the TCIA's downloader fills it: somewhere a folder with the patient's identifier, in it
 * (study, series) one folder with the CT and one with the DICOM SEG or RTSTRUCT, distinguished by their headers. Where a patient has
 * several series of a kind, their whole folder is given, and the reader says which there are.
 *
 * @throws RAD-FILE-UNREADABLE when the folder cannot be listed.
 */
export async function locateImages(folder: string, ids: readonly string[]): Promise<Map<string, LocatedImages>> {
  const wanted = new Map(ids.map((id) => [id.toLowerCase(), id]));
  const folders = new Map<string, string>();
  await collectFolders(folder, wanted, folders, 0);
  const located = new Map<string, LocatedImages>();
  for (const id of ids) {
    const own = folders.get(id);
    located.set(id, own === undefined ? {} : await seriesIn(own));
  }
  return located;
}

async function collectFolders(
  folder: string,
  wanted: ReadonlyMap<string, string>,
  found: Map<string, string>,
  depth: number,
): Promise<void> {
  for (const entry of await list(folder)) {
    if (!entry.isDirectory()) continue;
    const id = wanted.get(entry.name.toLowerCase());
    const path = join(folder, entry.name);
    if (id !== undefined && !found.has(id)) found.set(id, path);
    else if (id === undefined && depth + 1 < deepest) await collectFolders(path, wanted, found, depth + 1);
  }
}

/** The folders of a patient that hold files, by what the first file of each is. */
async function seriesIn(folder: string): Promise<LocatedImages> {
  const images: string[] = [];
  const outlines: string[] = [];
  for (const path of await foldersWithFiles(folder)) {
    const [first] = (await list(path)).filter((entry) => entry.isFile()).sort((a, b) => (a.name < b.name ? -1 : 1));
    const { series } = await listDicomSource([join(path, first!.name)]);
    const kind = series[0]?.kind;
    if (kind === 'image') images.push(path);
    else if (kind !== undefined) outlines.push(path);
  }
  const only = (paths: readonly string[]) => (paths.length === 1 ? paths[0]! : folder);
  return {
    ...(images.length > 0 && { image: only(images) }),
    ...(outlines.length > 0 && { mask: only(outlines) }),
  };
}

async function foldersWithFiles(folder: string): Promise<string[]> {
  const entries = await list(folder);
  const inner = entries.filter((entry) => entry.isDirectory()).map(({ name }) => foldersWithFiles(join(folder, name)));
  const below = (await Promise.all(inner)).flat();
  return (entries.some((entry) => entry.isFile()) ? [folder, ...below] : below).sort();
}

async function list(folder: string): Promise<Dirent[]> {
  return promises.readdir(folder, { withFileTypes: true }).catch((error: Error) => {
    throw hostError('RAD-FILE-UNREADABLE', { detail: error.message }, { file: folder });
  });
}
