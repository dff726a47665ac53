import { readFile } from 'node:fs/promises';
import {
  chooseSeries,
  type DicomInput,
  groupSeries,
  isDicom,
  isZip,
  type SeriesChoice,
  type SeriesReference,
  unzipFiles,
} from '@radscore/dicom';
import { kindOf, readHead, sniffBytes } from './is-dicom-source.js';
import { unreadable, walkFolder } from './walk-folder.js';

/** Folders up to this size are read whole, once; of larger ones first the headers, then the files of the chosen series. */
const smallFolder = 2 ** 30;
const headBytes = 256 * 1024;
const atOnce = 16;
/**
 * The files of a folder (with its subfolders), of a zip archive, or of a list of files, in a fixed order.
 * Of a very large folder only the files of the series that `choice` means are returned.
 * Throws RAD-FILE-UNREADABLE, RAD-ZIP-INVALID, RAD-FILE-TOO-LARGE.
 */
export async function readDicomInputs(
  source: string | readonly string[],
  choice?: SeriesChoice,
  outlines?: SeriesReference,
): Promise<DicomInput[]> {
  if (typeof source !== 'string') return readAll(source.map((path) => ({ path, name: path })));
  const { directory } = await kindOf(source);
  if (!directory) {
    const bytes = await readBytes(source);
    return isZip(bytes) ? unzipFiles(bytes) : [{ name: source, bytes }];
  }
  const files = await walkFolder(source);
  const total = files.reduce((sum, { size }) => sum + size, 0);
  return readAll(total <= smallFolder ? files : await filesOfSeries(files, choice, outlines));
}

interface NamedPath {
  readonly path: string;
  /** What messages call the file: its path within the folder. */
  readonly name: string;
}

/** The files of the chosen series, found by the headers alone. */
async function filesOfSeries(
  files: readonly NamedPath[],
  choice?: SeriesChoice,
  outlines?: SeriesReference,
): Promise<NamedPath[]> {
  const heads = await inBatches(files, async ({ path, name }) => ({ name, bytes: await readHead(path, headBytes) }));
  const { series, broken } = groupSeries(heads);
  const chosen = new Set(chooseSeries(series, files.length, choice, outlines).files.map(({ name }) => name));
  // A header may be longer than the head that was read; such a file is judged whole.
  for (const { place } of broken) if (place.file !== undefined) chosen.add(place.file);
  return files.filter(({ name }) => chosen.has(name));
}

/** The files with their bytes; of files that are not DICOM only the beginning, which is enough to say that they were skipped. */
function readAll(files: readonly NamedPath[]): Promise<DicomInput[]> {
  return inBatches(files, async ({ path, name }) => {
    const head = await readHead(path, sniffBytes);
    return { name, bytes: isDicom(head) ? await readBytes(path) : head };
  });
}

async function inBatches<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let at = 0; at < items.length; at += atOnce) {
    results.push(...(await Promise.all(items.slice(at, at + atOnce).map(work))));
  }
  return results;
}

function readBytes(path: string): Promise<Uint8Array> {
  return readFile(path).catch(unreadable(path));
}
