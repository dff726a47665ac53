import { type ErrorData, toRadError } from '@radscore/core';
import { type CatalogueEntry, catalogueEntry, type DicomIdentity, isDicom } from '@radscore/dicom';
import { labelTableNames, largestLabelTable, namesInHeader, parseLabelTable } from '@radscore/image';
import type { FoundFile } from './found-file.js';
import { nameParts } from './name-parts.js';

/** A file of a folder as a host lists it: a path of a disk, a file that was dropped on a page. */
export interface ListedFile {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  /** Bytes; 0 where that is not known. */
  readonly size: number;
  /** Its first bytes (all of a shorter file), or all of them without a length. @throws the coded error of the host. */
  read(length?: number): Promise<Uint8Array>;
}

/** Images and outlines of a folder, and what could not be examined. */
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
 * Tells the images and outlines among files: DICOM by its headers (one entry a series of a folder, one a file of outlines), other formats by
 * their endings. A file that cannot be read is a problem of its own. Of each file only the header is kept.
 *
 * @param onFile called after each file that was looked at.
 * @example
 * const { files } = await catalogueFiles(listed);
 * const { pairs } = pairFiles(files);
 */
export async function catalogueFiles(listed: Iterable<ListedFile>, onFile?: () => void): Promise<FoundFiles> {
  const files: FoundFile[] = [];
  const problems: ErrorData[] = [];
  const series = new Map<string, { path: string; identity: DicomIdentity; uids: string[] }>();
  const all = [...listed];
  const byPath = new Map(all.map((file) => [file.path, file]));
  for (const file of all) {
    const { path } = file;
    try {
      const found = volumeEndings.test(path) ? ({ kind: 'unknown' } as const) : await catalogued(file);
      if (found?.kind === 'unknown') {
        const segments = await segmentsNamed(file, byPath);
        files.push({ path, kind: 'unknown', ...(segments && { segments }) });
      } else if (found?.kind === 'outlines') {
        files.push({ path, kind: 'outlines', outlines: found.identity, segments: found.segments });
      } else if (found?.kind === 'image') {
        const within = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
        const key = `${within}\u0000${found.identity.seriesUid ?? ''}`;
        const known = series.get(key) ?? { path: within, identity: found.identity, uids: [] };
        known.uids.push(...found.identity.sopInstanceUids);
        series.set(key, known);
      }
    } catch (error) {
      const problem = toRadError(error).toJSON();
      problems.push({ ...problem, place: { ...problem.place, file: path } });
    }
    onFile?.();
  }
  for (const { path, identity, uids } of series.values()) {
    files.push({ path, kind: 'image', image: { ...identity, sopInstanceUids: uids } });
  }
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), problems };
}

/** The names in the header of a label image; those of a table beside it where its own name says that it holds outlines. */
async function segmentsNamed(
  { path, read }: ListedFile,
  byPath: ReadonlyMap<string, ListedFile>,
): Promise<readonly string[] | undefined> {
  const own = namesInHeader(await read(headBytes));
  if (own !== undefined || !nameParts(path).outlines) return own;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  for (const name of labelTableNames(path.slice(folder.length))) {
    const table = byPath.get(folder + name);
    if (table === undefined || table.size > largestLabelTable) continue;
    const names = parseLabelTable(await table.read());
    if (names !== undefined) return [...names.values()];
  }
  return undefined;
}

/** What a DICOM file is: by its beginning where that says enough, else by all of it. */
async function catalogued({ path, size, read }: ListedFile): Promise<CatalogueEntry | undefined> {
  const head = await read(headBytes);
  if (!isDicom(head.subarray(0, sniffBytes))) return undefined;
  try {
    const found = catalogueEntry({ name: path, bytes: head });
    if (found?.kind === 'image') return found;
  } catch (error) {
    if (head.length < headBytes) throw error;
  }
  if (size > largestOutlines) return undefined;
  return catalogueEntry({ name: path, bytes: head.length < headBytes ? head : await read() });
}
