import { type ErrorData, isRadError, toRadError } from '@radscore/core';
import { dicomError, isZip, listZip } from '@radscore/dicom';
import { bytesOf, type DroppedFiles, type GivenFile } from './dropped-files.js';
import { readRange } from './read-range.js';
import type { PackedFile } from './unpack-bytes.js';

/** Enough of a file to tell whether it is an archive. */
const sniffBytes = 8;

/**
 * The files with zip archives replaced by what they hold, below the name of the archive: `case.zip/ct/1.dcm`. Of an archive its table of
 * contents alone is read; each of its files is unpacked when it is. An archive that cannot be read is a problem, and left out.
 */
export async function unpackArchives(
  files: DroppedFiles,
): Promise<{ readonly files: DroppedFiles; readonly problems: readonly ErrorData[] }> {
  const unpacked = new Map<string, GivenFile>();
  const problems: ErrorData[] = [];
  for (const [path, file] of files) {
    try {
      const isArchive = !('archive' in file) && isZip(await bytesOf({ path, file }, sniffBytes));
      if (!isArchive) unpacked.set(path, file);
      else for (const [name, entry] of await filesOfArchive(file)) unpacked.set(`${path}/${name}`, entry);
    } catch (error) {
      problems.push(toRadError(error, { file: path }).toJSON());
    }
  }
  return { files: unpacked, problems };
}

async function filesOfArchive(archive: PackedFile['archive']): Promise<Map<string, PackedFile>> {
  const entries = await listZip(archive.size, (start, end) => readRange(archive, start, end));
  const files = new Map(entries.map(({ name, ...entry }) => [name, { archive, ...entry }]));
  await requireNoArchive(files);
  return files;
}

/** An archive that holds nothing but archives: they are not opened, so that nothing can unpack without end. */
async function requireNoArchive(files: ReadonlyMap<string, PackedFile>): Promise<void> {
  if (files.size === 0) return;
  // A file that is damaged is no archive either; it is refused when it is read.
  const isArchive = (path: string, file: PackedFile) =>
    bytesOf({ path, file }, sniffBytes).then(isZip, (error: unknown) => {
      if (isRadError(error, 'RAD-ZIP-INVALID')) return false;
      throw error;
    });
  for (const [path, file] of files) if (!(await isArchive(path, file))) return;
  throw dicomError('RAD-ZIP-INVALID', { detail: 'it holds nothing but another archive, which is not opened' });
}
