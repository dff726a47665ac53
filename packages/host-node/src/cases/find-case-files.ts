import { open, readdir, readFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { FoundFile } from '@radscore/cases';
import { type ErrorData, toRadError } from '@radscore/core';
import { type CatalogueEntry, catalogueEntry, type DicomIdentity, isDicom } from '@radscore/dicom';
import { unreadable, type WalkedFile, walkFolder } from '../files/walk-folder.js';

/** Images and outlines of a folder, and what could not be looked at. */
export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly problems: readonly ErrorData[];
}

/** Enough of a slice to hold its header; and enough of any file to tell whether it is DICOM. */
const [headBytes, sniffBytes] = [256 * 1024, 256];
/** Outlines are read whole; what is larger is an image. */
const largestOutlines = 512 * 2 ** 20;
const volumeEndings = /\.(nii|nii\.gz|nrrd|nhdr|mha|mhd)$/i;

/**
 * Finds the images and outlines of a folder: DICOM by its headers (one entry a series, one a file of outlines), other formats by
 * their endings. Each entry of the folder is walked by itself, so that a broken link of one patient does not stop the others. Of each file
 * only the header is kept.
 *
 * @throws RAD-FILE-UNREADABLE where the folder itself cannot be listed.
 */
export async function findCaseFiles(folder: string): Promise<FoundFiles> {
  const files: FoundFile[] = [];
  const problems: ErrorData[] = [];
  const series = new Map<string, { path: string; identity: DicomIdentity; uids: string[] }>();
  const entries = await readdir(folder, { withFileTypes: true }).catch(unreadable(folder));
  const attempt = async (name: string, work: () => Promise<void>) => {
    await work().catch((error: unknown) => {
      const problem = toRadError(error).toJSON();
      problems.push({ ...problem, place: { ...problem.place, file: name } });
    });
  };

  const look = async ({ path, size }: Pick<WalkedFile, 'path' | 'size'>, name: string) => {
    if (volumeEndings.test(name)) {
      files.push({ path: name, kind: 'unknown' });
      return;
    }
    const found = await catalogued(path, name, size);
    if (found?.kind === 'outlines') {
      files.push({ path: name, kind: 'outlines', outlines: found.identity, segments: found.segments });
    } else if (found?.kind === 'image') {
      const within = dirname(name);
      const key = `${within}\u0000${found.identity.seriesUid ?? ''}`;
      const known = series.get(key) ?? { path: within, identity: found.identity, uids: [] };
      known.uids.push(...found.identity.sopInstanceUids);
      series.set(key, known);
    }
  };
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    await attempt(entry.name, async () => {
      if (!entry.isDirectory()) {
        if (entry.isFile()) await look({ path: join(folder, entry.name), size: 0 }, entry.name);
        return;
      }
      for (const file of await walkFolder(join(folder, entry.name))) {
        const name = `${entry.name}/${file.name.split(sep).join('/')}`;
        await attempt(name, () => look(file, name));
      }
    });
  }
  for (const { path, identity, uids } of series.values()) {
    files.push({ path, kind: 'image', image: { ...identity, sopInstanceUids: uids } });
  }
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), problems };
}

/** What a DICOM file is: by its beginning where that says enough, else by all of it. */
async function catalogued(path: string, name: string, size: number): Promise<CatalogueEntry | undefined> {
  const head = await readHead(path);
  if (!isDicom(head.subarray(0, sniffBytes))) return undefined;
  try {
    const found = catalogueEntry({ name, bytes: head });
    if (found?.kind === 'image') return found;
  } catch (error) {
    if (head.length < headBytes) throw error;
  }
  if (size > largestOutlines) return undefined;
  return catalogueEntry({ name, bytes: head.length < headBytes ? head : await readFile(path) });
}

async function readHead(path: string): Promise<Uint8Array> {
  const file = await open(path).catch(unreadable(path));
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(headBytes), 0, headBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
